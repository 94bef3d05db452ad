import type { CheckFinding } from '../../contract';
import { RULES } from '../../core/checks/index';
import { placeReport, type ReportRow } from '../../core/checks/report-rows';
import { valueRow, type RowContent } from '../../core/plan/content';
import { runs } from '../../core/plan/compose/grid';
import { columnRuns } from '../../core/layer/column-runs';
import { writtenColumns } from '../../core/layer/row-cells';
import { linkTo, plainRichText } from '../../sheets/link-to';
import { writeRows } from '../../sheets/write-rows';
import type { ReadPlan, ReadTab } from './read-plan';
import type { WordedFinding } from './word-finding';

/** Rows a report has at most: what is left out comes once these are put right. */
const MOST_ROWS = 500;

const KNOWN: ReadonlySet<string> = new Set(RULES.map(({ key }) => key));

/** The tab of the report, with all it takes to write in it. */
export interface ReportTab {
  readonly read: ReadTab;
  readonly rows: readonly ReportRow[];
}

/** Templates are read when asked for: a custom function loads this file too. */
const ours = (): readonly string[] => writtenColumns('checks');

/** What people write beside our columns leaves the row to us. */
function rowKind({ table }: ReadTab, index: number): ReportRow {
  if (KNOWN.has(String(table.cell(index, 'rule')))) return 'finding';
  return ours().every((column) => table.cell(index, column) === '') ? 'empty' : 'own';
}

/** Looks at the tab of the report, down to its last row; null for a plan that lost it. */
export function readReportTab({ tabs }: ReadPlan): ReportTab | null {
  const read = tabs.get('checks');
  if (!read?.table.geometry.columns.has('rule')) return null;
  const count = read.tab.sheet.getMaxRows() - read.table.geometry.firstRow + 1;
  return { read, rows: Array.from({ length: count }, (_, index) => rowKind(read, index)) };
}

/** Inserts the rows the findings lack, and empties those they no longer take. @returns the row of the first one. */
function makeRoom({ read, rows }: ReportTab, needed: number): number {
  const { sheet } = read.tab;
  const { firstRow, columns } = read.table.geometry;
  const { start: first, insert, cleared } = placeReport(rows, needed);
  if (insert?.side === 'before') sheet.insertRowsBefore(firstRow + insert.row, insert.count);
  if (insert?.side === 'after') sheet.insertRowsAfter(firstRow + insert.row, insert.count);
  const isCleared = new Set(cleared);
  const marks = Array.from({ length: Math.max(0, ...cleared) + 1 }, (_, row) => isCleared.has(row));
  for (const { start, count, value } of runs(marks))
    for (const run of value ? columnRuns(columns, ours()) : [])
      sheet.getRange(firstRow + start - 1, run.start, count, run.keys.length).clearContent();
  return firstRow + first;
}

/** Columns whose text leads to the cell to put right. */
const LINKED = { tab: ({ tab }: CheckFinding) => tab, row_id: ({ row }: CheckFinding) => row } as const;

function textLink({ tabs }: ReadPlan, { table, cell }: CheckFinding, text: string) {
  const sheet = tabs.get(table)?.tab.sheet;
  return sheet && text !== '' ? linkTo(text, sheet.getSheetId(), cell) : plainRichText(text);
}

function writeLinks(
  plan: ReadPlan,
  { read }: ReportTab,
  firstRow: number,
  findings: readonly WordedFinding[],
): void {
  const { columns } = read.table.geometry;
  for (const [column, textOf] of Object.entries(LINKED)) {
    const position = columns.get(column);
    const links = findings.map(({ told }) => [textLink(plan, told, textOf(told))]);
    if (position !== undefined && links.length > 0)
      read.tab.sheet.getRange(firstRow, position, links.length, 1).setRichTextValues(links);
  }
}

function contentOf({ lists }: ReadPlan, { told, value }: WordedFinding, checkedAt: number): RowContent {
  const { rule, severity, tab, row, message, fix } = told;
  const label = lists.label('severity', severity);
  return valueRow({ rule, severity: label, tab, row_id: row, message, fix, value, checked_at: checkedAt });
}

/** Writes the findings in the tab of the report, in our columns, instead of those of the run before. */
export function writeReport(
  plan: ReadPlan,
  report: ReportTab,
  all: readonly WordedFinding[],
  checkedAt: number,
): void {
  const findings = all.slice(0, MOST_ROWS);
  const { sheet } = report.read.tab;
  const { geometry } = report.read.table;
  const firstRow = makeRoom(report, findings.length);
  if (findings.length === 0) return;
  const contents = findings.map((finding) => contentOf(plan, finding, checkedAt));
  const written = {
    sheet,
    table: 'checks',
    geometry: {
      language: plan.reading.language,
      tables: new Map([['checks', geometry]]),
      lists: plan.lists.blocks,
    },
    currency: plan.plan.mark.currency,
  };
  writeRows(written, firstRow, contents, ours());
  writeLinks(plan, report, firstRow, findings);
}
