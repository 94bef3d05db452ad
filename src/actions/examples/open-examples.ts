import type { TableGeometry } from '../../core/formula/geometry';
import type { RowContext } from '../../core/plan/context';
import type { PlanWords } from '../../core/plan/examples/plan-words';
import { tablesNamed } from '../../core/plan/examples/tables-named';
import { leadingStyle } from '../../core/plan/leading-style';
import { layouts } from '../../core/plan/plan';
import { table as tableTemplate, tableKeys } from '../../core/schema/catalogue';
import { readLists, type ReadLists } from '../../sheets/read-lists';
import type { ReadTable } from '../../sheets/read-table';
import { serialReader, type ToSerial } from '../../sheets/serial';
import { openPlan, tabOf, type OpenPlan } from '../plan-tabs';
import { placesUnder, tablePlaces } from '../read/table-places';
import { wordsOf } from './plan-words';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A plan in which examples are shown or removed. */
export interface OpenExamples {
  readonly plan: OpenPlan;
  readonly toSerial: ToSerial;
  readonly lists: ReadLists;
  readonly words: PlanWords;
  /** Where a tab stands; each is read the first time it is asked for. */
  readonly placesOf: (table: string) => TableGeometry | null;
}

/** Opens a plan: its marks and its lists are read. @throws PlanError when the workbook no longer holds it. */
export function openExamples(spreadsheet: Spreadsheet, planId: string): OpenExamples {
  const plan = openPlan(spreadsheet, planId);
  const toSerial = serialReader(spreadsheet.getSpreadsheetTimeZone());
  const lists = readLists(tabOf(plan, 'lists').sheet, toSerial, plan.mark.language);
  const known = new Map<string, TableGeometry | null>([['lists', lists.table.geometry]]);
  const read = (table: string): TableGeometry | null => {
    const tab = plan.tabs.get(table);
    return tab ? tablePlaces(tab.sheet, table, toSerial) : null;
  };
  const placesOf = (table: string): TableGeometry | null => {
    const places = known.has(table) ? (known.get(table) ?? null) : read(table);
    known.set(table, places);
    return places;
  };
  return { plan, toSerial, lists, words: wordsOf(plan, lists), placesOf };
}

function geometryFor({ plan, lists, placesOf }: OpenExamples, table: string, own: TableGeometry) {
  const named = [...tablesNamed(table)].flatMap((key) => {
    const places = key === table ? own : placesOf(key);
    return places ? [[key, places] as const] : [];
  });
  const tables = new Map([...named, [table, own] as const]);
  return { language: plan.mark.language, tables, lists: lists.blocks };
}

/** What a row of a tab is composed from, as people rearranged it. */
export function rowContext(opened: OpenExamples, table: string, read: ReadTable): RowContext {
  const { mark } = opened.plan;
  const { tab, firstRow, columns } = read.geometry;
  const own = placesUnder(tab, table, { row: firstRow - 1, columns });
  const placed = layouts([table], tableKeys(), leadingStyle(mark)).get(table)?.placed ?? [];
  return {
    plan: { settings: mark, geometry: geometryFor(opened, table, own) },
    template: { ...tableTemplate(table), headerRow: firstRow - 1 },
    layout: {
      placed: placed.flatMap(({ column }) => {
        const position = columns.get(column.key);
        return position === undefined ? [] : [{ column, position }];
      }),
    },
  };
}
