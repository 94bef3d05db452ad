import { fromMinor } from '../../money';
import { director, finance, marketing, service } from '../cells';
import type { History } from '../history';
import { METRICS } from '../metrics';
import { numbered, type DemoCell, type DemoSource } from '../row';
import { aimedCustomers } from '../targets';

/** Where a metric stood last year. */
const past =
  (figure: Exclude<keyof History, 'channelOrders'>): DemoCell =>
  ({ history }) =>
    history[figure];

const ACTIVITY: readonly DemoSource[] = [
  {
    label: METRICS.revenue,
    definition: {
      fr: 'Ventes HT facturées sur la période, avoirs déduits.',
      en: 'Sales invoiced over the period, excl. tax, credit notes deducted.',
    },
    kind: 'flow',
    unit: 'money',
    base: ({ lastYear }) => fromMinor(lastYear.total),
    change_type: 'relative',
    change: ({ growth }) => growth,
    owner: director,
  },
  {
    label: METRICS.orders,
    definition: { fr: 'Nombre de commandes facturées.', en: 'Number of orders invoiced.' },
    kind: 'flow',
    unit: 'count',
    base: past('orders'),
    change_type: 'relative',
    change: 0.05,
    owner: director,
  },
  {
    label: METRICS.new_customers,
    definition: {
      fr: 'Clients qui commandent pour la première fois.',
      en: 'Customers ordering for the first time.',
    },
    kind: 'flow',
    unit: 'count',
    base: past('newCustomers'),
    change_type: 'level',
    change: aimedCustomers,
    additive_product: false,
    owner: marketing,
  },
  {
    label: METRICS.customers,
    definition: {
      fr: 'Clients ayant commandé depuis moins de 24 mois.',
      en: 'Customers with an order less than 24 months old.',
    },
    kind: 'stock',
    unit: 'count',
    base: past('customers'),
    change_type: 'relative',
    change: 0.1,
    additive_product: false,
    owner: service,
  },
];

const QUALITY: readonly DemoSource[] = [
  {
    label: METRICS.margin,
    definition: { fr: 'Marge brute divisée par le CA.', en: 'Gross margin over revenue.' },
    kind: 'ratio',
    unit: 'percent',
    decimals: 1,
    base: past('margin'),
    change_type: 'points',
    change: 0.01,
    owner: finance,
  },
  {
    label: METRICS.conversion,
    definition: {
      fr: 'Part des prospects qui deviennent clients.',
      en: 'Share of leads that become customers.',
    },
    kind: 'ratio',
    unit: 'percent',
    decimals: 1,
    base: past('conversion'),
    change_type: 'points',
    change: 0.02,
    owner: marketing,
  },
  {
    label: METRICS.satisfaction,
    definition: {
      fr: 'Note moyenne sur 10, trente jours après la livraison.',
      en: 'Average score out of 10, thirty days after delivery.',
    },
    kind: 'ratio',
    unit: 'score',
    decimals: 1,
    base: past('satisfaction'),
    change_type: 'level',
    change: 8.5,
    owner: service,
  },
  {
    label: METRICS.cac,
    definition: {
      fr: 'Dépenses d’acquisition divisées par les nouveaux clients.',
      en: 'Acquisition spend over new customers.',
    },
    kind: 'ratio',
    direction: 'lower',
    calc: 'cac',
    unit: 'money',
    base: 1400,
    change_type: 'relative',
    change: -0.1,
    owner: marketing,
  },
  {
    label: METRICS.ltv,
    definition: {
      fr: 'Marge attendue d’un client sur cinq ans.',
      en: 'Margin expected from a customer over five years.',
    },
    kind: 'ratio',
    calc: 'ltv',
    unit: 'money',
    base: 16_000,
    change_type: 'relative',
    change: 0.05,
    owner: finance,
  },
];

/** The metrics followed, each with its target; higher is better and actuals are read, unless said. */
export const KPIS: readonly DemoSource[] = numbered(
  'KPI',
  [...ACTIVITY, ...QUALITY].map((row) => ({ direction: 'higher', calc: 'actuals', ...row })),
);
