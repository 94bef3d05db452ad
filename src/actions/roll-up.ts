import type { FiguresQuery, RollUpReport } from '../contract';
import { crossRollUp } from '../core/objectives/cross';
import { rollUp } from '../core/objectives/roll-up';
import { readFigures, type Figures } from './figures/read-figures';
import { crossedReportOf, reportOf } from './figures/report';
import { imposedWhere, inputFor } from './figures/roll-up-inputs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Rolls figures up by one axis, or by two crossed. */
export function reportFor(figures: Figures, { axis, across }: FiguresQuery): RollUpReport {
  const input = inputFor(figures, axis);
  if (across === undefined || across === axis) return reportOf(figures, axis, rollUp(input));
  const other = inputFor(figures, across);
  const crossed = crossRollUp(input, other, imposedWhere(figures, axis, across));
  return crossedReportOf(figures, axis, across, crossed);
}

/** Rolls a metric up, from the tabs as they are now. */
export function rollUpBy(spreadsheet: Spreadsheet, query: FiguresQuery): RollUpReport {
  return reportFor(readFigures(spreadsheet, query), query);
}
