import { day } from '../../../src/core/calendar/day';
import type { Content, FieldReading, PlanReading, TableReading } from '../../../src/core/checks/reading';
import { keyOf } from '../../../src/core/schema/key-of';
import { label } from '../../../src/core/schema/label';
import { lists, table as tableTemplate } from '../../../src/core/schema/catalogue';
import type { Language } from '../../../src/core/schema/words';

/** What a formula gives in a cell. */
interface Calculated {
  readonly gives: Content;
}

/** A cell, typed or calculated. */
export type Given = Content | Calculated;

export type Cells = Readonly<Record<string, Given>>;

/** Tabs of a plan: rows of a table, or labelled values. Labels are French. */
export type Tabs = Readonly<Record<string, readonly Cells[] | Cells>>;

/** What a tab lost, and where formulas start to count. */
export interface Damage {
  readonly lost?: Readonly<Record<string, readonly string[]>>;
  readonly countedFrom?: Readonly<Record<string, number>>;
}

/** A cell that holds a formula. */
export const gives = (value: Content): Calculated => ({ gives: value });

/** The French label of a list value. */
export const word = (list: string, key: string): string => label(list, key, 'fr');

/** A day of the year of these plans, 2027. */
export const on = (month: number, date: number): number => day(2027, month, date);

/** Rows of tables start here. */
export const FIRST_ROW = 4;

const isCalculated = (cell: Given | undefined): cell is Calculated => typeof cell === 'object';
const contentOf = (cell: Given | undefined): Content => (isCalculated(cell) ? cell.gives : (cell ?? ''));

function columnsOf(table: string, { lost = {} }: Damage): ReadonlyMap<string, number> {
  const { columns, idPrefix } = tableTemplate(table);
  const keys = [...new Set([...columns.map(({ key }) => key), ...(idPrefix === null ? [] : ['id'])])];
  const held = keys.filter((key) => !(lost[table] ?? []).includes(key));
  return new Map(held.map((key, index) => [key, index + 1]));
}

function fieldsOf(cells: Cells): ReadonlyMap<string, FieldReading> {
  const entries = Object.entries(cells).map(([key, cell], index) => {
    const field = { row: FIRST_ROW + index, value: contentOf(cell), isFormula: isCalculated(cell) };
    return [key, field] as const;
  });
  return new Map(entries);
}

const isRows = (given: readonly Cells[] | Cells): given is readonly Cells[] => Array.isArray(given);

function tableReading(table: string, given: readonly Cells[] | Cells, damage: Damage): TableReading {
  const rows = isRows(given) ? given : [];
  const columns = columnsOf(table, damage);
  const at = (row: number, column: string) => (columns.has(column) ? rows[row]?.[column] : undefined);
  return {
    tab: tableTemplate(table).name.fr,
    firstRow: FIRST_ROW,
    count: rows.length,
    columns,
    cell: (row, column) => contentOf(at(row, column)),
    isFormula: (row, column) => isCalculated(at(row, column)),
    fields: fieldsOf(isRows(given) ? {} : given),
    countedFrom: damage.countedFrom?.[table] ?? null,
  };
}

/** The lists of the templates, and the members given as rows of the tab. */
function listsOf(tabs: Tabs, language: Language): PlanReading['lists'] {
  const given = tabs['lists'] ?? [];
  const rows = isRows(given) ? given : [];
  const members = (list: string) =>
    rows.filter((row) => row['list'] === list).map((row) => String(contentOf(row['label'])));
  return {
    values: (list) => {
      const { values = [], members: isOwn = false } = lists().get(list) ?? {};
      const fixed = isOwn && list !== 'account' ? values.filter(({ key }) => key === 'UNASSIGNED') : values;
      return [
        ...members(list).map((name) => ({ key: name, label: name })),
        ...fixed.map(({ key }) => ({ key, label: label(list, key, language) })),
      ];
    },
    label: (list, key) => label(list, key, language),
    keyOf,
  };
}

/** A plan as a workbook would hold it. */
export function readingOf(tabs: Tabs, damage: Damage = {}, language: Language = 'fr'): PlanReading {
  const tables = Object.entries(tabs).map(([key, given]) => [key, tableReading(key, given, damage)] as const);
  return { language, tables: new Map(tables), lists: listsOf(tabs, language), today: on(6, 15) };
}
