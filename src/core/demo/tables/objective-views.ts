import { fromMinor } from '../../money';
import type { Words } from '../../schema/words';
import { PERSONA_NAMES } from '../buyers';
import { director, marketing, rep } from '../cells';
import type { DemoContext } from '../context';
import { METRICS } from '../metrics';
import { CHANNEL_NAMES } from '../offer';
import type { DemoCell, DemoSource } from '../row';
import { channelTarget, type ChannelKey } from '../targets';
import { APPROVED } from './approved';
import { selling } from './selling';

/** Revenue of a part of the customers, from one year to the next. Amounts in minor units. */
function part(who: Words, sold: number, target: number, context: DemoContext): DemoSource {
  return {
    ...APPROVED,
    statement: selling(who, sold, target, context),
    metric: METRICS.revenue,
    base: fromMinor(sold),
    change_type: 'level',
    change: fromMinor(target),
    level: 'general',
    stake: 'ENJ-001',
  };
}

function ofChannel(channel: ChannelKey, owner: DemoCell, evidence: Words, context: DemoContext): DemoSource {
  const name = CHANNEL_NAMES[channel];
  const sold = context.lastYear.channel.get(name[context.language]) ?? 0;
  const row = part(name, sold, channelTarget(context, channel), context);
  return { ...row, owner, evidence, channel: name };
}

/** What is aimed at in each channel, beside the site. */
export function channelObjectives(context: DemoContext): readonly DemoSource[] {
  return [
    ofChannel(
      'field',
      director,
      { fr: 'Deux demi-journées de prospection par semaine.', en: 'Two half-days of prospecting a week.' },
      context,
    ),
    ofChannel(
      'resellers',
      rep(2),
      {
        fr: 'Dix espaces de démonstration ouverts en cours d’année.',
        en: 'Ten demonstration areas open in the year.',
      },
      context,
    ),
    ofChannel(
      'showrooms',
      marketing,
      {
        fr: 'Un visiteur sur six achète. Les rendez-vous en ligne en amènent plus.',
        en: 'One visitor in six buys. Online appointments bring more.',
      },
      context,
    ),
  ];
}

/** Growth aimed at, to the thousand. */
function grown(sold: number, growth: number): number {
  const thousand = 100_000;
  return Math.round((sold * (1 + growth)) / thousand) * thousand;
}

function ofPersona(
  persona: keyof typeof PERSONA_NAMES,
  growth: number,
  owner: DemoCell,
  evidence: Words,
  context: DemoContext,
): DemoSource {
  const name = PERSONA_NAMES[persona];
  const sold = context.lastYear.persona.get(name[context.language]) ?? 0;
  return { ...part(name, sold, grown(sold, growth), context), owner, evidence, persona: name };
}

/** What is aimed at with each persona. */
export function personaObjectives(context: DemoContext): readonly DemoSource[] {
  return [
    ofPersona(
      'manager',
      0.12,
      director,
      {
        fr: 'Délai et montage compris : ce que Delphine attend.',
        en: 'Lead time and assembly: what Delphine expects.',
      },
      context,
    ),
    ofPersona(
      'official',
      0.06,
      rep(1),
      {
        fr: 'Le réemploi devient une obligation pour les acheteurs publics.',
        en: 'Reuse becomes compulsory for public buyers.',
      },
      context,
    ),
    ofPersona(
      'freelancer',
      0.15,
      marketing,
      { fr: 'Le configurateur affiche le prix total.', en: 'The configurator shows the total price.' },
      context,
    ),
  ];
}
