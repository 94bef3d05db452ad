import { PlanError } from '../../errors';
import { readAmount } from '../../intake/amount';
import { toMinor } from '../../money';
import type { Language } from '../../schema/words';
import { tidy } from './texts';

/** Growth people may aim at, in percent. */
const LOWEST_GROWTH = -50;
const HIGHEST_GROWTH = 100;

/** How the person writes numbers, and in which currency. */
export interface Habits {
  readonly language: Language;
  readonly currency: string;
}

function readNumber(
  text: string,
  habits: Habits,
  refused: () => PlanError,
): { value: number; isPercent: boolean } {
  const read = readAmount(text, {
    percent: true,
    currency: habits.currency,
    decimalMark: habits.language === 'fr' ? ',' : '.',
  });
  if (read.kind !== 'amount') throw refused();
  return { value: read.value, isPercent: read.isPercent };
}

/** An amount typed in French or English, in minor units. @throws PlanError when it is none, or below 0. */
export function readMoney(text: string, habits: Habits): number {
  if (!tidy(text)) throw new PlanError('amountMissing');
  const unreadable = () => new PlanError('amountUnreadable', { value: text });
  const { value, isPercent } = readNumber(text, habits, unreadable);
  if (isPercent) throw unreadable();
  if (value < 0) throw new PlanError('amountNegative', { value });
  return toMinor(value);
}

/** Last year's revenue, in minor units. @throws PlanError when it is not above 0. */
export function readRevenue(text: string, habits: Habits): number {
  const amount = readMoney(text, habits);
  if (amount === 0) throw new PlanError('amountNotPositive', { value: 0 });
  return amount;
}

/**
 * A percentage typed as `10`, `10 %` or `12,5`, as a fraction.
 * @throws PlanError when it is none, when it was typed as a fraction (0,1), or outside −50 % to 100 %.
 */
export function readGrowth(text: string, habits: Habits): number {
  const unreadable = () => new PlanError('percentUnreadable', { value: text });
  const { value, isPercent } = readNumber(text, habits, unreadable);
  const percent = isPercent ? Number((value * 100).toPrecision(12)) : value;
  if (!isPercent && value !== 0 && Math.abs(value) < 1)
    throw new PlanError('percentScale', { value: text, suggestion: Number((value * 100).toPrecision(12)) });
  if (percent < LOWEST_GROWTH || percent > HIGHEST_GROWTH)
    throw new PlanError('growthOutOfRange', { value: percent });
  return Number((percent / 100).toPrecision(12));
}

/** The stretch growth, above the target's; null when left blank. @throws PlanError when it is not above. */
export function readStretch(text: string, growth: number | null, habits: Habits): number | null {
  if (!tidy(text)) return null;
  const stretch = readGrowth(text, habits);
  if (growth !== null && stretch <= growth)
    throw new PlanError('stretchNotAbove', { value: stretch * 100, target: growth * 100 });
  return stretch;
}
