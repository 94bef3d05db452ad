import type { CrossChoices } from '../../contract';
import { cross } from '../../core/crossing/cross';
import type { CrossingInput } from '../../core/crossing/crossing-input';
import type { CrossingResult } from '../../core/crossing/crossing-result';
import { fromMinor } from '../../core/money';
import { periodClashes } from '../../core/objectives/period-gate';
import { say, type MessageValues } from '../../locales';
import type { MessageKey } from '../../locales/en';
import { tabOf } from '../plan-tabs';
import { crossedMetric, type CrossedMetric } from './crossed-metric';
import { crossingInput } from './crossing-input';
import type { CrossingTabs } from './crossing-tabs';
import { wholeTotals } from './read-totals';
import { wordNotes } from './words';

/** Rows above which the detail is only written once people said yes. */
export const MOST_ROWS = 50_000;

/** A detail computed, and what is to be told of it. */
export interface Prepared {
  readonly input: CrossingInput;
  readonly result: CrossingResult;
  readonly metric: CrossedMetric;
  readonly warnings: readonly string[];
  readonly blocked: readonly string[];
}

const QUARTERS = ['q1', 'q2', 'q3', 'q4'];
const MONTHS = Array.from({ length: 12 }, (_, k) => `m${String(k + 1).padStart(2, '0')}`);

interface Told {
  readonly key: MessageKey;
  readonly values: MessageValues;
}

/** Totals of the whole typed by quarter or by month that do not add up; the axis of months has its own sum. */
function periodNotes(tabs: CrossingTabs, { totals }: CrossingInput, metric: string): readonly Told[] {
  const whole = wholeTotals(tabs, metric);
  const ofMonth = (rank: number) =>
    totals.find(({ axis, member }) => axis === 'month' && member === String(rank))?.target ?? null;
  const typed = {
    year: whole.get('year') ?? null,
    quarters: QUARTERS.map((key) => whole.get(key) ?? null),
    months: MONTHS.map((key, rank) => ofMonth(rank) ?? whole.get(key) ?? null),
  };
  const clashes = periodClashes(typed, 0).filter(
    ({ total, parts }) => total !== 'year' || parts !== 'months',
  );
  return clashes.slice(0, 1).map(({ required, sum }) => ({
    key: 'crossPeriods',
    values: { required: fromMinor(required), sum: fromMinor(sum) },
  }));
}

/** A rate or a level has no parts, and some metrics do not add up on every axis. */
function metricNotes(
  { lists }: CrossingTabs,
  { isFlow, notAdditive }: CrossedMetric,
  { metric, axes }: CrossChoices,
): readonly Told[] {
  const left = notAdditive.filter((axis) => axes.includes(axis));
  return [
    ...(isFlow ? [] : [{ key: 'crossNotFlow' as const, values: { metric } }]),
    ...left.map((axis) => ({
      key: 'crossNotAdditive' as const,
      values: { metric, axis: lists.label('axis', axis) },
    })),
  ];
}

/** Totals that a repair would write over a formula of people's. */
function formulaNotes({ plan, totals }: CrossingTabs, { repaired }: CrossingResult): readonly Told[] {
  const column = totals.geometry.columns.get('target') ?? 0;
  const rows = repaired.flatMap(({ row }) => row ?? []);
  if (rows.length === 0 || column === 0) return [];
  const { sheet } = tabOf(plan, 'fixed_totals');
  const { firstRow } = totals.geometry;
  const formulas = sheet.getRange(firstRow, column, totals.values.length, 1).getFormulas();
  const found = rows.find((row) => (formulas[row]?.[0] ?? '') !== '');
  if (found === undefined) return [];
  const values = { tab: totals.geometry.tab, row: firstRow + found };
  return [{ key: 'crossTotalFormula', values }];
}

/** Computes a detail, and words what is to be told of it. Writes nothing. */
export function prepareCrossing(tabs: CrossingTabs, choices: CrossChoices): Prepared {
  const { language } = tabs.plan.mark;
  const input = crossingInput(tabs, choices);
  const result = cross(input);
  const metric = crossedMetric(tabs, choices.metric);
  const notes = [
    ...metricNotes(tabs, metric, choices),
    ...periodNotes(tabs, input, choices.metric),
    ...formulaNotes(tabs, result),
  ];
  const words = { language, lists: tabs.lists };
  const told = notes.map(({ key, values }) => say(language, key, values));
  return {
    input,
    result,
    metric,
    warnings: wordNotes(result.warnings, words),
    blocked: [...told, ...wordNotes(result.blocked, words)],
  };
}
