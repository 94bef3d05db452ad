import { isExample } from '../../core/objectives/axis';
import { table as tableTemplate } from '../../core/schema/catalogue';
import type { ExampleSheet } from './read-examples';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** By table: the ordinary id of each example people edited. */
export type KeptIds = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A link to be written anew. */
export interface LinkWrite {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** Columns of a table that point at rows of another, and the table each points at. */
function linksOf(table: string): readonly (readonly [string, string])[] {
  return tableTemplate(table).columns.flatMap(({ key, type, formula }) =>
    type.kind === 'link' && formula === null ? [[key, type.table] as const] : [],
  );
}

/** What a link becomes: it follows a row that stays; a row that stays loses a link of ours to one that goes. */
function linkTo(id: string, kept: ReadonlyMap<string, string> | undefined, isOurs: boolean): string | null {
  if (!isExample(id)) return null;
  return kept?.get(id) ?? (isOurs ? '' : null);
}

function writesIn({ table, tab, read, examples }: ExampleSheet, kept: KeptIds): readonly LinkWrite[] {
  const going = new Set(examples.filter(({ isEdited }) => !isEdited).map(({ index }) => index));
  const staying = new Set(examples.filter(({ isEdited }) => isEdited).map(({ index }) => index));
  return linksOf(table).flatMap(([key, target]) =>
    read.filled(key).flatMap((index) => {
      const value = linkTo(String(read.cell(index, key)), kept.get(target), staying.has(index));
      const column = read.geometry.columns.get(key);
      if (value === null || column === undefined || going.has(index)) return [];
      return [{ sheet: tab.sheet, row: read.geometry.firstRow + index, column, value }];
    }),
  );
}

/** The links that follow the examples that stay, in every tab that was read. */
export function linkWrites(sheets: readonly ExampleSheet[], kept: KeptIds): readonly LinkWrite[] {
  return sheets.flatMap((sheet) => writesIn(sheet, kept));
}
