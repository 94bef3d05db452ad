import { table } from '../../schema/catalogue';
import type { ExampleRow } from '../../schema/table';
import type { Language } from '../../schema/words';
import { valueRow, type CellInput, type RowContent } from '../content';

/** Metrics every plan starts with, without values: revenue, orders, new customers, customers. */
const TRACKED = ['EX-KPI-1', 'EX-KPI-3', 'EX-KPI-4', 'EX-KPI-5'];
/** The usual three targets: CAC −10 %, LTV +5 %, conversion +2 points. */
const TARGETED = ['EX-KPI-9', 'EX-KPI-10', 'EX-KPI-12'];
const OWN_VALUES = ['id', 'base'];
const CHANGE = ['change', 'change_type'];

function example(id: string): ExampleRow {
  const row = table('kpis').examples.find((candidate) => candidate['id'] === id);
  if (!row) throw new Error(`No example ${id} in kpis`);
  return row;
}

/** A value of an example row in a language. */
export function inLanguage(value: ExampleRow[string] | undefined, language: Language): CellInput {
  if (value === undefined) return null;
  return typeof value === 'object' ? value[language] : value;
}

/** Label of a starter metric. */
export function metricLabel(id: string, language: Language): string {
  return String(inLanguage(example(id)['label'], language));
}

/** Label of the revenue metric, the main one of a new plan. */
export function revenueLabel(language: Language): string {
  return metricLabel('EX-KPI-1', language);
}

function starter(id: string, dropped: readonly string[], language: Language): RowContent {
  const entries = Object.entries(example(id)).filter(([key]) => !dropped.includes(key));
  const values = Object.fromEntries(entries.map(([key, value]) => [key, inLanguage(value, language)]));
  return valueRow(values, String(values['unit'] ?? ''));
}

/** The metrics of a new plan. */
export function kpiRows(language: Language): readonly RowContent[] {
  return [
    ...TRACKED.map((id) => starter(id, [...OWN_VALUES, ...CHANGE], language)),
    ...TARGETED.map((id) => starter(id, OWN_VALUES, language)),
  ];
}

/** Labels of the metrics that read actuals; the others are calculated from the plan. */
export function actualsMetrics(kpis: readonly RowContent[]): readonly string[] {
  const read = kpis.filter(({ values }) => (values['calc'] ?? 'actuals') === 'actuals');
  return read.map(({ values }) => String(values['label']));
}
