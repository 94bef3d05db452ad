import { fromMinor } from '../../money';
import type { Words } from '../../schema/words';
import { planDay, type DemoContext } from '../context';
import { numbered, type DemoSource } from '../row';

interface Regular {
  readonly line: string;
  readonly supplier: string;
  /** Minor units a month. */
  readonly amount: number;
  /** How far a month may be from that amount, as a fraction. */
  readonly drift: number;
  readonly note: Words;
}

/** Lines invoiced each month. */
const REGULAR: readonly Regular[] = [
  {
    line: 'BUD-001',
    supplier: 'Agence Pixélia',
    amount: 150_000,
    drift: 0.18,
    note: { fr: 'Annonces du mois', en: 'Advertisements of the month' },
  },
  {
    line: 'BUD-004',
    supplier: 'Notes de frais',
    amount: 180_000,
    drift: 0.18,
    note: { fr: 'Déplacements du mois', en: 'Travel of the month' },
  },
  {
    line: 'BUD-005',
    supplier: 'Éditeur du CRM',
    amount: 80_000,
    drift: 0,
    note: { fr: 'Abonnement du mois', en: 'Subscription of the month' },
  },
];

interface Single {
  /** Fiscal months of the order and of the invoice. */
  readonly ordered: number;
  readonly invoiced: number;
  readonly row: DemoSource;
}

/** Purchases made once, with what they came to against their budget. */
const SINGLE: readonly Single[] = [
  {
    ordered: 2,
    invoiced: 3,
    row: {
      budget_line: 'BUD-003',
      amount: 6480,
      supplier: 'Imprimerie des Quais',
      document: 'FA-318',
      note: { fr: '3 000 catalogues', en: '3,000 catalogues' },
    },
  },
  {
    ordered: 2,
    invoiced: 4,
    row: {
      budget_line: 'BUD-007',
      amount: 9600,
      supplier: 'Studio Kaléos',
      document: 'FA-402',
      note: { fr: 'Premier tiers du configurateur', en: 'First third of the configurator' },
    },
  },
  {
    ordered: 4,
    invoiced: 5,
    row: {
      budget_line: 'BUD-006',
      amount: 7500,
      supplier: 'Institut Négocia-Sud',
      document: 'FA-511',
      note: { fr: 'Deux sessions de deux jours', en: 'Two two-day sessions' },
    },
  },
  {
    ordered: 6,
    invoiced: 7,
    row: {
      budget_line: 'BUD-008',
      amount: 11_340.5,
      supplier: 'Atelier Boisclair',
      document: 'FA-704',
      note: { fr: 'Dix espaces de démonstration', en: 'Ten demonstration areas' },
    },
  },
  {
    ordered: 5,
    invoiced: 9,
    row: {
      budget_line: 'BUD-002',
      amount: 4350,
      supplier: 'Salons du Rhône',
      document: 'FA-907',
      note: { fr: 'Acompte de 30 % sur le stand', en: '30% deposit on the stand' },
    },
  },
];

/** An invoice once its day has come; until then an order, when it was placed. */
function purchase({ ordered, invoiced, row }: Single, context: DemoContext): readonly DemoSource[] {
  const billed = planDay(context, invoiced, 24);
  const placed = planDay(context, ordered, 6);
  if (billed <= context.ref) return [{ ...row, date: billed, type: 'invoiced' }];
  return placed <= context.ref ? [{ ...row, date: placed, type: 'committed' }] : [];
}

function monthly(month: number, { random }: DemoContext): readonly Single[] {
  return REGULAR.map(({ line, supplier, amount, drift, note }, index) => {
    const share = 1 + drift * (2 * random.unit() - 1);
    const document = `FA-${month * 10 + index + 100}`;
    const paid = fromMinor(Math.round(amount * share));
    return {
      ordered: month,
      invoiced: month,
      row: { budget_line: line, amount: paid, supplier, document, note },
    };
  });
}

/** What was ordered and invoiced up to the reference day. */
export function spend(context: DemoContext): readonly DemoSource[] {
  const months = Array.from({ length: 12 }, (_, index) => monthly(index + 1, context));
  return numbered(
    'DEP',
    [...months.flat(), ...SINGLE].flatMap((single) => purchase(single, context)),
  );
}
