import type { TableGeometry } from '../../core/formula/geometry';
import { columnRuns } from '../../core/layer/column-runs';
import { numberFormat } from '../../core/plan/compose/number-format';
import type { CellInput } from '../../core/plan/content';
import { table as tableTemplate } from '../../core/schema/catalogue';
import type { Language } from '../../core/schema/words';
import { sorted } from '../../core/sorted';
import type { ReadTable } from '../../sheets/read-table';
import type { CubeRows, ReplacedRow } from './cube-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type CellContent = string | number | boolean | Date;
export type Cells = readonly (readonly CellContent[])[];

/** Cells that are written over, what they become, and what they were. */
interface ReplacedBlock {
  readonly row: number;
  readonly column: number;
  readonly after: Cells;
  readonly before: Cells;
}

/** Rows that come under the others, in columns that stand side by side. */
export interface AddedBlock {
  readonly column: number;
  readonly formats: readonly string[];
  readonly cells: Cells;
}

/** Everything the detail writes in its tab, found before the first write. */
export interface CubeWriting {
  readonly sheet: Sheet;
  readonly replaced: readonly ReplacedBlock[];
  readonly added: readonly AddedBlock[];
  /** Row of the first line added, and how many. */
  readonly row: number;
  readonly rows: number;
  /** Rows of the sheet. */
  readonly lastRow: number;
  /** Column of the pins. */
  readonly pin: number;
  /** Rows to take away, the lowest first: row and number. */
  readonly freed: readonly { readonly row: number; readonly rows: number }[];
}

/** What the tab of the detail is written with. */
export interface CubeTab {
  readonly sheet: Sheet;
  readonly detail: ReadTable;
  /** Its formulas, from the first row of data. */
  readonly formulas: readonly (readonly string[])[];
  readonly language: Language;
  readonly currency: string;
  /** Key of list `unit`; null when unknown. */
  readonly unit: string | null;
}

/** Groups of rows above which every row between the first and the last is written, in one call. */
const MOST_GROUPS = 50;

const allKeys = (): readonly string[] => tableTemplate('targets').columns.map(({ key }) => key);

/** Neighbouring rows together; all in one group where they are too scattered. */
function rowGroups(rows: readonly ReplacedRow[]): readonly { readonly from: number; readonly to: number }[] {
  const groups: { from: number; to: number }[] = [];
  for (const { row } of rows) {
    const last = groups.at(-1);
    if (last && last.to === row - 1) last.to = row;
    else groups.push({ from: row, to: row });
  }
  const [first, last] = [groups[0], groups.at(-1)];
  return first && last && groups.length > MOST_GROUPS ? [{ from: first.from, to: last.to }] : groups;
}

function content(value: CellInput | undefined): CellContent {
  return value ?? '';
}

/** What a cell holds: its formula, else its value as it was read. */
function heldAt({ detail, formulas }: CubeTab, row: number, column: number): CellContent {
  const formula = formulas[row]?.[column - 1] ?? '';
  if (formula !== '') return formula;
  const value = detail.values[row]?.[column - 1] ?? '';
  if (value instanceof Date || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? value : '';
}

/** Whether a row would hold something else than it does. */
function isChanged({ detail }: CubeTab, { row, values }: ReplacedRow): boolean {
  return Object.entries(values).some(([key, value]) => detail.cell(row, key) !== (value ?? ''));
}

function replacedBlocks(tab: CubeTab, all: readonly ReplacedRow[]): readonly ReplacedBlock[] {
  const { columns, firstRow } = tab.detail.geometry;
  const rows = all.filter((row) => isChanged(tab, row));
  const values = new Map(rows.map((row) => [row.row, row.values]));
  const written = new Set(rows.flatMap((row) => Object.keys(row.values)));
  const runs = columnRuns(
    columns,
    allKeys().filter((key) => written.has(key)),
  );
  return rowGroups(rows).flatMap(({ from, to }) =>
    runs.map(({ start, keys }) => {
      const indexes = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      const before = indexes.map((row) => keys.map((_, place) => heldAt(tab, row, start + place)));
      const after = indexes.map((row, index) =>
        keys.map((key, place) => values.get(row)?.[key] ?? before[index]?.[place] ?? ''),
      );
      return { row: firstRow + from, column: start, before, after };
    }),
  );
}

/** Lines hold text as text, and amounts as their metric shows them. */
function formatOf({ language, currency, unit }: CubeTab, key: string): string {
  const column = tableTemplate('targets').columns.find((candidate) => candidate.key === key);
  return column ? numberFormat(column.type, false, unit, { currency, language }) : '';
}

function addedBlocks(tab: CubeTab, added: CubeRows['added']): readonly AddedBlock[] {
  if (added.length === 0) return [];
  const rows = added.map((values) => ({ pin: false, ...values }));
  return columnRuns(
    tab.detail.geometry.columns,
    allKeys().filter((key) => key !== 'comment'),
  ).map(({ start, keys }) => ({
    column: start,
    formats: keys.map((key) => formatOf(tab, key)),
    cells: rows.map((values: Readonly<Record<string, CellInput>>) => keys.map((key) => content(values[key]))),
  }));
}

function freedRuns(freed: readonly number[], { firstRow }: TableGeometry, held: number) {
  const runs: { row: number; rows: number }[] = [];
  // A sheet keeps a row under its frozen header.
  if (freed.length >= held) return runs;
  for (const index of sorted(freed, (a, b) => b - a)) {
    const last = runs.at(-1);
    if (last && last.row === firstRow + index + 1)
      Object.assign(last, { row: last.row - 1, rows: last.rows + 1 });
    else runs.push({ row: firstRow + index, rows: 1 });
  }
  return runs;
}

/** Rows of lines that are no more hold nothing from then on, even should their removal fail. */
function emptied(freed: readonly number[]): readonly ReplacedRow[] {
  const values = Object.fromEntries(allKeys().map((key) => [key, key === 'pin' ? false : '']));
  return freed.map((row) => ({ row, values }));
}

/** Finds what is to be written. Reads the number of rows of the sheet. */
export function cubeWriting(tab: CubeTab, { replaced, added, freed }: CubeRows): CubeWriting {
  const { geometry, values } = tab.detail;
  const rows = sorted([...replaced, ...emptied(freed)], (a, b) => a.row - b.row);
  return {
    sheet: tab.sheet,
    replaced: replacedBlocks(tab, rows),
    added: addedBlocks(tab, added),
    row: geometry.firstRow + values.length,
    rows: added.length,
    lastRow: tab.sheet.getMaxRows(),
    pin: geometry.columns.get('pin') ?? 0,
    freed: freedRuns(freed, geometry, values.length),
  };
}
