import type { Day } from '../calendar/day';
import type { Language } from '../schema/words';
import { checkSmart } from './check';
import { fixesOf } from './fixes';
import type { CriterionPoints, Points, SmartResult } from './result';
import { resultOf } from './verdict';

/** An objective's row: its sentence and the columns that say more than it does. */
export interface ObjectiveRow {
  readonly statement: string;
  /** Whether a rep, product, channel, persona, segment, team or owner is named. */
  readonly hasScope: boolean;
  readonly hasBase: boolean;
  /** Whether a change or a target is filled. */
  readonly hasTarget: boolean;
  /** A bare "%" on a rate: in points or relative? */
  readonly isChangeAmbiguous: boolean;
  readonly evidence: string;
  /** Growth asked for and the best of the past, as fractions. */
  readonly requiredGrowth?: number;
  readonly bestPastGrowth?: number;
  /** Capacity over what the objective needs, as a fraction. */
  readonly capacity?: number;
  /** How many of parent, stake and strategy are filled. */
  readonly links: number;
  readonly start?: Day;
  readonly due?: Day;
}

const IMPLAUSIBLE_GROWTH = 3;
const ENOUGH_CAPACITY = 0.8;

/**
 * Judges an objective from its sentence and its columns together: the columns raise or lower what the sentence
 * alone deserves. `asOf` is the day from which a due date is past.
 */
export function checkObjective(row: ObjectiveRow, asOf?: Day, language?: Language): SmartResult {
  const sentence = checkSmart(row.statement, {
    ...(asOf === undefined ? {} : { asOf }),
    ...(language === undefined ? {} : { language }),
  });
  const points: CriterionPoints = {
    S: row.hasScope ? 2 : sentence.points.S,
    M: measurable(row, sentence.points.M),
    A: achievable(row, sentence.points.A),
    R: atLeast(sentence.points.R, row.links >= 2 ? 2 : row.links === 1 ? 1 : 0),
    T: timeBound(row, sentence.points.T, asOf),
  };
  const isPast = points.T === 0 && row.due !== undefined;
  return resultOf(points, fixesOf(points, isPast ? { T: 'smartFixPast' } : {}), sentence.language);
}

function atLeast(points: Points, floor: Points): Points {
  return points < floor ? floor : points;
}

function measurable({ hasBase, hasTarget, isChangeAmbiguous }: ObjectiveRow, sentence: Points): Points {
  const filled: Points = hasTarget ? (hasBase ? 2 : 1) : sentence > 0 && hasBase ? 2 : 0;
  const points = atLeast(sentence, filled);
  return isChangeAmbiguous && points > 1 ? 1 : points;
}

function achievable(row: ObjectiveRow, sentence: Points): Points {
  const { requiredGrowth, bestPastGrowth, capacity } = row;
  if (capacity !== undefined && capacity < ENOUGH_CAPACITY) return 0;
  const isCompared = requiredGrowth !== undefined && bestPastGrowth !== undefined && bestPastGrowth > 0;
  if (isCompared && requiredGrowth > IMPLAUSIBLE_GROWTH * bestPastGrowth) return 0;
  if (isCompared && requiredGrowth <= bestPastGrowth) return 2;
  return row.evidence.trim() === '' ? sentence : 2;
}

function timeBound({ due, start }: ObjectiveRow, sentence: Points, asOf: Day | undefined): Points {
  if (due === undefined) return sentence;
  const isPast = asOf !== undefined && due < asOf;
  const isBeforeStart = start !== undefined && due < start;
  return isPast || isBeforeStart ? 0 : 2;
}
