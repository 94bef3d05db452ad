import { DAY_COUNTS, calendarReader } from '../arguments/calendar';
import { cellFunction } from '../arguments/cell-function';
import { date } from '../arguments/date';
import { number } from '../arguments/number';
import { option } from '../arguments/option';
import { optional } from '../arguments/reader';
import type { CellResult, Phrase } from '../arguments/result';
import { attainment, paceAttainment, TIMED, UNTIMED, type Situation } from './modes';
import { DIRECTIONS, MODES } from './options';
import { periodOf, type Period } from './period';
import { profileReader } from './profile';
import { statusOf } from './status';

const READERS = [
  number('argument_actual'),
  number('argument_target'),
  optional(option('argument_mode', MODES)),
  optional(date('argument_start')),
  optional(date('argument_end')),
  optional(date('argument_as_of')),
  optional(option('argument_direction', DIRECTIONS)),
  optional(calendarReader),
  optional(profileReader),
  optional(number('argument_baseline')),
] as const;

/**
 * GAP_TO_TARGET(actual; target; [mode]; [start]; [end]; [as_of]; [direction]; [calendar]; [profile];
 * [baseline]): by default target − actual, positive while something is left to do. The timed modes
 * compare with what is expected on `as_of`; both ends of the period are included.
 */
export const gapToTarget = cellFunction(
  READERS,
  (actual, target, mode = 'gap', start, end, asOf, direction, calendar, profile, baseline): CellResult => {
    const sign = direction === 'lower' ? -1 : 1;
    const situation: Situation = { actual, target, sign, profile: profile ?? { kind: 'flow' }, baseline };
    const period = (): Period => periodOf(start, end, asOf, calendar ?? DAY_COUNTS.days);
    if (mode === 'gap' || mode === 'signedGap' || mode === 'attainment') return UNTIMED[mode](situation);
    if (mode !== 'status' && mode !== 'statut') return TIMED[mode](situation, period());
    const isDated = [start, end, asOf].some((given) => given !== undefined);
    const share = isDated ? paceAttainment(situation, period()) : attainment(situation);
    return { ...statusOf(share), language: mode === 'statut' ? 'fr' : 'en' } satisfies Phrase;
  },
);
