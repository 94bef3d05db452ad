import { fromMinor } from '../../money';
import { director, marketing, rep, yearEnd, yearStart } from '../cells';
import type { DemoContext } from '../context';
import { METRICS } from '../metrics';
import { CHANNEL_NAMES, TEAM_NAMES } from '../offer';
import { numbered, type DemoCell, type DemoSource } from '../row';
import {
  aimedConversion,
  aimedCustomers,
  globalTarget,
  onlineTarget,
  repTarget,
  teamTargets,
} from '../targets';
import { inWords, percentInWords } from '../words';

const APPROVED: DemoSource = { start: yearStart, due: yearEnd, status: 'approved' };

const MAIN: DemoSource = {
  ...APPROVED,
  statement: (context) => {
    const from = inWords(context.lastYear.total);
    const to = inWords(globalTarget(context));
    const growth = percentInWords(context.growth);
    return {
      fr: `Porter le CA HT de ${from.fr} à ${to.fr} (+${growth.fr}) avant la fin de l’exercice pour financer le nouvel atelier`,
      en: `Grow revenue excl. tax from ${from.en} to ${to.en} (+${growth.en}) by the end of the fiscal year to fund the new workshop`,
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

/** What is to be invoiced, as a sentence. */
function invoicing(who: { readonly fr: string; readonly en: string }, target: number): DemoCell {
  const amount = inWords(target);
  return {
    fr: `${who.fr} : facturer ${amount.fr} HT avant la fin de l’exercice`,
    en: `${who.en}: invoice ${amount.en} excl. tax by the end of the fiscal year`,
  };
}

function ofTeam(team: 'north' | 'south', index: number, context: DemoContext): DemoSource {
  const target = teamTargets(context)[index] ?? 0;
  return {
    ...APPROVED,
    statement: invoicing(TEAM_NAMES[team], target),
    metric: METRICS.revenue,
    owner: rep(index + 1),
    change_type: 'level',
    change: fromMinor(target),
    parent: 'OBJ-001',
    level: 'team',
    team: TEAM_NAMES[team],
    evidence: { fr: 'Même partage que les ventes de l’an dernier.', en: 'Shared as last year’s sales were.' },
  };
}

function ofRep(rank: number, parent: string, context: DemoContext): DemoSource {
  const name = context.reps[rank - 1]?.name ?? '';
  const target = repTarget(context, name);
  return {
    ...APPROVED,
    statement: invoicing({ fr: name, en: name }, target),
    metric: METRICS.revenue,
    owner: name,
    rep: name,
    base: fromMinor(context.lastYear.rep.get(name) ?? 0),
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

const CUSTOMERS: readonly DemoSource[] = [
  {
    ...APPROVED,
    statement: (context) => ({
      fr: `Gagner ${aimedCustomers(context)} nouveaux clients avant la fin de l’exercice, contre ${context.history.newCustomers} l’an dernier`,
      en: `Win ${aimedCustomers(context)} new customers by the end of the fiscal year, against ${context.history.newCustomers} last year`,
    }),
    metric: METRICS.new_customers,
    owner: marketing,
    base: ({ history }) => history.newCustomers,
    change_type: 'level',
    change: aimedCustomers,
    parent: 'OBJ-001',
    level: 'team',
    stake: 'ENJ-001',
    strategy: 'conquest',
    evidence: {
      fr: 'Salon, campagne en ligne et relance des devis.',
      en: 'Trade fair, online campaign and quote chasing.',
    },
  },
  {
    ...APPROVED,
    statement: ({ reps }) => ({
      fr: `${reps.at(-1)?.name ?? ''} : signer 8 nouveaux clients avant la fin de l’exercice`,
      en: `${reps.at(-1)?.name ?? ''}: sign 8 new customers by the end of the fiscal year`,
    }),
    metric: METRICS.new_customers,
    owner: rep(12),
    rep: rep(12),
    base: 0,
    change_type: 'level',
    change: 8,
    parent: 'OBJ-008',
    level: 'individual',
    evidence: {
      fr: 'Secteur peu visité, 120 prospects qualifiés.',
      en: 'Little visited area, 120 qualified leads.',
    },
  },
];

const ONLINE: readonly DemoSource[] = [
  {
    ...APPROVED,
    statement: (context) => {
      const from = percentInWords(context.history.conversion, 1);
      const to = percentInWords(aimedConversion(context), 1);
      return {
        fr: `Faire passer le taux de conversion de ${from.fr} à ${to.fr} avant la fin de l’exercice`,
        en: `Take the conversion rate from ${from.en} to ${to.en} by the end of the fiscal year`,
      };
    },
    metric: METRICS.conversion,
    owner: marketing,
    base: ({ history }) => history.conversion,
    change_type: 'points',
    change: 0.02,
    level: 'general',
    stake: 'ENJ-004',
    evidence: {
      fr: 'Les devis relancés sous 10 jours se signent deux fois plus.',
      en: 'Quotes chased within 10 days are signed twice as often.',
    },
  },
  {
    ...APPROVED,
    statement: (context) => {
      const amount = inWords(onlineTarget(context));
      return {
        fr: `Porter les ventes du site e-commerce à ${amount.fr} HT avant la fin de l’exercice`,
        en: `Raise sales of the e-commerce site to ${amount.en} excl. tax by the end of the fiscal year`,
      };
    },
    metric: METRICS.revenue,
    owner: marketing,
    channel: CHANNEL_NAMES.online,
    base: ({ lastYear, language }) => fromMinor(lastYear.channel.get(CHANNEL_NAMES.online[language]) ?? 0),
    change_type: 'level',
    change: (context) => fromMinor(onlineTarget(context)),
    level: 'general',
    stake: 'ENJ-004',
    strategy: 'expansion',
    evidence: {
      fr: 'Le configurateur ouvre en cours d’année.',
      en: 'The configurator opens during the year.',
    },
    status: 'proposed',
  },
];

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
    ...CUSTOMERS,
    ...ONLINE,
  ]);
}
