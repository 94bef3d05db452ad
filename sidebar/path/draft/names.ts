import type { Axis, MemberAnswer, Sharing } from '../../../src/contract';
import { nameKey } from '../../../src/core/intake/name-key';
import type { Draft } from './draft';

/** The names of a group, in the order typed; blank lines are no names. */
export function namesOf(draft: Draft, axis: Axis): readonly string[] {
  return draft.names[axis]
    .split(/\r?\n|\t/u)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Last year's amounts and this year's are two different answers: switching between them loses neither. */
export function amountKey(sharing: Sharing, axis: Axis, name: string): string {
  return [sharing, axis, name].join('\n');
}

/** Each name with the amount that goes with the way of sharing; none when shared equally. */
export function membersOf(draft: Draft, axis: Axis): readonly MemberAnswer[] {
  const amount = (name: string): string => draft.amounts[amountKey(draft.sharing, axis, name)] ?? '';
  return namesOf(draft, axis).map((name) => ({
    name,
    amount: draft.sharing === 'equal' ? '' : amount(name),
  }));
}

/** The first name written twice, as the plan compares names; null when all differ. */
export function nameTwice(names: readonly string[]): string | null {
  const seen = new Set<string>();
  const again = names.find((name) => seen.size === seen.add(nameKey(name)).size);
  return again ?? null;
}
