import { MONTH_NAMES } from '../calendar/month-names';
import { nameKey } from './name-key';

/** Short names that calendars do not print and people type, from January. */
const TYPED: readonly (readonly string[])[] = [
  ['jan', 'janv'],
  ['fev', 'fevr', 'feb'],
  ['mar'],
  ['avr', 'apr'],
  [],
  ['jun'],
  ['juil', 'juill', 'jul'],
  ['aou', 'aug'],
  ['sept', 'sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];

const PRINTED = Object.values(MONTH_NAMES).flatMap(({ long, short }) => [long, short]);

function spellings(index: number): readonly string[] {
  const printed = PRINTED.map((names) => names[index] ?? '');
  return [...printed.map((name) => nameKey(name).replace('.', '')), ...(TYPED[index] ?? [])];
}

const MONTHS = new Map(
  TYPED.flatMap((_, index) => spellings(index).map((word) => [word, index + 1] as const)),
);

/** Month 1–12 of a French or English name, long or short, given as a name key without its dot; null for another word. */
export function monthOfWord(word: string): number | null {
  return MONTHS.get(word) ?? null;
}
