import { label } from '../../src/core/schema/label';
import type { Language } from '../../src/core/schema/words';
import type { PlanTabs } from '../support/plan-tabs';

/** How amounts and days are typed in each locale; amounts in cents, days of 2027. */
export interface Habits {
  readonly locale: 'fr_FR' | 'en_US';
  readonly language: Language;
  readonly amount: (cents: number) => string;
  readonly day: (month: number, date: number) => string;
}

const two = (value: number): string => String(value).padStart(2, '0');
const euros = (cents: number, group: string): string =>
  String(Math.trunc(cents / 100)).replaceAll(/\B(?=(\d{3})+$)/gu, group);

/** Amounts with their thousands apart, as people of each language type them. */
export const HABITS: readonly Habits[] = [
  {
    locale: 'fr_FR',
    language: 'fr',
    amount: (cents) => `${euros(cents, ' ')},${two(cents % 100)}`,
    day: (month, date) => `${two(date)}/${two(month)}/2027`,
  },
  {
    locale: 'en_US',
    language: 'en',
    amount: (cents) => `${euros(cents, ',')}.${two(cents % 100)}`,
    day: (month, date) => `${two(month)}/${two(date)}/2027`,
  },
];

/** One budget line a row, each phased in its own way. */
const LINES = [
  { description: 'Salon de Lyon', category: 'event', phasing: 'even', amount: 1_200_050 },
  { description: 'Campagne de printemps', category: 'media', phasing: 'once', amount: 123_456, month: 3 },
  { description: 'CRM', category: 'tool', phasing: 'hand', months: { m01: 10_010, m06: 25_005, m12: 1 } },
] as const;

const EXPENSES = [
  { month: 2, date: 5, line: 'BUD-001', amount: 100_010, type: 'invoiced' },
  { month: 2, date: 20, line: 'BUD-001', amount: 25_025, type: 'invoiced' },
  { month: 3, date: 3, line: 'BUD-002', amount: 123_457, type: 'committed' },
  { month: 6, date: 15, line: 'BUD-003', amount: 9999, type: 'invoiced' },
  { month: 12, date: 31, line: 'BUD-003', amount: 1, type: 'committed' },
] as const;

/** Types the three lines and the five expenses, cell after cell. */
export function typeFinance(tabs: PlanTabs, { language, amount, day }: Habits): void {
  LINES.forEach((line, row) => {
    const type = (column: string, text: string) => tabs.type('budget', row, column, text);
    type('description', line.description);
    type('category', label('cost_category', line.category, language));
    type('phasing', label('phasing', line.phasing, language));
    if ('amount' in line) type('amount', amount(line.amount));
    if ('month' in line) type('month', day(line.month, 1));
    if ('months' in line) for (const [key, cents] of Object.entries(line.months)) type(key, amount(cents));
  });
  EXPENSES.forEach((expense, row) => {
    const type = (column: string, text: string) => tabs.type('spend', row, column, text);
    type('date', day(expense.month, expense.date));
    type('budget_line', expense.line);
    type('amount', amount(expense.amount));
    type('type', label('spend_type', expense.type, language));
  });
}

/** 12 000,50 over twelve months: two of them take a cent more. */
const EVEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(
  (month) => [month, month === 3 || month === 9 ? 100_005 : 100_004] as const,
);

type Months = readonly (readonly [month: number, cents: number])[];

/** What finance is to find by type of amount, account and month, in cents. */
export const EXPECTED: Readonly<Record<string, Readonly<Record<string, Months>>>> = {
  budget: {
    6135: [
      [1, 10_010],
      [6, 25_005],
      [12, 1],
    ],
    6231: [[3, 123_456]],
    6233: EVEN,
  },
  realise: { 6135: [[6, 9999]], 6233: [[2, 125_035]] },
  engage: { 6135: [[12, 1]], 6231: [[3, 123_457]] },
  atterrissage: {
    6135: [
      [1, 10_010],
      [6, 25_005],
      [12, 1],
    ],
    6231: [[3, 123_457]],
    6233: EVEN.map(([month, cents]) => [month, month === 2 ? 125_035 : cents] as const),
  },
};
