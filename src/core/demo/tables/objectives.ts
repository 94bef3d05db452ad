import { addMonths } from '../../calendar/month';
import { fromMinor, toMinor } from '../../money';
import { largestRemainder } from '../../objectives/largest-remainder';
import type { Words } from '../../schema/words';
import { planDay, repName, type DemoContext } from '../context';
import { METRICS } from '../metrics';
import { CHANNELS, TEAMS } from '../offer';
import { numbered, type DemoSource } from '../row';
import { inWords, percentInWords } from '../words';

/** Target of the company: last year's revenue and its growth, in minor units. */
function globalTarget({ lastYear, growth }: DemoContext): number {
  return toMinor(fromMinor(lastYear.total) * (1 + growth));
}

/** The target shared between the teams as last year's sales, to the euro. */
function teamTargets(context: DemoContext): readonly number[] {
  const sold = TEAMS.map((team) =>
    context.reps
      .filter((rep) => rep.team === team)
      .reduce((sum, { name }) => sum + (context.lastYear.rep.get(name) ?? 0), 0),
  );
  return largestRemainder(globalTarget(context), sold, 100).shares;
}

function dates(context: DemoContext): DemoSource {
  return { start: context.fiscalStart, due: addMonths(context.fiscalStart, 12) - 1 };
}

function mainObjective(context: DemoContext): DemoSource {
  const { lastYear, growth, stretch, staff } = context;
  const from = inWords(lastYear.total);
  const to = inWords(globalTarget(context));
  const grown = percentInWords(growth);
  return {
    statement: {
      fr: `Porter le CA HT de ${from.fr} à ${to.fr} (+${grown.fr}) avant la fin de l’exercice pour financer le nouvel atelier`,
      en: `Grow revenue excl. tax from ${from.en} to ${to.en} (+${grown.en}) by the end of the fiscal year to fund the new workshop`,
    },
    metric: METRICS.revenue,
    owner: staff.director,
    base: fromMinor(lastYear.total),
    change_type: 'relative',
    change: growth,
    stretch_change: stretch,
    level: 'general',
    stake: 'ENJ-001',
    strategy: 'conquest',
    evidence: {
      fr: 'La croissance a atteint 8 % l’an dernier sans campagne. Deux actions majeures et un recrutement s’ajoutent.',
      en: 'Growth reached 8% last year without a campaign. Two major actions and a hire come on top.',
    },
    status: 'approved',
    ...dates(context),
  };
}

function teamObjective(context: DemoContext, rank: number): DemoSource {
  const team: Words = TEAMS[rank] ?? { fr: '', en: '' };
  const target = teamTargets(context)[rank] ?? 0;
  const amount = inWords(target);
  return {
    statement: {
      fr: `${team.fr} : facturer ${amount.fr} HT avant la fin de l’exercice`,
      en: `${team.en}: invoice ${amount.en} excl. tax by the end of the fiscal year`,
    },
    metric: METRICS.revenue,
    owner: repName(context, rank + 1),
    change_type: 'level',
    change: fromMinor(target),
    parent: 'OBJ-001',
    level: 'team',
    team,
    evidence: {
      fr: 'Même partage que les ventes de l’an dernier.',
      en: 'Shared as last year’s sales were.',
    },
    status: 'approved',
    ...dates(context),
  };
}

function repObjective(context: DemoContext, rank: number, parent: string): DemoSource {
  const name = repName(context, rank);
  const sold = context.lastYear.rep.get(name) ?? 0;
  const target = Math.round((sold * (1 + context.growth)) / 100_000) * 100_000;
  const amount = inWords(target);
  return {
    statement: {
      fr: `${name} : facturer ${amount.fr} HT avant la fin de l’exercice`,
      en: `${name}: invoice ${amount.en} excl. tax by the end of the fiscal year`,
    },
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
    status: 'approved',
    ...dates(context),
  };
}

function customerObjectives(context: DemoContext): readonly DemoSource[] {
  const rookie = repName(context, 12);
  return [
    {
      statement: {
        fr: 'Gagner 66 nouveaux clients avant la fin de l’exercice, contre 58 l’an dernier',
        en: 'Win 66 new customers by the end of the fiscal year, against 58 last year',
      },
      metric: METRICS.new_customers,
      owner: context.staff.marketing,
      base: 58,
      change_type: 'level',
      change: 66,
      stretch_change: 75,
      parent: 'OBJ-001',
      level: 'team',
      stake: 'ENJ-001',
      strategy: 'conquest',
      evidence: {
        fr: 'Salon, campagne en ligne et relance des devis.',
        en: 'Trade fair, online campaign and quote chasing.',
      },
      status: 'approved',
      ...dates(context),
    },
    {
      statement: {
        fr: `${rookie} : signer 8 nouveaux clients avant la fin de l’exercice`,
        en: `${rookie}: sign 8 new customers by the end of the fiscal year`,
      },
      metric: METRICS.new_customers,
      owner: rookie,
      rep: rookie,
      base: 0,
      change_type: 'level',
      change: 8,
      parent: 'OBJ-008',
      level: 'individual',
      evidence: {
        fr: 'Secteur peu visité, 120 prospects qualifiés.',
        en: 'Little visited area, 120 qualified leads.',
      },
      status: 'approved',
      ...dates(context),
    },
  ];
}

function rateObjectives(context: DemoContext): readonly DemoSource[] {
  return [
    {
      statement: {
        fr: 'Faire passer le taux de conversion de 10 % à 12 % avant la fin de l’exercice',
        en: 'Take the conversion rate from 10% to 12% by the end of the fiscal year',
      },
      metric: METRICS.conversion,
      owner: context.staff.marketing,
      base: 0.1,
      change_type: 'points',
      change: 0.02,
      level: 'general',
      stake: 'ENJ-004',
      evidence: {
        fr: 'Les devis relancés sous 10 jours se signent deux fois plus.',
        en: 'Quotes chased within 10 days are signed twice as often.',
      },
      status: 'approved',
      ...dates(context),
    },
    {
      statement: {
        fr: 'Porter les ventes du site e-commerce à 15 % du CA avant la fin de l’exercice',
        en: 'Raise sales of the e-commerce site to 15% of revenue by the end of the fiscal year',
      },
      metric: METRICS.revenue,
      owner: context.staff.marketing,
      channel: CHANNELS[2]?.name ?? '',
      change_type: 'level',
      change: Math.round((fromMinor(globalTarget(context)) * 0.15) / 1000) * 1000,
      level: 'general',
      stake: 'ENJ-004',
      strategy: 'expansion',
      evidence: {
        fr: 'Le configurateur ouvre en cours d’année.',
        en: 'The configurator opens during the year.',
      },
      status: 'proposed',
      start: planDay(context, 1, 1),
      due: addMonths(context.fiscalStart, 12) - 1,
    },
  ];
}

/** The pyramid: the company, two teams, four reps, and what feeds them. */
export function objectives(context: DemoContext): readonly DemoSource[] {
  return numbered('OBJ', [
    mainObjective(context),
    teamObjective(context, 0),
    teamObjective(context, 1),
    repObjective(context, 1, 'OBJ-002'),
    repObjective(context, 3, 'OBJ-002'),
    repObjective(context, 2, 'OBJ-003'),
    repObjective(context, 4, 'OBJ-003'),
    ...customerObjectives(context),
    ...rateObjectives(context),
  ]);
}
