import type { RollUpLine, RollUpReport } from '../../contract';
import { a1 } from '../../core/formula/geometry';
import type { ChartBlueprint } from '../../core/plan/blueprint';
import type { MessageKey } from '../../locales';
import type { Say } from './compose-view';
import { HEADER_ROW, type Drawn } from './single-view';
import type { ViewGrid } from './view-grid';

const FIRST_FIGURE = 2;
/** Rows between two matrices. */
const GAP = 2;

type Key = 'actual' | 'target';

/** A matrix: members of the first axis down, of the second across, totals at both ends. */
interface Matrix {
  readonly key: Key;
  readonly title: MessageKey;
  /** Row of its headers. */
  readonly top: number;
}

/** Members of the second axis that hold something, in their order. */
function columnsOf({ columns, crossed }: RollUpReport): readonly RollUpLine[] {
  const met = new Set((crossed ?? []).flatMap(({ lines }) => lines.map(({ key }) => key)));
  return (columns ?? []).filter(({ key, actual }) => actual !== null || met.has(key));
}

function putHeaders(
  view: ViewGrid,
  { top, title }: Matrix,
  columns: readonly RollUpLine[],
  report: RollUpReport,
  say: Say,
) {
  view.words({ row: top, column: 1 }, `${say.axis(report.axis)} (${say(title)})`, 'header');
  columns.forEach(({ member }, index) =>
    view.words({ row: top, column: FIRST_FIGURE + index }, member, 'header'),
  );
  const end = FIRST_FIGURE + columns.length;
  view.words({ row: top, column: end }, say('viewTotal'), 'header');
  if (say.addsUp) view.words({ row: top, column: end + 1 }, say('viewCheck'), 'headerCalculated');
}

function putRows(
  view: ViewGrid,
  { key, top }: Matrix,
  columns: readonly RollUpLine[],
  report: RollUpReport,
  say: Say,
) {
  const end = FIRST_FIGURE + columns.length;
  report.lines.forEach((line, index) => {
    const row = top + 1 + index;
    const cells = new Map(report.crossed?.[index]?.lines.map((cell) => [cell.key, cell]));
    view.words({ row, column: 1 }, line.member, 'figures');
    columns.forEach((column, place) =>
      view.figure({ row, column: FIRST_FIGURE + place }, cells.get(column.key)?.[key] ?? null, 'figures'),
    );
    view.figure({ row, column: end }, line[key], 'heading');
    if (say.addsUp)
      view.check({ row, column: end + 1 }, { row, column: end }, a1(row, FIRST_FIGURE, 1, columns.length));
  });
}

function putTotals(
  view: ViewGrid,
  { key, top }: Matrix,
  columns: readonly RollUpLine[],
  report: RollUpReport,
  say: Say,
) {
  const row = top + 1 + report.lines.length;
  const totals = [...columns, report.total];
  view.words({ row, column: 1 }, say('viewTotal'), 'heading');
  totals.forEach((line, place) => view.figure({ row, column: FIRST_FIGURE + place }, line[key], 'heading'));
  if (!say.addsUp) return;
  view.words({ row: row + 1, column: 1 }, say('viewCheck'), 'machine');
  totals.forEach((_, place) => {
    const column = FIRST_FIGURE + place;
    view.check({ row: row + 1, column }, { row, column }, a1(top + 1, column, report.lines.length));
  });
  view.watch({ row: row + 1, column: FIRST_FIGURE }, 1, totals.length);
  view.watch({ row: top + 1, column: FIRST_FIGURE + totals.length }, report.lines.length, 1);
}

/** Targets are shown where members of both axes have some together. */
function matricesOf({ crossed, lines }: RollUpReport): readonly Matrix[] {
  const actual: Matrix = { key: 'actual', title: 'viewActual', top: HEADER_ROW };
  const hasTargets = crossed?.some((row) => row.lines.some(({ target }) => target !== null)) ?? false;
  const top = HEADER_ROW + lines.length + 2 + GAP;
  return hasTargets ? [actual, { key: 'target', title: 'viewTarget', top }] : [actual];
}

/** Two axes crossed: what was done where members meet, then what was aimed at where targets are set so. */
export function drawCrossed(view: ViewGrid, report: RollUpReport, say: Say): Drawn {
  const columns = columnsOf(report);
  for (const matrix of matricesOf(report)) {
    putHeaders(view, matrix, columns, report, say);
    putRows(view, matrix, columns, report, say);
    putTotals(view, matrix, columns, report, say);
  }
  const width = FIRST_FIGURE + columns.length + 1;
  const chart: ChartBlueprint = {
    kind: 'stacked',
    title: say('viewActual'),
    ranges: [a1(HEADER_ROW, 1, report.lines.length + 1, columns.length + 1)],
    headers: 1,
    series: [],
    row: HEADER_ROW,
    column: width + 2,
  };
  return { width, chart: columns.length > 0 ? chart : null };
}
