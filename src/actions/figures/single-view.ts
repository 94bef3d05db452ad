import type { RollUpLine, RollUpReport } from '../../contract';
import { a1 } from '../../core/formula/geometry';
import type { ChartBlueprint } from '../../core/plan/blueprint';
import { label } from '../../core/schema/label';
import type { Say } from './compose-view';
import { viewColumns, type ViewColumn } from './view-columns';
import type { ViewGrid } from './view-grid';

/** Row of the headers, under the title and what the view covers. */
export const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
const FIRST_FIGURE = 2;

/** What is drawn in a view, and how many columns it takes. */
export interface Drawn {
  readonly width: number;
  readonly chart: ChartBlueprint | null;
}

/** Sales without a target to compare with are no missing data. */
function statusOf({ status, actual, target }: RollUpLine, say: Say): string {
  const isWithout = status === 'no_data' && actual !== null && target === null;
  return isWithout ? say('viewNoTarget') : label('pace_status', status, say.language);
}

function putLine(
  view: ViewGrid,
  row: number,
  line: RollUpLine,
  columns: readonly ViewColumn[],
  say: Say,
): void {
  const isTotal = line.key === 'ALL';
  const style = isTotal ? 'heading' : 'figures';
  view.words({ row, column: 1 }, isTotal ? say('viewTotal') : line.member, style);
  columns.forEach(({ key }, index) => {
    const spot = { row, column: FIRST_FIGURE + index };
    if (key === 'attainment') view.share(spot, line.attainment, style);
    else view.figure(spot, line[key], style);
  });
  view.words({ row, column: FIRST_FIGURE + columns.length }, statusOf(line, say), style);
}

/** Checks each column of sums; one that no line fills has nothing to check. */
function putChecks(
  view: ViewGrid,
  columns: readonly ViewColumn[],
  { lines: all }: RollUpReport,
  say: Say,
): void {
  const lines = all.length;
  const [total, check] = [FIRST_ROW + lines, FIRST_ROW + lines + 1];
  view.words({ row: check, column: 1 }, say('viewCheck'), 'machine');
  columns.forEach(({ key, adds }, index) => {
    const column = FIRST_FIGURE + index;
    const isFilled = all.some((line) => line[key] !== null);
    if (adds && isFilled)
      view.check({ row: check, column }, { row: total, column }, a1(FIRST_ROW, column, lines));
  });
  view.watch({ row: check, column: FIRST_FIGURE }, 1, columns.length);
}

function chartOf(report: RollUpReport, columns: readonly ViewColumn[], say: Say): ChartBlueprint {
  const at = (key: string) => FIRST_FIGURE + columns.findIndex((column) => column.key === key);
  const rows = report.lines.length;
  return {
    kind: report.axis === 'month' ? 'column' : 'bar',
    title: say('viewChart'),
    ranges: [1, at('target'), at('actual')].map((column) => a1(FIRST_ROW, column, rows)),
    headers: 0,
    series: [say('viewTarget'), say('viewActual')],
    row: HEADER_ROW,
    column: columns.length + FIRST_FIGURE + 2,
  };
}

/** A table of one axis: a line a member, the total, and the checks under it. */
export function drawSingle(view: ViewGrid, report: RollUpReport, say: Say): Drawn {
  const columns = viewColumns(report);
  const width = columns.length + FIRST_FIGURE;
  view.words({ row: HEADER_ROW, column: 1 }, say.axis(report.axis), 'header');
  columns.forEach((column, index) =>
    view.words({ row: HEADER_ROW, column: FIRST_FIGURE + index }, say(column.label), 'header'),
  );
  view.words({ row: HEADER_ROW, column: width }, say('viewStatus'), 'header');
  [...report.lines, report.total].forEach((line, index) =>
    putLine(view, FIRST_ROW + index, line, columns, say),
  );
  if (report.additive && say.addsUp) putChecks(view, columns, report, say);
  return { width, chart: report.additive ? chartOf(report, columns, say) : null };
}
