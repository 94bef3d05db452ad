import { METRICS } from '../metrics';
import { CHANNEL_NAMES } from '../offer';
import { SEGMENT_NAMES } from '../buyers';
import { numbered, type DemoSource } from '../row';

/** The three strategies kept, with what they should bring. */
export function strategies(): readonly DemoSource[] {
  return numbered('STR', [
    {
      strategy: 'conquest',
      description: { fr: 'Gagner des PME qui ne nous connaissent pas', en: 'Win SMEs that do not know us' },
      objective: 'OBJ-008',
      segment: SEGMENT_NAMES.smes,
      long_term: {
        fr: 'Être consulté pour un aménagement sur trois dans nos régions',
        en: 'Be asked to quote on one fit-out in three in our regions',
      },
      means: {
        fr: 'Campagne en ligne, salon, relance des devis',
        en: 'Online campaign, fair, quote chasing',
      },
      metric: METRICS.new_customers,
      contribution: 180_000,
      margin: 0.34,
    },
    {
      strategy: 'retention',
      description: {
        fr: 'Faire revenir les clients de plus de trois ans',
        en: 'Bring back customers of over three years',
      },
      objective: 'OBJ-003',
      segment: SEGMENT_NAMES.public,
      long_term: {
        fr: 'Perdre moins d’un client sur douze par an',
        en: 'Lose fewer than one customer in twelve a year',
      },
      means: { fr: 'Appel à 30 jours, bilan d’usage offert', en: 'Call at 30 days, free usage review' },
      metric: METRICS.customers,
      contribution: 90_000,
      margin: 0.33,
    },
    {
      strategy: 'expansion',
      description: { fr: 'Vendre l’acoustique avec les bureaux', en: 'Sell acoustics along with desks' },
      objective: 'OBJ-001',
      segment: SEGMENT_NAMES.smes,
      long_term: { fr: 'Un projet sur deux avec des cloisons', en: 'One project in two with screens' },
      means: { fr: 'Formation, offre en trois gammes', en: 'Training, offer in three ranges' },
      metric: METRICS.revenue,
      contribution: 120_000,
      margin: 0.38,
    },
  ]);
}

/** A way of selling and its marks: habits, coverage, budget, control. */
function marked(type: string, channel: keyof typeof CHANNEL_NAMES, marks: readonly number[]): DemoSource {
  const [habits = 3, coverage = 3, cost_fit = 3, control = 3] = marks;
  return { type, channel: CHANNEL_NAMES[channel], habits, coverage, cost_fit, control };
}

/** How well each way of selling fits: marks from 1 to 5, and what was decided. */
export function distribution(): readonly DemoSource[] {
  return numbered('DIS', [
    {
      ...marked('direct', 'field', [5, 3, 2, 5]),
      decision: 'keep',
      comment: { fr: 'Recentrer sur les projets de plus de 5 000 €.', en: 'Focus on projects over €5,000.' },
    },
    {
      ...marked('indirect', 'resellers', [3, 5, 4, 2]),
      decision: 'grow',
      comment: { fr: 'Dix espaces de démonstration cette année.', en: 'Ten demonstration areas this year.' },
    },
    {
      ...marked('online', 'online', [4, 5, 4, 4]),
      decision: 'grow',
      comment: { fr: 'Ouvrir le configurateur.', en: 'Open the configurator.' },
    },
    {
      ...marked('store', 'showrooms', [4, 2, 2, 4]),
      decision: 'keep',
      comment: {
        fr: 'Recevoir sur rendez-vous avant d’en ouvrir un autre.',
        en: 'Receive by appointment before opening another.',
      },
    },
  ]);
}

/** What better ways of working could change: hypotheses, to be replaced by measures. */
export function impacts(): readonly DemoSource[] {
  return numbered('IMP', [
    {
      factor: { fr: 'Taux de conversion des leads', en: 'Lead conversion rate' },
      improvement: { fr: 'Relancer chaque devis sous dix jours', en: 'Chase each quote within ten days' },
      metric: METRICS.conversion,
      base: ({ history }) => history.conversion,
      low: 0.15,
      high: 0.2,
      reliability: 'estimated',
      source: { fr: 'Devis relancés l’an dernier', en: 'Quotes chased last year' },
    },
    {
      factor: { fr: 'Productivité de l’équipe commerciale', en: 'Sales team productivity' },
      improvement: {
        fr: 'Offre en trois gammes, devis plus courts',
        en: 'Offer in three ranges, shorter quotes',
      },
      metric: METRICS.orders,
      base: ({ history }) => history.orders,
      low: 0.1,
      high: 0.15,
      kept: 0.05,
      reliability: 'assumption',
      source: {
        fr: 'Temps passé par devis, relevé sur un mois',
        en: 'Time spent per quote, noted over a month',
      },
    },
    {
      factor: { fr: 'Satisfaction client', en: 'Customer satisfaction' },
      improvement: {
        fr: 'Appeler chaque client 30 jours après la livraison',
        en: 'Call each customer 30 days after delivery',
      },
      metric: METRICS.satisfaction,
      base: ({ history }) => history.satisfaction,
      low: 0.05,
      high: 0.1,
      reliability: 'estimated',
      source: { fr: 'Enquête de satisfaction', en: 'Satisfaction survey' },
    },
    {
      factor: { fr: 'Fidélité', en: 'Loyalty' },
      improvement: { fr: 'Bilan d’usage offert chaque année', en: 'A free usage review every year' },
      metric: METRICS.customers,
      base: ({ history }) => history.customers,
      low: 0.02,
      high: 0.05,
      reliability: 'assumption',
      source: { fr: 'Avis de l’équipe, à mesurer', en: 'The team’s view, to be measured' },
    },
  ]);
}
