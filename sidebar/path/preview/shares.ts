import type { Axis } from '../../../src/contract';
import { cascade } from '../../../src/core/objectives/cascade';
import type { Habits } from '../../../src/core/plan/read/amounts';
import type { Language } from '../../../src/core/schema/words';
import type { Draft } from '../draft/draft';
import { membersOf } from '../draft/names';
import { goalOf } from './goal';
import { habitsOf, typedMoney } from './typed';

/** What each name would get, in minor units; `left` is what the names do not carry. */
export interface Shares {
  readonly amounts: readonly number[];
  readonly left: number;
}

/** Minor units of one unit of currency: a plan shares whole euros. */
const UNIT = 100;

/** The target shared among the names of a group; null until the figures and the names allow it. */
export function sharesOf(draft: Draft, axis: Axis, language: Language): Shares | null {
  const goal = goalOf(draft, language);
  const habits = habitsOf(draft, language);
  const typed = membersOf(draft, axis).map(({ name, amount }) => ({
    name,
    amount: amountOf(amount, habits),
  }));
  const said = typed.map(({ amount }) => amount).filter((amount) => amount !== null);
  if (!goal || typed.length === 0) return null;
  if (draft.sharing !== 'equal' && said.length === 0) return null;
  if (draft.sharing === 'typed') return { amounts: said, left: goal.target - sum(said) };
  return sharedOut(goal.target, typed);
}

function sharedOut(
  total: number,
  typed: readonly { readonly name: string; readonly amount: number | null }[],
): Shares | null {
  const members = typed.map(({ name, amount }) => ({
    key: name,
    weight: null,
    history: amount,
    reference: null,
    activity: 1,
    pin: null,
  }));
  const done = cascade({ total, unit: UNIT, members });
  return done.ok ? { amounts: done.shares, left: 0 } : null;
}

function amountOf(text: string, habits: Habits): number | null {
  const typed = typedMoney(text, habits);
  return typed.ok ? typed.value : null;
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
