import type { Answers, Request } from '../../contract';
import { PlanError } from '../../core/errors';
import type { NamedField } from '../../core/intake/columns/field';
import { chosenHeaders } from '../../core/intake/columns/chosen-headers';
import { isAccepted } from '../../core/intake/rows/row';
import type { Sale } from '../../core/intake/rows/sale';
import { fromMinor } from '../../core/money';
import { serialReader } from '../../sheets/serial';
import { now } from '../../sheets/workbook';
import { writeFields } from '../../sheets/write-fields';
import { geometryOf, readTabs, type LayerTabs } from '../layer/read-tabs';
import { layerSources } from '../layer/sources';
import { openPlan, tabOf } from '../plan-tabs';
import { refreshingOf, writeRefreshing, type Refreshing } from '../refresh';
import {
  addedRows,
  grownTable,
  makeRoom,
  takeBackAdded,
  writeAdded,
  type AddedRows,
  type Room,
} from './added-rows';
import { importPlanOf } from './import-plan';
import { judgedSource, type JudgedSource } from './judged-source';
import { keepImports, recallImports, withNames, type ImportMemory } from './memory';
import { keepLastImport } from './last-import';
import { openNames } from './name-questions';
import { saleRows } from './sale-row';
import { headerCells, rowsSetAside } from './shown-rows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type ImportSales = Extract<Request, { readonly kind: 'import-sales' }>;

/** Everything an import will write, found before anything is written. */
interface Importing {
  readonly source: JudgedSource;
  readonly sales: readonly Sale[];
  readonly added: AddedRows;
  readonly refreshing: Refreshing;
  /** What will be remembered for the next import. */
  readonly memory: ImportMemory;
}

/** The sales of a source. @throws PlanError when a name has no meaning yet, or when there is none to add. */
function salesOf(source: JudgedSource, plan: ReturnType<typeof importPlanOf>): readonly Sale[] {
  const open = openNames(source, plan);
  if (open.length > 0) throw new PlanError('importNamesOpen', { names: open.join(', ') });
  const sales = source.judged.filter(isAccepted).map(({ sale }) => sale);
  if (sales.length === 0) throw new PlanError('importNothing');
  return sales;
}

function importingOf(spreadsheet: Spreadsheet, held: LayerTabs, request: ImportSales, at: number): Importing {
  const plan = importPlanOf(held);
  const known = recallImports(request.planId);
  const source = judgedSource(request, plan, known);
  const sales = salesOf(source, plan);
  const memberOf = (field: NamedField, written: string) => source.book.find(field, written) ?? '';
  const row = saleRows(held.lists, { source: request.source.name, at }, memberOf);
  const added = addedRows(held.plan, geometryOf(held), held.actuals, sales.map(row));
  const toSerial = serialReader(spreadsheet.getSpreadsheetTimeZone());
  const tabs = { ...held, actuals: grownTable(added, toSerial) };
  const chosen = chosenHeaders(headerCells(source), source.reading.columns);
  return {
    source,
    sales,
    added,
    refreshing: refreshingOf(spreadsheet, tabs, layerSources(tabs)),
    memory: {
      ...withNames(known, request.names, held.lists),
      headers: { ...known.headers, ...chosen },
      writing: null,
    },
  };
}

/** Writes the rows, the monthly figures they change and the date of the import. @returns row of the first one. */
function write({ added, refreshing }: Importing, room: Room, at: number): number {
  const { plan, settings } = refreshing.tabs;
  const firstRow = writeAdded(added, room);
  writeRefreshing(refreshing, at);
  writeFields(tabOf(plan, 'settings').sheet, settings, { actuals_changed: at, imported_at: at });
  SpreadsheetApp.flush();
  return firstRow;
}

/** The rows go in whole or not at all. One import killed between stays marked as being written. */
function writeWhole(importing: Importing, { planId, source }: ImportSales, at: number): number {
  const { memory, sales, added } = importing;
  const room = makeRoom(added);
  keepImports(planId, { ...memory, writing: { name: source.name, rows: sales.length } });
  try {
    const firstRow = write(importing, room, at);
    keepImports(planId, memory);
    return firstRow;
  } catch (error) {
    takeBackAdded(added, room);
    keepImports(planId, memory);
    throw error;
  }
}

/**
 * Adds the sales of a source to the actuals, under everything typed, and brings the monthly figures up to date.
 * Everything is read and judged before the first write; the rows are written whole or not at all. One killed between
 * is remembered: importing the source again adds the rows that are missing, and no other.
 * @throws PlanError when a name has no meaning yet, or when there is no sale to add.
 */
export function importSales(spreadsheet: Spreadsheet, request: ImportSales): Answers['import-sales'] {
  const plan = openPlan(spreadsheet, request.planId);
  const at = now(spreadsheet);
  const tab = tabOf(plan, 'actuals').sheet.getName();
  const importing = importingOf(spreadsheet, readTabs(spreadsheet, plan), request, at);
  const firstRow = writeWhole(importing, request, at);
  const { sales, source } = importing;
  keepLastImport(request.planId, request.source.name, headerCells(source), rowsSetAside(source));
  return {
    rows: sales.length,
    credited: fromMinor(sales.reduce((sum, { value }) => sum + value, 0)),
    tab,
    firstRow,
  };
}
