import type { MessageKey } from '../../locales/en';
import type { Day } from '../calendar/day';
import type { CheckedPlan } from './checked-plan';
import type { CheckedRow } from './checked-row';

/** How much a finding matters: an error makes figures wrong, a warning may, an information is good to know. */
export type Severity = 'error' | 'warning' | 'info';

type RuleOf<M> = M extends `check_${infer K}` ? K : never;

/** Key of a rule: each has a sentence `check_…` and a cure `fix_…`. */
export type RuleKey = RuleOf<MessageKey>;

/** Something a sentence shows: a text or a figure as it is, or what the reader calls it. */
export type FindingValue =
  | string
  | number
  | { readonly tab: string }
  | { readonly table: string; readonly column: string }
  | { readonly list: string; readonly key: string }
  | { readonly day: Day };

export type FindingValues = Readonly<Record<string, FindingValue | readonly FindingValue[]>>;

/** Where something is wrong, and what its sentence shows. */
export interface Place {
  readonly table: string;
  /** Row of the sheet; null for the tab as a whole. */
  readonly row: number | null;
  /** Id of the row; '' for none. */
  readonly id: string;
  /** Key of the column; null for a labelled value, or the tab as a whole. */
  readonly column: string | null;
  readonly values: FindingValues;
}

/** What a rule found. */
export interface Finding extends Place {
  readonly rule: RuleKey;
  readonly severity: Severity;
}

/** A cell of a row. */
export function at(row: CheckedRow, column: string, values: FindingValues = {}): Place {
  return { table: row.table, row: row.number, id: row.id, column, values };
}

/** A tab as a whole. */
export function inTab(table: string, values: FindingValues = {}): Place {
  return { table, row: null, id: '', column: null, values };
}

/** A labelled value of a tab; the tab as a whole where it is lost. */
export function atField(plan: CheckedPlan, table: string, key: string, values: FindingValues = {}): Place {
  return { ...inTab(table, values), row: plan.field(table, key)?.row ?? null };
}
