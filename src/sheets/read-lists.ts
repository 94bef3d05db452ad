import type { ListGeometry } from '../core/formula/geometry';
import { keyOf as templateKey } from '../core/schema/key-of';
import { label as templateLabel } from '../core/schema/label';
import type { Language } from '../core/schema/words';
import { readTable, type ReadTable } from './read-table';
import type { ToSerial } from './serial';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A value of a list, as people left it. */
export interface ReadListValue {
  readonly key: string;
  readonly label: string;
}

/** The lists of a plan, whose labels people may have edited. */
export interface ReadLists {
  readonly table: ReadTable;
  readonly values: (list: string) => readonly ReadListValue[];
  /** Label of a value; that of the templates when its row is gone. */
  readonly label: (list: string, key: string) => string;
  /** Key of a label, in the plan's words or else in those of the templates; null for no value of the list. */
  readonly keyOf: (list: string, label: string) => string | null;
  /** Rows of each list. */
  readonly blocks: ReadonlyMap<string, ListGeometry>;
}

/** A row typed away from its list gives a value, but is no part of the block that formulas read. */
function blocksOf(table: ReadTable): ReadonlyMap<string, ListGeometry> {
  const blocks = new Map<string, { firstRow: number; lastRow: number; rows: Map<string, number> }>();
  for (const index of table.filled('list')) {
    const list = String(table.cell(index, 'list'));
    const row = table.geometry.firstRow + index;
    const block = blocks.get(list) ?? { firstRow: row, lastRow: row, rows: new Map<string, number>() };
    if (row === block.lastRow + 1) block.lastRow = row;
    block.rows.set(String(table.cell(index, 'key')), row);
    blocks.set(list, block);
  }
  return blocks;
}

function valuesByList(table: ReadTable): ReadonlyMap<string, readonly ReadListValue[]> {
  const values = new Map<string, ReadListValue[]>();
  for (const index of table.filled('label')) {
    const list = String(table.cell(index, 'list'));
    const value = { key: String(table.cell(index, 'key')), label: String(table.cell(index, 'label')) };
    values.set(list, [...(values.get(list) ?? []), value]);
  }
  return values;
}

/** Reads the lists of a plan, in one table. */
export function readLists(sheet: Sheet, toSerial: ToSerial, language: Language): ReadLists {
  return listsIn(readTable(sheet, 'lists', toSerial, ['list', 'key', 'label', 'start']), language);
}

/** The lists a table holds. */
export function listsIn(table: ReadTable, language: Language): ReadLists {
  const byList = valuesByList(table);
  const values = (list: string): readonly ReadListValue[] => byList.get(list) ?? [];
  const keyWritten = (list: string, label: string): string | undefined =>
    values(list).find((value) => value.label.toLowerCase() === label.toLowerCase())?.key;
  return {
    table,
    values,
    label: (list, key) =>
      values(list).find((value) => value.key === key)?.label ?? templateLabel(list, key, language),
    keyOf: (list, label) => keyWritten(list, label) ?? templateKey(list, label),
    blocks: blocksOf(table),
  };
}
