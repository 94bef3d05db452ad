import type { ImportPreview, ImportSource } from '../../../src/contract';
import { nameKey } from '../../../src/core/intake/name-key';
import { minorText, toMinor } from '../../../src/core/money';
import { sharedJson } from '../../core/shared-data';
import { messyText, MESSY_FORMS } from '../../core/intake/messy-forms';
import { named } from '../../support/plan';
import { preparedPlan } from '../../support/prepared-plan';
import { ask } from '../../support/serve';
import { actuals, addEveryName, importSales, preview, type Importer } from './importing';

interface Sums {
  readonly total: string;
  readonly count: number;
  readonly by: Readonly<
    Record<'rep' | 'product' | 'channel', readonly { readonly key: string; readonly amount: string }[]>
  >;
}

interface Expected {
  readonly drop_duplicates: Sums;
  readonly classes_by_sheet_row: readonly { readonly row: number; readonly cls: string }[];
}

const expected = sharedJson<Expected>('sales/expected-messy-sales-fr.json');

/** A French plan of the year the export is of, which knows one name of each list. */
const frenchPlan = (): Importer =>
  preparedPlan(
    {
      fiscalStart: '2019-07-01',
      members: { rep: named('Anne Roux'), product: named('Lampes'), channel: named('Boutique') },
    },
    { now: new Date('2019-10-15T09:00:00+02:00') },
  );

/** Amounts of the actuals of a plan by the key of a name. */
function sumsBy(plan: Importer, field: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of actuals(plan)) {
    const key = nameKey(String(row.get(field)));
    sums.set(key, (sums.get(key) ?? 0) + toMinor(Number(row.get('value'))));
  }
  return sums;
}

const wantedBy = (sums: Sums['by']['rep']): ReadonlyMap<string, number> =>
  new Map(sums.map(({ key, amount }) => [nameKey(key), toMinor(Number(amount))]));

function textSource(text: string | null): ImportSource | null {
  return text === null ? null : { name: 'ventes.csv', text };
}

function cellSource(cells: Extract<ImportSource, { cells: unknown }>['cells'] | null): ImportSource | null {
  return cells === null ? null : { name: 'Feuille 1 A1:I414', cells };
}

/** Every name asked about, left to nobody. */
const toNobody = ({ questions }: ImportPreview) =>
  questions.map(({ list, name }) => ({ list, name, member: null }));

test('an export with every common trouble fills the actuals with its sales, to the cent by name, and once', () => {
  const source = textSource(messyText());
  if (source === null || expected === null) return;
  const plan = frenchPlan();
  const seen = preview(plan, source);
  const { total, count, by } = expected.drop_duplicates;
  expect(seen.accepted).toEqual({ rows: count, amount: Number(total) });
  expect(seen.setAside.map(({ row }) => row)).toEqual(
    expected.classes_by_sheet_row.filter(({ cls }) => cls !== 'data').map(({ row }) => row),
  );
  addEveryName(plan, seen);
  expect(importSales(plan, source)).toMatchObject({ rows: count, credited: Number(total), firstRow: 2 });
  for (const field of ['rep', 'product', 'channel'] as const)
    expect(sumsBy(plan, field)).toEqual(wantedBy(by[field]));
  const rolled = ask(plan.runtime, { kind: 'roll-up', planId: plan.planId, axis: 'rep' });
  expect(minorText(toMinor(rolled.total.actual ?? 0))).toBe(total);
  expect(rolled.stale).toBe(false);
  expect(preview(plan, source)).toMatchObject({ accepted: { rows: 0 }, questions: [] });
});

test('in whatever form it comes, it is imported once', () => {
  const [source, cells] = [textSource(messyText()), cellSource(MESSY_FORMS.at(-1)?.rows() ?? null)];
  if (source === null || cells === null || expected === null) return;
  const plan = frenchPlan();
  const seen = preview(plan, cells);
  const { total, count } = expected.drop_duplicates;
  const done = importSales(plan, cells, {}, toNobody(seen));
  expect(done).toMatchObject({ rows: count, credited: Number(total) });
  expect(preview(plan, source)).toMatchObject({ accepted: { rows: 0 }, duplicates: { rows: 370 } });
  expect(actuals(plan)).toHaveLength(count);
});
