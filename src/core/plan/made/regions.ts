import type { Column, TableTemplate } from '../../schema/table';
import { FIELD_COLUMNS, fieldRows } from '../compose/fields';
import type { TabCells } from './tab-cells';

/** Columns a command proposes once, and people then change. */
const PROPOSED: ReadonlySet<string> = new Set(['reviews.date']);

/** Columns that people fill beside what commands write, in tabs of the machine. */
const PEOPLES: Readonly<Record<string, readonly string[]>> = { targets: ['pin', 'comment'] };

/** Tabs whose rows are written by commands. */
function isOfMachine({ key, layout, prepared }: TableTemplate): boolean {
  return layout !== 'entry' && key !== 'lists' && prepared === 0;
}

function isTypedIn(template: TableTemplate, { key, hidden, script }: Column): boolean {
  return key !== 'id' && !hidden && (!script || PROPOSED.has(`${template.key}.${key}`));
}

/** The columns in which what people type is theirs. */
export function typedColumns({
  template,
  header,
}: TabCells): readonly (Column & { readonly position: number })[] {
  const own = isOfMachine(template) ? (PEOPLES[template.key] ?? []) : null;
  const isTyped = (column: Column) => own?.includes(column.key) ?? isTypedIn(template, column);
  return template.columns.flatMap((column) => {
    const position = header.columns.get(column.key);
    return position === undefined || !isTyped(column) ? [] : [{ ...column, position }];
  });
}

/** Row of each field: where its label stands, in either language, else where the template puts it. */
export function fieldPlaces({ template, rows, value }: TabCells): ReadonlyMap<string, number> {
  const labels = new Map<string, number>();
  for (let row = 1; row <= rows; row += 1) labels.set(String(value(row, FIELD_COLUMNS.label)).trim(), row);
  const expected = fieldRows(template);
  return new Map(
    template.fields.map(({ key, label }) => [
      key,
      labels.get(label.fr) ?? labels.get(label.en) ?? expected.get(key) ?? 0,
    ]),
  );
}

/** Whether a cell is neither in the table, its header included, nor the value of a field. */
export function outsideOf(
  tab: TabCells,
  places: ReadonlyMap<string, number>,
): (row: number, column: number) => boolean {
  const positions = new Set(tab.header.columns.values());
  const rows = new Set(places.values());
  return (row, column) => {
    const isInTable = tab.header.row > 0 && row >= tab.header.row && positions.has(column);
    const isField = column === FIELD_COLUMNS.value && rows.has(row);
    return !isInTable && !isField;
  };
}
