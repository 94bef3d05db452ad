import { fiscalYear } from '../../calendar/fiscal-year';
import type { ObjectiveRow } from '../../smart/objective';
import type { CellInput, RowContent } from '../content';
import type { PlanSettings } from '../settings';

/** Judges an objective and words the verdict: words are the edge's business. */
export type Judge = (row: ObjectiveRow) => { readonly text: string; readonly met: number };

const SCOPE = ['owner', 'rep', 'product', 'channel', 'persona', 'segment', 'team'];
const LINKS = ['parent', 'stake', 'strategy'];

const isFilled = (value: CellInput | undefined): boolean =>
  value !== undefined && value !== null && value !== '';
const dayOr = (value: CellInput | undefined, missing: number): number =>
  typeof value === 'number' ? value : missing;

/** What SMART reads of an objective's row; a blank date is the plan's own. */
export function objectiveRow(
  values: RowContent['values'],
  unit: string | null,
  fiscalStart: number,
): ObjectiveRow {
  const year = fiscalYear(fiscalStart);
  const filled = (keys: readonly string[]) => keys.filter((key) => isFilled(values[key])).length;
  return {
    statement: String(values['statement'] ?? ''),
    hasScope: filled(SCOPE) > 0,
    hasBase: isFilled(values['base']),
    hasTarget: isFilled(values['change']),
    isChangeAmbiguous: unit === 'percent' && !isFilled(values['change_type']),
    evidence: String(values['evidence'] ?? ''),
    links: filled(LINKS),
    start: dayOr(values['start'], year.start),
    due: dayOr(values['due'], year.end),
  };
}

/** Objectives with their verdict beside them. */
export function judged(
  rows: readonly RowContent[],
  settings: PlanSettings,
  judge: Judge,
): readonly RowContent[] {
  return rows.map((row) => {
    const { text, met } = judge(objectiveRow(row.values, row.unit, settings.fiscalStart));
    return { ...row, values: { ...row.values, smart: text, smart_met: met } };
  });
}
