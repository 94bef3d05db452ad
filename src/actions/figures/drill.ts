import type { Answers, Cut, DrillRow, FiguresQuery } from '../../contract';
import { isoDay } from '../../core/calendar/iso';
import { a1 } from '../../core/formula/geometry';
import { ALL } from '../../core/objectives/axis';
import { rowsBehind, type Place } from '../../core/objectives/rows-behind';
import { figure, tallyBy } from '../../core/objectives/tally';
import { sorted } from '../../core/sorted';
import type { SourceRow } from '../read/actual-rows';
import { readFigures, type Figures } from './read-figures';
import { readerOf } from './report';
import { inputFor } from './roll-up-inputs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A number, and where it stands: of a member, or where one of each axis meet. */
export interface DrillQuery extends FiguresQuery {
  readonly member: string;
  readonly other?: string | undefined;
}

/** Rows a list shows; the others are summed. */
const MOST_ROWS = 200;

function figureOf(rows: readonly SourceRow[], { metric }: Figures): number | null {
  return figure(tallyBy(rows, () => ALL, metric.kind).get(ALL), metric.kind);
}

function placesOf(query: DrillQuery, figures: Figures): readonly Place[] {
  const place = (axis: Cut, member: string): Place => ({
    axis,
    member,
    members: inputFor(figures, axis).members,
  });
  const first = place(query.axis, query.member);
  return query.across === undefined ? [first] : [first, place(query.across, query.other ?? ALL)];
}

function shown(row: SourceRow, figures: Figures): DrillRow {
  const { table } = figures.actuals;
  const text = (column: string) => String(table.cell(row.index, column));
  const column = table.geometry.columns.get(figures.metric.kind === 'ratio' ? 'num' : 'value') ?? 1;
  return {
    cell: a1(table.geometry.firstRow + row.index, column),
    day: isoDay(row.day),
    amount: readerOf(figures).figure(figureOf([row], figures)),
    account: text('account'),
    document: text('document'),
  };
}

/** The rows of Actuals behind a number, which add up to it: the largest first. */
export function drill(spreadsheet: Spreadsheet, query: DrillQuery): Answers['drill'] {
  const figures = readFigures(spreadsheet, query);
  const reader = readerOf(figures);
  const behind = rowsBehind(figures.actuals.rows, inputFor(figures, query.axis), placesOf(query, figures));
  const size = (row: SourceRow) => Math.abs(figureOf([row], figures) ?? 0);
  const rows = sorted(behind.rows, (a, b) => size(b) - size(a));
  const rest = rows.slice(MOST_ROWS);
  return {
    table: 'actuals',
    count: rows.length,
    sum: reader.figure(behind.figure),
    rows: rows.slice(0, MOST_ROWS).map((row) => shown(row, figures)),
    rest: { count: rest.length, sum: reader.figure(figureOf(rest, figures)) },
  };
}
