import { fromMinor } from '../../money';
import { director, rep, yearEnd } from '../cells';
import type { DemoContext } from '../context';
import { METRICS } from '../metrics';
import { TEAM_NAMES } from '../offer';
import { numbered, type DemoSource } from '../row';
import { globalTarget, repTarget, teamSales, teamTargets } from '../targets';
import { dayInWords, inWords, percentInWords } from '../words';
import { APPROVED } from './approved';
import { CUSTOMER_OBJECTIVES, ONLINE_OBJECTIVES } from './objective-drivers';
import { channelObjectives, personaObjectives } from './objective-views';
import { selling } from './selling';

const MAIN: DemoSource = {
  ...APPROVED,
  statement: (context) => {
    const [from, to] = [inWords(context.lastYear.total), inWords(globalTarget(context))];
    const [growth, end] = [percentInWords(context.growth), dayInWords(yearEnd(context))];
    return {
      fr: `Porter le CA HT de ${from.fr} à ${to.fr} (+${growth.fr}) avant le ${end.fr} pour financer le nouvel atelier`,
      en: `Grow revenue excl. tax from ${from.en} to ${to.en} (+${growth.en}) by ${end.en} to fund the new workshop`,
    };
  },
  metric: METRICS.revenue,
  owner: director,
  base: ({ lastYear }) => fromMinor(lastYear.total),
  change_type: 'relative',
  change: ({ growth }) => growth,
  stretch_change: ({ stretch }) => stretch,
  level: 'general',
  stake: 'ENJ-001',
  strategy: 'conquest',
  evidence: {
    fr: 'La croissance a atteint 8 % l’an dernier sans campagne. Deux chantiers et un recrutement s’ajoutent.',
    en: 'Growth reached 8% last year without a campaign. Two projects and a hire come on top.',
  },
};

function ofTeam(team: 'north' | 'south', index: number, context: DemoContext): DemoSource {
  const target = teamTargets(context)[index] ?? 0;
  const sold = teamSales(context)[index] ?? 0;
  return {
    ...APPROVED,
    statement: selling(TEAM_NAMES[team], sold, target, context),
    metric: METRICS.revenue,
    owner: rep(index + 1),
    base: fromMinor(sold),
    change_type: 'level',
    change: fromMinor(target),
    parent: 'OBJ-001',
    level: 'team',
    team: TEAM_NAMES[team],
    stake: team === 'south' ? 'ENJ-003' : 'ENJ-001',
    evidence: { fr: 'Même partage que les ventes de l’an dernier.', en: 'Shared as last year’s sales were.' },
  };
}

function ofRep(rank: number, parent: string, context: DemoContext): DemoSource {
  const name = context.reps[rank - 1]?.name ?? '';
  const target = repTarget(context, name);
  const sold = context.lastYear.rep.get(name) ?? 0;
  return {
    ...APPROVED,
    statement: selling({ fr: name, en: name }, sold, target, context),
    metric: METRICS.revenue,
    owner: name,
    rep: name,
    base: fromMinor(sold),
    change_type: 'level',
    change: fromMinor(target),
    parent,
    level: 'individual',
    evidence: {
      fr: 'Portefeuille et devis en cours revus avec le commercial.',
      en: 'Accounts and open quotes reviewed with the rep.',
    },
  };
}

/** The pyramid: the company, two teams, four reps, and what feeds them. */
export function objectives(context: DemoContext): readonly DemoSource[] {
  return numbered('OBJ', [
    MAIN,
    ofTeam('north', 0, context),
    ofTeam('south', 1, context),
    ofRep(1, 'OBJ-002', context),
    ofRep(3, 'OBJ-002', context),
    ofRep(2, 'OBJ-003', context),
    ofRep(4, 'OBJ-003', context),
    ...CUSTOMER_OBJECTIVES,
    ...ONLINE_OBJECTIVES,
    ...channelObjectives(context),
    ...personaObjectives(context),
  ]);
}
