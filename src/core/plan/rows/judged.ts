import { fiscalYear, type Period } from '../../calendar/fiscal-year';
import type { ObjectiveRow } from '../../smart/objective';
import type { CellInput, RowContent } from '../content';
import type { PlanSettings } from '../settings';

/** Judges an objective and words the verdict: words are the edge's business. */
export type Judge = (row: ObjectiveRow) => { readonly text: string; readonly met: number };

const SCOPE = ['owner', 'rep', 'product', 'channel', 'persona', 'segment', 'team'];
const LINKS = ['parent', 'stake', 'strategy'];

/** Every column a verdict is read from. */
export const JUDGED_COLUMNS: readonly string[] = [
  'statement',
  'metric',
  'base',
  'change_type',
  'change',
  'start',
  'due',
  'evidence',
  ...SCOPE,
  ...LINKS,
];

/** A blank date is left out: the sentence alone then says when. */
const NO_DATES: Partial<Period> = {};

const isFilled = (value: CellInput | undefined): boolean =>
  value !== undefined && value !== null && value !== '';

function day(key: 'start' | 'due', value: CellInput | undefined, missing: number | undefined) {
  const read = typeof value === 'number' ? value : missing;
  return read === undefined ? {} : { [key]: read };
}

/**
 * What SMART reads of an objective's row.
 * @param unit key of list `unit`: that of the objective's metric.
 * @param dates the days that blank ones stand for, in a row whose dates are still to be calculated.
 */
export function objectiveRow(
  values: RowContent['values'],
  unit: string | null,
  dates = NO_DATES,
): ObjectiveRow {
  const filled = (keys: readonly string[]) => keys.filter((key) => isFilled(values[key])).length;
  return {
    statement: String(values['statement'] ?? ''),
    hasScope: filled(SCOPE) > 0,
    hasBase: isFilled(values['base']),
    hasTarget: isFilled(values['change']),
    isChangeAmbiguous: unit === 'percent' && !isFilled(values['change_type']),
    evidence: String(values['evidence'] ?? ''),
    links: filled(LINKS),
    ...day('start', values['start'], dates.start),
    ...day('due', values['due'], dates.end),
  };
}

/** What a task makes, made when it is first asked for. */
function onDemand<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => (made[0] ??= make());
}

/** Objectives with their verdict beside them; judging takes a whole lexicon, which the other tabs never need. */
export function judged(
  rows: readonly RowContent[],
  settings: Pick<PlanSettings, 'fiscalStart'>,
  judge: Judge,
): readonly RowContent[] {
  const year = fiscalYear(settings.fiscalStart);
  return rows.map((row) => {
    const values = onDemand(() => {
      const { text, met } = judge(objectiveRow(row.values, row.unit, year));
      return { ...row.values, smart: text, smart_met: met };
    });
    return {
      ...row,
      get values() {
        return values();
      },
    };
  });
}
