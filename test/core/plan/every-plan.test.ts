import type { Blueprint, NoteBlock, TabBlueprint, ValidatedRange } from '../../../src/core/plan/blueprint';
import { chooseTabs } from '../../../src/core/plan/choose-tabs';
import { readColumnMark } from '../../../src/core/plan/compose/notes';
import { columnNumber } from '../../../src/core/formula/geometry';
import { frame, styleKeys, table } from '../../../src/core/schema/catalogue';
import { blueprintOf, tabOf } from '../../support/composed';
import { holdsChoice, holdsLabel } from '../../support/tab-room';
import { PLANS, TAB_ORDERS } from './tab-orders';

test('every style is walked through', () => expect(Object.keys(TAB_ORDERS)).toEqual(styleKeys()));

const cellAt = ({ cells }: TabBlueprint, row: number, column: number) => cells[row - 1]?.[column - 1];

/** The note of each header of a table, by its place. */
function headerNotes({ table: key, notes }: TabBlueprint): readonly NoteBlock[] {
  return notes.filter(({ row }) => row === table(key).headerRow);
}

interface Header {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly note: string;
}

function headers(tab: TabBlueprint): readonly Header[] {
  return headerNotes(tab).flatMap(({ row, column, texts }) =>
    (texts[0] ?? []).map((note, index) => ({
      row,
      column: column + index,
      label: String(cellAt(tab, row, column + index)?.value ?? ''),
      note,
    })),
  );
}

/** Headers people see, folded details included. */
function readHeaders(tab: TabBlueprint): readonly Header[] {
  const isHidden = (column: number) =>
    tab.hiddenColumns.some(({ start, count }) => column >= start && column < start + count);
  return headers(tab).filter(({ column }) => !isHidden(column));
}

/** Texts that stand in bold and wrap: headers, and the labels of fields. */
function boldLabels(tab: TabBlueprint): readonly Header[] {
  const captions = tab.cells.flatMap((cells, row) =>
    cells.flatMap(({ style, value }, column) =>
      ['header', 'headerCalculated'].includes(style) && typeof value === 'string'
        ? [{ row: row + 1, column: column + 1, label: value, note: '' }]
        : [],
    ),
  );
  const hidden = new Set(headers(tab).map(({ column }) => column));
  for (const { column } of readHeaders(tab)) hidden.delete(column);
  return captions.filter(({ column }) => !hidden.has(column));
}

type Dropdown = ValidatedRange & { readonly validation: { readonly kind: 'range' } };

const dropdowns = ({ validations }: TabBlueprint): readonly Dropdown[] =>
  validations.filter((range): range is Dropdown => range.validation.kind === 'range');

/** What a dropdown offers in a new plan: `J2:J9`, `J2` alone, or `J4:J` down to the last row. */
function offered(plan: Blueprint, { validation }: Dropdown): readonly string[] {
  const [, letters = '', from = '', to = from] =
    /^([A-Z]+)(\d+)(?::[A-Z]+(\d*))?$/u.exec(validation.a1) ?? [];
  const { cells } = tabOf(plan, validation.table);
  const rows = cells.slice(Number(from) - 1, to === '' ? undefined : Number(to));
  return rows.map((row) => String(row[columnNumber(letters) - 1]?.value ?? ''));
}

const named = (tab: TabBlueprint, what: string | number) => `${tab.table}: ${what}`;

describe.each(PLANS)('the $choice $style plan in $language', ({ style, choice, language, order }) => {
  const plan = blueprintOf({ style, language, tabs: chooseTabs(style, choice) });
  const { tabs } = plan;
  const shown = tabs.filter(({ hidden }) => !hidden);

  test('shows its tabs in order', () => {
    expect(shown.map((tab) => tab.table)).toEqual(order);
  });

  test('holds, hidden, what its tabs are calculated from', () => {
    const { frame: framed, brings } = frame();
    const held = new Set(tabs.map((tab) => tab.table));
    const needed = [...framed, ...[...held].flatMap((key) => brings[key] ?? [])];
    expect(needed.filter((key) => !held.has(key))).toEqual([]);
  });

  test('gives every column a label, and a note that says which column it is', () => {
    const all = tabs.flatMap((tab) => headers(tab).map((header) => ({ tab, header })));
    expect(all.length).toBeGreaterThan(100);
    const wrong = all.filter(
      ({ tab, header }) => header.label.trim() === '' || readColumnMark(header.note)?.table !== tab.table,
    );
    expect(wrong.map(({ tab, header }) => named(tab, header.column))).toEqual([]);
  });

  test('explains every column people type in', () => {
    const typed = tabs.flatMap((tab) =>
      table(tab.table)
        .columns.filter((column) => column.formula === null && !column.script && !column.hidden)
        .filter(({ type }) => type.kind === 'change' || type.kind === 'score' || type.kind === 'link')
        .filter(({ note }) => note === null)
        .map(({ key }) => named(tab, key)),
    );
    expect(typed).toEqual([]);
  });

  test('shows at most twelve columns of a table', () => {
    const wide = tabs.filter(
      (tab) => tab.table !== 'budget_export' && readHeaders(tab).length - (tab.folded?.count ?? 0) > 12,
    );
    expect(wide.map((tab) => tab.table)).toEqual([]);
  });

  test('has room for every label', () => {
    const cut = tabs.flatMap((tab) =>
      boldLabels(tab)
        .filter(({ row, column, label }) => !holdsLabel(tab, row, column, label))
        .map(({ label }) => named(tab, label)),
    );
    expect(cut).toEqual([]);
  });

  test('offers, in every dropdown, what the plan holds', () => {
    const lists = tabs.flatMap((tab) => dropdowns(tab).map((dropdown) => ({ tab, dropdown })));
    expect(lists.length).toBeGreaterThan(40);
    const empty = lists.filter(
      ({ dropdown }) =>
        dropdown.validation.table === 'lists' && offered(plan, dropdown).some((label) => label === ''),
    );
    expect(empty.map(({ tab, dropdown }) => named(tab, dropdown.validation.a1))).toEqual([]);
    expect(lists.filter(({ dropdown }) => offered(plan, dropdown).length === 0)).toEqual([]);
  });

  test('has room for every value of its dropdowns', () => {
    const cut = tabs.flatMap((tab) =>
      dropdowns(tab).flatMap((dropdown) =>
        offered(plan, dropdown)
          .filter((label) => !holdsChoice(tab, dropdown.row, dropdown.column, label))
          .map((label) => named(tab, label)),
      ),
    );
    expect([...new Set(cut)]).toEqual([]);
  });
});
