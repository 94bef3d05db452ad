import { planDay, type DemoContext } from '../context';
import { fromMinor } from '../../money';
import { numbered, type DemoSource } from '../row';
import type { Words } from '../../schema/words';

interface Regular {
  readonly line: string;
  readonly supplier: string;
  /** Minor units a month. */
  readonly amount: number;
  readonly note: Words;
}

/** Lines invoiced each month. */
const REGULAR: readonly Regular[] = [
  {
    line: 'BUD-001',
    supplier: 'Agence Pixélia',
    amount: 150_000,
    note: { fr: 'Annonces du mois', en: 'Advertisements of the month' },
  },
  {
    line: 'BUD-004',
    supplier: 'Notes de frais',
    amount: 180_000,
    note: { fr: 'Déplacements du mois', en: 'Travel of the month' },
  },
  {
    line: 'BUD-005',
    supplier: 'Éditeur du CRM',
    amount: 80_000,
    note: { fr: 'Abonnement du mois', en: 'Subscription of the month' },
  },
];

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** An invoice once its day has come; until then, an order when it was placed before. */
function purchase(
  context: DemoContext,
  month: number,
  ordered: number,
  row: DemoSource,
): readonly DemoSource[] {
  const invoiced = planDay(context, month, 24);
  const placed = planDay(context, ordered, 6);
  if (invoiced <= context.ref) return [{ ...row, date: invoiced, type: 'invoiced' }];
  return placed <= context.ref ? [{ ...row, date: placed, type: 'committed' }] : [];
}

function regular(context: DemoContext): readonly DemoSource[] {
  const { random } = context;
  return MONTHS.flatMap((month) =>
    REGULAR.flatMap(({ line, supplier, amount, note }, index) => {
      const drift = line === 'BUD-005' ? 1 : 0.82 + 0.36 * random.unit();
      const row = {
        budget_line: line,
        amount: fromMinor(Math.round(amount * drift)),
        supplier,
        document: `FA-${month * 10 + index + 100}`,
        note,
      };
      return purchase(context, month, month, row);
    }),
  );
}

/** Purchases made once, with what they came to against their budget. */
function single(context: DemoContext): readonly DemoSource[] {
  return [
    ...purchase(context, 3, 2, {
      budget_line: 'BUD-003',
      amount: 6480,
      supplier: 'Imprimerie des Quais',
      document: 'FA-318',
      note: { fr: '3 000 catalogues', en: '3,000 catalogues' },
    }),
    ...purchase(context, 4, 2, {
      budget_line: 'BUD-007',
      amount: 9600,
      supplier: 'Studio Kaléos',
      document: 'FA-402',
      note: { fr: 'Premier tiers du configurateur', en: 'First third of the configurator' },
    }),
    ...purchase(context, 5, 4, {
      budget_line: 'BUD-006',
      amount: 7500,
      supplier: 'Institut Négocia-Sud',
      document: 'FA-511',
      note: { fr: 'Deux sessions de deux jours', en: 'Two two-day sessions' },
    }),
    ...purchase(context, 7, 6, {
      budget_line: 'BUD-008',
      amount: 11_340.5,
      supplier: 'Atelier interne',
      document: 'FA-704',
      note: { fr: 'Dix espaces de démonstration', en: 'Ten demonstration areas' },
    }),
    ...purchase(context, 9, 5, {
      budget_line: 'BUD-002',
      amount: 4350,
      supplier: 'Salons du Rhône',
      document: 'FA-907',
      note: { fr: 'Acompte de 30 % sur le stand', en: '30% deposit on the stand' },
    }),
  ];
}

/** What was ordered and invoiced up to the reference day. */
export function spend(context: DemoContext): readonly DemoSource[] {
  return numbered('DEP', [...regular(context), ...single(context)]);
}
