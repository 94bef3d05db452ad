import { PlanError } from '../../errors';
import { nameKey } from '../../intake/name-key';
import { label } from '../../schema/label';
import type { MemberAnswer, Sharing } from '../answers';
import type { Member } from '../settings';
import { readMoney, type Habits } from './amounts';
import { readName, tidy } from './texts';

/** Names of one axis: beyond this a plan is no longer read by people. */
const MOST_MEMBERS = 200;

/** Labels are criteria of sums: these would match other cells, or be taken for a number or a date. */
const UNSAFE = [/^[<>=+\-@']/u, /[*?~]/u, /^[\d\s.,/:%-]+$/u, /^(vrai|faux|true|false)$/iu];

/** Whether formulas that look for this name would find other cells, or read a number, a date or a truth value. */
export function isUnsafeName(name: string): boolean {
  return UNSAFE.some((pattern) => pattern.test(name));
}

function reservedKeys(): ReadonlySet<string> {
  const words = (['fr', 'en'] as const).flatMap((language) => [
    label('rep', 'UNASSIGNED', language),
    label('all', 'ALL', language),
  ]);
  return new Set([...words, 'UNASSIGNED', 'ALL'].map(nameKey));
}

function checkName(name: string): void {
  if (reservedKeys().has(nameKey(name))) throw new PlanError('memberReserved', { value: name });
  if (isUnsafeName(name)) throw new PlanError('memberUnsafe', { value: name });
}

function checkDistinct(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = nameKey(name);
    if (seen.has(key)) throw new PlanError('memberTwice', { value: name });
    seen.add(key);
  }
}

function readAmountBeside(answer: MemberAnswer, sharing: Sharing, habits: Habits): number | null {
  return sharing === 'equal' || !tidy(answer.amount) ? null : readMoney(answer.amount, habits);
}

/**
 * The names of an axis, with what was typed beside them; empty lines are left out.
 * @throws PlanError when there is none, too many, one twice, or one that a formula would misread.
 */
export function readMembers(
  answers: readonly MemberAnswer[],
  sharing: Sharing,
  habits: Habits,
): readonly Member[] {
  const members = answers
    .map((answer) => ({
      name: readName(answer.name),
      amount: readAmountBeside(answer, sharing, habits),
      team: null,
    }))
    .filter(({ name }) => name !== '');
  if (members.length === 0) throw new PlanError('membersMissing');
  if (members.length > MOST_MEMBERS)
    throw new PlanError('tooManyMembers', { count: members.length, max: MOST_MEMBERS });
  for (const { name } of members) checkName(name);
  checkDistinct(members.map(({ name }) => name));
  if (sharing !== 'equal' && members.every(({ amount }) => !amount)) throw new PlanError('sharesMissing');
  return members;
}

/**
 * Names to come beside those a list holds; empty lines are left out.
 * @throws PlanError when there is none, too many, one twice or held already, or one that a formula would misread.
 */
export function readNewNames(typed: readonly string[], held: readonly string[]): readonly string[] {
  const names = typed.map(readName).filter((name) => name !== '');
  if (names.length === 0) throw new PlanError('membersMissing');
  const count = names.length + held.length;
  if (count > MOST_MEMBERS) throw new PlanError('tooManyMembers', { count, max: MOST_MEMBERS });
  for (const name of names) checkName(name);
  checkDistinct([...held, ...names]);
  return names;
}
