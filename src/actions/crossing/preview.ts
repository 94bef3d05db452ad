import type { Answers, Request } from '../../contract';
import { fromMinor } from '../../core/money';
import type { AxisSum } from '../../core/objectives/gate';
import { openPlan } from '../plan-tabs';
import { readCrossingTabs } from './crossing-tabs';
import { MOST_ROWS, prepareCrossing } from './prepare';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const shown = ({ required, sum, ...axis }: AxisSum) => ({
  ...axis,
  required: fromMinor(required),
  sum: fromMinor(sum),
});

/** What computing the detail of targets would write. Writes nothing. */
export function previewCrossing(
  spreadsheet: Spreadsheet,
  { planId, choices }: Extract<Request, { readonly kind: 'cross-preview' }>,
): Answers['cross-preview'] {
  const plan = openPlan(spreadsheet, planId);
  const { input, result, warnings, blocked } = prepareCrossing(readCrossingTabs(spreadsheet, plan), choices);
  return {
    currency: plan.mark.currency,
    total: fromMinor(input.total ?? 0),
    stretch: input.stretch === null ? null : fromMinor(input.stretch),
    sums: result.sums.map(shown),
    rows: result.leaves.length,
    limit: MOST_ROWS,
    pins: result.pins,
    edited: result.edited,
    warnings,
    blocked,
  };
}
