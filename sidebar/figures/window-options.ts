import type { WindowKey } from '../../src/contract';
import { WINDOW_KEYS } from '../../src/core/objectives/window';
import type { Speech } from '../words/speech';

export const windowNamed = (value: string): WindowKey => WINDOW_KEYS.find((key) => key === value) ?? 'year';

/**
 * Periods to choose from: months are named from the first one of the plan, and quarters by their months.
 * @param start first day of the plan, `2027-07-01`.
 */
export function windowOptions(
  { say, month }: Speech,
  start: string,
): readonly { readonly value: WindowKey; readonly label: string }[] {
  const first = Number(start.slice(5, 7)) - 1;
  const named = (rank: number): string => month((first + rank) % 12);
  return WINDOW_KEYS.map((value) => {
    if (value === 'year') return { value, label: say('windowYear') };
    if (value === 'to_date') return { value, label: say('windowToDate') };
    const rank = Number(value.slice(1)) - 1;
    if (value.startsWith('m')) return { value, label: named(rank) };
    const ends = { n: rank + 1, from: named(rank * 3), to: named(rank * 3 + 2) };
    return { value, label: say('windowQuarter', ends) };
  });
}
