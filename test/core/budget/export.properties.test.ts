import * as fc from 'fast-check';
import type { BudgetLine, SpendRow } from '../../../src/core/budget/budget-line';
import { exportCells } from '../../../src/core/budget/export-cells';
import { EXPORT_COLUMNS } from '../../../src/core/budget/export-columns';
import { exportBudget, type ExportInput } from '../../../src/core/budget/export';
import { AMOUNT_TYPES, type AmountType } from '../../../src/core/budget/placement';
import { vatOf } from '../../../src/core/budget/vat';
import { closedAfter, exportInput, line, month, refreshInTurn, spend, total } from './lines';

const IDS = ['BUD-001', 'BUD-002', 'BUD-003'];
const cents = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1e7 }));
const anyLine = (id: string) =>
  fc
    .record({
      months: fc.array(cents, { minLength: 12, maxLength: 12 }),
      vat: fc.constantFrom(0, 0.055, 0.1, 0.2),
      status: fc.constantFrom('draft', 'approved', 'approved', 'dropped'),
    })
    .map((given) => line(id, given));
const lines = fc.tuple(...IDS.map(anyLine));
const purchases = fc.array(
  fc
    .record({
      day: fc.integer({ min: month(1) - 40, max: month(13) + 40 }),
      line: fc.constantFrom(...IDS, null, 'BUD-404'),
      amount: fc.integer({ min: -1e5, max: 1e7 }),
      type: fc.constantFrom('committed' as const, 'invoiced' as const, null),
    })
    .map((given) => spend(given)),
  { maxLength: 25 },
);
const state = fc.record({ lines, spend: purchases });

/** A year as it goes: each refresh with the data of its day, more and more months closed. */
const refreshes = fc
  .array(fc.tuple(state, fc.nat({ max: 12 })), { minLength: 1, maxLength: 4 })
  .map((steps) => {
    let closed = 0;
    return steps.map(([given, more]) => {
      closed = Math.min(12, closed + (more % 5));
      return exportInput({ ...given, closed });
    });
  });

const inYear = (row: SpendRow) => row.day !== null && row.day >= month(1) && row.day < month(13);

/** What Budget shows of a line: its totals by type, from its own definition. */
function budgetTotal(own: BudgetLine, input: ExportInput, closed: number, type: AmountType): number {
  if (own.status === 'dropped') return 0;
  const rows = input.spend.filter((row) => row.line === own.id && inYear(row));
  const sumOf = (wanted: string, keep: (row: SpendRow) => boolean = () => true) =>
    rows.filter((row) => row.type === wanted && keep(row)).reduce((sum, row) => sum + (row.amount ?? 0), 0);
  if (type === 'budget') return own.months.reduce((sum, amount) => sum + amount, 0);
  if (type === 'engage') return sumOf('committed');
  if (type === 'realise') return sumOf('invoiced');
  return own.months.reduce((sum, amount, index) => {
    const of = (row: SpendRow) => (row.day ?? 0) >= month(index + 1) && (row.day ?? 0) < month(index + 2);
    const until = (row: SpendRow) => (row.day ?? 0) < month(index + 2);
    const invoiced = sumOf('invoiced', of);
    if (index < closed) return sum + invoiced;
    return sum + Math.max(invoiced + sumOf('committed', index === closed ? until : of), amount);
  }, 0);
}

const closedOf = ({ settings }: ExportInput) =>
  settings.closedUntil === null
    ? 0
    : Array.from({ length: 13 }, (_, n) => closedAfter(n)).indexOf(settings.closedUntil);

test('P27: the sum by line and type is Budget’s, to the cent, whatever was closed and corrected', () => {
  fc.assert(
    fc.property(refreshes, (inputs) => {
      const rows = refreshInTurn(inputs);
      const last = inputs.at(-1) ?? exportInput();
      const cuts = last.lines.flatMap((own) => AMOUNT_TYPES.map((type) => ({ own, type })));
      const exported = cuts.map(({ own, type }) => [own.id, type, total(rows, own.id, type)]);
      const budgeted = cuts.map(({ own, type }) => [
        own.id,
        type,
        budgetTotal(own, last, closedOf(last), type),
      ]);
      expect(exported).toEqual(budgeted);
    }),
  );
});

function isWellFormed(row: readonly (string | number)[]): boolean {
  const kinds = EXPORT_COLUMNS.every(
    ({ kind }, index) => typeof row[index] === (kind === 'text' ? 'string' : 'number'),
  );
  const [net = 0, vat = 0, gross = 0] = row.slice(15, 18).map((amount) => Math.round(Number(amount) * 100));
  return kinds && row.length === 24 && net + vat === gross && !row.includes('');
}

test('P27: 24 columns, one type a column, amounts including tax add up on each row', () => {
  fc.assert(
    fc.property(refreshes, (inputs) => {
      const cells = refreshInTurn(inputs).map(exportCells);
      expect(cells.filter((row) => !isWellFormed(row))).toEqual([]);
    }),
  );
});

test('VAT by line and type is that of its total, as long as a row is open to take it', () => {
  fc.assert(
    fc.property(state, (given) => {
      const rows = exportBudget(exportInput(given));
      for (const own of given.lines)
        for (const type of AMOUNT_TYPES) {
          const some = rows.filter((row) => row.lineId === own.id && row.type === type);
          const taxed = some.reduce((sum, row) => sum + row.vat, 0);
          expect(taxed).toBe(vatOf(total(rows, own.id, type), own.vat));
        }
    }),
  );
});

test('P28: the same input gives the same rows, and a refresh after a refresh changes nothing', () => {
  fc.assert(
    fc.property(refreshes, (inputs) => {
      const rows = refreshInTurn(inputs);
      expect(refreshInTurn(inputs)).toEqual(rows);
      expect(refreshInTurn([...inputs, inputs.at(-1) ?? exportInput()])).toEqual(rows);
    }),
  );
});

test('P32: example rows change no row', () => {
  fc.assert(
    fc.property(state, state, (given, examples) => {
      const marked = {
        lines: [...given.lines, ...examples.lines.map((own) => ({ ...own, id: `EX-${own.id}` }))],
        spend: [...given.spend, ...examples.spend.map((row) => ({ ...row, id: `EX-${row.id}` }))],
      };
      expect(exportBudget(exportInput(marked))).toEqual(exportBudget(exportInput(given)));
    }),
  );
});

test('P33: a change in an open month never touches the rows of a closed one', () => {
  fc.assert(
    fc.property(state, purchases, fc.integer({ min: 1, max: 11 }), (given, more, closed) => {
      const open = more.map((row) => ({ ...row, day: Math.max(row.day ?? 0, month(closed + 1)) }));
      const before = exportInput({ ...given, closed });
      const after = { ...before, spend: [...before.spend, ...open] };
      const closedRows = (inputs: readonly ExportInput[]) =>
        refreshInTurn(inputs).filter((row) => row.month < month(closed + 1));
      expect(closedRows([before, after])).toEqual(closedRows([before]));
    }),
  );
});
