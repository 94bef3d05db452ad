import * as fc from 'fast-check';
import { parts } from '../../../src/core/calendar/day';
import { MONTH_NAMES } from '../../../src/core/calendar/month-names';
import { figure, money, apart, rate, NOISE } from './figures';

/** Thousands by their separator, decimals after their mark. */
function written(value: number, thousands: string, mark: string): string {
  const [whole = '', cents = ''] = value.toFixed(2).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/gu, thousands) + mark + cents;
}

const WRITINGS: readonly (readonly [string, (value: number) => string])[] = [
  ['French, no-break space', (value) => written(value, '\u00a0', ',')],
  ['French, narrow space and euros', (value) => `${written(value, '\u202f', ',')}\u00a0€`],
  ['French, dots', (value) => written(value, '.', ',')],
  ['English', (value) => written(value, ',', '.')],
  ['English, euros first', (value) => `€${written(value, ',', '.')}`],
  ['Swiss', (value) => written(value, '’', '.')],
  ['plain', (value) => ` ${value.toFixed(2)} `],
];

test.each(WRITINGS)('an amount is read as written: %s', (_, write) => {
  fc.assert(
    fc.property(money, money, (one, other) => {
      expect(figure('LTV_CAC', write(one), write(other))).toBe(figure('LTV_CAC', one, other));
      expect(figure('GAP_TO_TARGET', write(one), other)).toBe(figure('GAP_TO_TARGET', one, other));
      expect(figure('CAC', [[write(one)], [other]], 7)).toBe(figure('CAC', [[one], [other]], 7));
    }),
  );
});

test.each(['%', ' %', '\u00a0%', '\u202f%'])('a percentage written with “%s” is a fraction', (sign) => {
  fc.assert(
    fc.property(money, rate, (arpa, churn) => {
      const text = `${String(Math.round(churn * 100))},0${sign}`;
      expect(apart(figure('LTV', arpa, 1, text), figure('LTV', arpa, 1, churn))).toBeLessThan(NOISE);
    }),
  );
});

const two = (value: number): string => String(value).padStart(2, '0');
type Parts = ReturnType<typeof parts>;

const DATES: readonly (readonly [string, (parts: Parts) => unknown])[] = [
  ['ISO', ({ year, month, date }) => `${year}-${two(month)}-${two(date)}`],
  ['French figures', ({ year, month, date }) => `${two(date)}/${two(month)}/${year}`],
  ['French figures, short', ({ year, month, date }) => `${date}/${month}/${two(year % 100)}`],
  ['French words', ({ year, month, date }) => `${date} ${MONTH_NAMES.fr.long[month - 1]} ${year}`],
  [
    'French words, first of the month',
    ({ year, month, date }) => `${date === 1 ? '1er' : date} ${MONTH_NAMES.fr.short[month - 1]} ${year}`,
  ],
  ['English words', ({ year, month, date }) => `${date} ${MONTH_NAMES.en.long[month - 1]} ${year}`],
  ['American words', ({ year, month, date }) => `${MONTH_NAMES.en.long[month - 1]} ${date}, ${year}`],
  ['capitals', ({ year, month, date }) => `${date} ${MONTH_NAMES.fr.long[month - 1]?.toUpperCase()} ${year}`],
  ['a date cell', ({ year, month, date }) => new Date(year, month - 1, date)],
];

test.each(DATES)('a date is read as written: %s', (_, write) => {
  const day = fc.integer({ min: 36_526, max: 72_600 });
  fc.assert(
    fc.property(day, fc.nat(400), (start, length) => {
      const cells = [start, start + length].map((serial) => write(parts(serial)));
      expect(figure('WORKING_DAYS', ...cells)).toBe(figure('WORKING_DAYS', start, start + length));
    }),
  );
});

const OPTIONS = [
  ['GAP_TO_TARGET', [90, 100], ['écart', 'gap', 'ECART', ' Écart ', 'e c a r t']],
  ['GAP_TO_TARGET', [90, 100], ['écart_signé', 'signed gap', 'Ecart-Signe', 'SIGNED_GAP']],
  ['GAP_TO_TARGET', [90, 100], ['atteinte', 'Attainment']],
  ['LTV', [50, 0.7, 36, '', ''], ['durée', 'duree', 'DURÉE', 'lifespan', 'Life-span']],
  ['LTV', [50, 0.7, 0.03, 0.01, ''], ['actualisé_début', 'actualise debut', 'discounted start']],
  ['WORKING_DAYS', [46_143, 46_173], ['FR-AM', 'fr am', 'FR_AM', 'fram']],
  ['WORKING_DAYS', [46_143, 46_173], ['FR ouvrables', 'fr-Mon-Sat', 'FR MON SAT']],
] as const;

test.each(OPTIONS)(
  '%s %j: an option is the same however it is typed, in French or in English',
  (name, cells, words) => {
    expect(new Set(words.map((word) => figure(name, ...cells, word))).size).toBe(1);
  },
);

test.each([
  ['LTV', [50, 0.7, 3]],
  ['LTV', [50, 3, 0.03]],
  ['LTV', [50, 0.7, 0.03, 3]],
  ['CAC_PAYBACK', [300, 50, 3]],
  ['CAC_PAYBACK', [300, 50, 0.7, 3]],
  ['ROI', [12_000, 4000, 3]],
  ['DEALS_NEEDED', [12_000, 4000, 3]],
  ['WEIGHTED_PIPELINE', [12_000, 3]],
] as const)('%s asks about a rate above 1: %j', (name, cells) => {
  expect(() => figure(name, ...cells)).toThrow(/^Rate above 1: did you mean 3 %/u);
});
