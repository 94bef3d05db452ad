import { fromMinor } from '../../money';
import { marketing, rep, yearEnd } from '../cells';
import { METRICS } from '../metrics';
import { CHANNEL_NAMES } from '../offer';
import type { DemoSource } from '../row';
import { aimedConversion, aimedCustomers, channelTarget } from '../targets';
import { dayInWords, inWords, percentInWords } from '../words';
import { APPROVED } from './approved';

/** New customers: the team’s, and a rep’s. */
export const CUSTOMER_OBJECTIVES: readonly DemoSource[] = [
  {
    ...APPROVED,
    statement: (context) => {
      const [won, aimed] = [context.history.newCustomers, aimedCustomers(context)];
      const end = dayInWords(yearEnd(context));
      return {
        fr: `Gagner ${aimed} nouveaux clients PME avant le ${end.fr}, contre ${won} l’an dernier`,
        en: `Win ${aimed} new SME customers by ${end.en}, against ${won} last year`,
      };
    },
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
    statement: (context) => {
      const name = rep(12)(context);
      const end = dayInWords(yearEnd(context));
      return {
        fr: `${name} : signer 8 nouveaux clients avant le ${end.fr} pour ouvrir le secteur`,
        en: `${name}: sign 8 new customers by ${end.en} to open up the area`,
      };
    },
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

/** What the site must bring. */
export const ONLINE_OBJECTIVES: readonly DemoSource[] = [
  {
    ...APPROVED,
    statement: (context) => {
      const from = percentInWords(context.history.conversion, 1);
      const to = percentInWords(aimedConversion(context), 1);
      const end = dayInWords(yearEnd(context));
      return {
        fr: `Faire passer le taux de conversion de ${from.fr} à ${to.fr} avant le ${end.fr}`,
        en: `Take the conversion rate from ${from.en} to ${to.en} by ${end.en}`,
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
      const amount = inWords(channelTarget(context, 'online'));
      const end = dayInWords(yearEnd(context));
      return {
        fr: `Porter les ventes du site e-commerce à ${amount.fr} HT avant le ${end.fr} pour libérer les commerciaux`,
        en: `Raise sales of the e-commerce site to ${amount.en} excl. tax by ${end.en} to free the reps`,
      };
    },
    metric: METRICS.revenue,
    owner: marketing,
    channel: CHANNEL_NAMES.online,
    base: ({ lastYear, language }) => fromMinor(lastYear.channel.get(CHANNEL_NAMES.online[language]) ?? 0),
    change_type: 'level',
    change: (context) => fromMinor(channelTarget(context, 'online')),
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
