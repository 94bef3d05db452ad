import { fromMinor } from '../../money';
import type { DemoContext } from '../context';
import { METRICS } from '../metrics';
import { numbered, type DemoSource } from '../row';

type Metric = keyof typeof METRICS;

function kpi(metric: Metric, definition: DemoSource[string], given: DemoSource): DemoSource {
  return {
    label: METRICS[metric],
    definition,
    kind: 'ratio',
    direction: 'higher',
    calc: 'actuals',
    ...given,
  };
}

/** What comes from sales and customers. */
function activity({ lastYear, growth, staff }: DemoContext): readonly DemoSource[] {
  return [
    kpi(
      'revenue',
      {
        fr: 'Ventes HT facturées sur la période, avoirs déduits.',
        en: 'Sales invoiced over the period, excl. tax, credit notes deducted.',
      },
      {
        kind: 'flow',
        unit: 'money',
        base: fromMinor(lastYear.total),
        change_type: 'relative',
        change: growth,
        owner: staff.director,
      },
    ),
    kpi(
      'orders',
      { fr: 'Nombre de commandes facturées.', en: 'Number of orders invoiced.' },
      {
        kind: 'flow',
        unit: 'count',
        base: 740,
        change_type: 'relative',
        change: 0.05,
        owner: staff.director,
      },
    ),
    kpi(
      'new_customers',
      { fr: 'Clients qui commandent pour la première fois.', en: 'Customers ordering for the first time.' },
      {
        kind: 'flow',
        unit: 'count',
        base: 58,
        change_type: 'level',
        change: 66,
        additive_product: false,
        owner: staff.marketing,
      },
    ),
    kpi(
      'customers',
      {
        fr: 'Clients ayant commandé depuis moins de 24 mois.',
        en: 'Customers with an order less than 24 months old.',
      },
      {
        kind: 'stock',
        unit: 'count',
        base: 212,
        change_type: 'relative',
        change: 0.1,
        additive_product: false,
        owner: staff.service,
      },
    ),
  ];
}

/** What tells whether it is well earned. */
function quality({ staff }: DemoContext): readonly DemoSource[] {
  return [
    kpi(
      'margin',
      { fr: 'Marge brute divisée par le CA.', en: 'Gross margin over revenue.' },
      {
        unit: 'percent',
        base: 0.335,
        change_type: 'points',
        change: 0.01,
        decimals: 1,
        owner: staff.finance,
      },
    ),
    kpi(
      'conversion',
      { fr: 'Part des prospects qui deviennent clients.', en: 'Share of leads that become customers.' },
      {
        unit: 'percent',
        base: 0.1,
        change_type: 'points',
        change: 0.02,
        decimals: 1,
        owner: staff.marketing,
      },
    ),
    kpi(
      'satisfaction',
      {
        fr: 'Note moyenne sur 10, trente jours après la livraison.',
        en: 'Average score out of 10, thirty days after delivery.',
      },
      { unit: 'score', base: 7.8, change_type: 'level', change: 8.5, decimals: 1, owner: staff.service },
    ),
    kpi(
      'cac',
      {
        fr: 'Dépenses d’acquisition divisées par les nouveaux clients.',
        en: 'Acquisition spend over new customers.',
      },
      {
        direction: 'lower',
        calc: 'cac',
        unit: 'money',
        base: 1500,
        change_type: 'relative',
        change: -0.1,
        owner: staff.marketing,
      },
    ),
    kpi(
      'ltv',
      {
        fr: 'Marge attendue d’un client sur cinq ans.',
        en: 'Margin expected from a customer over five years.',
      },
      {
        calc: 'ltv',
        unit: 'money',
        base: 15_000,
        change_type: 'relative',
        change: 0.05,
        owner: staff.finance,
      },
    ),
  ];
}

/** The metrics followed, each with its target. */
export function kpis(context: DemoContext): readonly DemoSource[] {
  return numbered('KPI', [...activity(context), ...quality(context)]);
}
