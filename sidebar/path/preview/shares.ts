import type { Axis } from '../../../src/contract';
import { largestRemainder } from '../../../src/core/objectives/largest-remainder';
import type { Language } from '../../../src/core/schema/words';
import type { Draft } from '../draft/draft';
import { membersOf } from '../draft/names';
import { goalOf } from './target';
import { readAmount } from './typed';

/** What each name would get, in cents of the currency; `left` is what the names do not carry. */
export interface Shares {
  readonly target: number;
  readonly amounts: readonly number[];
  readonly left: number;
}

/** The target shared among the names of a group; null until the figures and the names allow it. */
export function sharesOf(draft: Draft, axis: Axis, language: Language): Shares | null {
  const goal = goalOf(draft, language);
  const amounts = membersOf(draft, axis).map(({ amount }) => cents(readAmount(amount, language)));
  if (!goal || amounts.length === 0) return null;
  const target = cents(goal.target) ?? 0;
  if (draft.sharing === 'typed') return typedShares(target, amounts);
  const weights = draft.sharing === 'equal' ? amounts.map(() => 1) : amounts.map((amount) => amount ?? 0);
  if (!weights.every((weight) => weight >= 0) || !weights.some((weight) => weight > 0)) return null;
  return { target, amounts: largestRemainder(target, weights).shares, left: 0 };
}

/** Nothing is said before an amount is typed. */
function typedShares(target: number, amounts: readonly (number | null)[]): Shares | null {
  const typed = amounts.filter((amount) => amount !== null);
  if (typed.length === 0) return null;
  return { target, amounts: typed, left: target - typed.reduce((sum, amount) => sum + amount, 0) };
}

const cents = (amount: number | null): number | null => (amount === null ? null : Math.round(amount * 100));
