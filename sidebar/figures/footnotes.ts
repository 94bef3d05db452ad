import type { RollUpReport } from '../../src/contract';
import type { App } from '../app';
import { amountIn } from './amount-in';

/** What is under the table: the unit, what is counted apart or not at all. */
export function footnotes(app: App, report: RollUpReport): readonly string[] {
  const { say, count } = app.speech;
  const ignored = report.ignoredLines > 0 ? [count('ignoredLines', report.ignoredLines)] : [];
  const days = report.byWorkingDays ? [say('byWorkingDays')] : [];
  const missing =
    report.missing.length > 0 ? [say('missingMembers', { names: report.missing.join(', ') })] : [];
  return [
    ...reachedNote(app, report),
    unitNote(app, report),
    ...(report.crossed && report.additive ? [say('crossedTargets')] : []),
    ...days,
    ...missing,
    ...ignored,
    ...overlayNote(app, report),
  ];
}

function unitNote({ speech: { say } }: App, { currency, unit }: RollUpReport): string {
  return unit === 'money' && currency ? say('amountsIn', { currency }) : say('amountsPlain');
}

/** What is left to share; nothing is said without a target to share. */
export function leftNote(app: App, { leftToShare, currency, unit }: RollUpReport): readonly string[] {
  const { say } = app.speech;
  if (leftToShare === null) return [];
  if (leftToShare === 0) return [say('allShared')];
  const amount = amountIn(app.speech, { currency, unit }).exact(Math.abs(leftToShare));
  return [say(leftToShare > 0 ? 'leftToShare' : 'sharedTooMuch', { amount })];
}

/** Credit given beside a sale: named, and in no total. */
function overlayNote(app: App, report: RollUpReport): readonly string[] {
  if (report.overlay.length === 0) return [];
  const { exact } = amountIn(app.speech, report);
  const shares = report.overlay.map(({ member, amount }) => member + ' ' + exact(amount)).join(', ');
  return [app.speech.say('overlay', { shares })];
}

/** How many reps are there already: an average hides who is far behind. */
function reachedNote({ speech: { say, whole } }: App, { axis, lines }: RollUpReport): readonly string[] {
  const rates = lines.flatMap(({ attainment }) => (attainment === null ? [] : [attainment]));
  if (axis !== 'rep' || rates.length === 0) return [];
  const reaching = (share: number): string => whole(rates.filter((rate) => rate >= share).length);
  return [say('reached', { n: whole(rates.length), all: reaching(1), most: reaching(0.8) })];
}
