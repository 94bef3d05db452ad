import { PlanError } from '../errors';
import type { Geometry } from '../formula/geometry';
import type { TableTemplate } from '../schema/table';
import type { RowContent } from './content';
import type { TableLayout } from './layout';
import type { PlanSettings } from './settings';

/** A plan being composed: its settings, and where and what everything is. */
export interface PlanContext {
  readonly settings: PlanSettings;
  readonly geometry: Geometry;
  readonly layouts: ReadonlyMap<string, TableLayout>;
  /** Rows the generator writes, by table. */
  readonly contents: ReadonlyMap<string, readonly RowContent[]>;
  /** Values of the fields the generator writes: `settings` → `plan_id` → value. */
  readonly fields: ReadonlyMap<string, Readonly<Record<string, string | number | boolean | null>>>;
}

/** One tab of it. */
export interface TabContext {
  readonly plan: PlanContext;
  readonly template: TableTemplate;
  readonly layout: TableLayout;
  readonly rows: readonly RowContent[];
  readonly name: string;
  readonly hidden: boolean;
  /** Where panels stand in a tab that people have changed, by key; in a new tab they follow the table. */
  readonly panelColumns?: ReadonlyMap<string, number>;
}

/** As much of a tab as one of its rows is composed from: a tab people rearranged gives it too. */
export interface RowContext {
  readonly plan: {
    readonly settings: Pick<PlanSettings, 'language' | 'currency'>;
    readonly geometry: Geometry;
  };
  readonly template: TableTemplate;
  readonly layout: Pick<TableLayout, 'placed'>;
}

/** Position of a column. @throws PlanError naming the column when people took it away. */
export function positionOf(context: TabContext, key: string): number {
  const found = context.layout.placed.find(({ column }) => column.key === key);
  if (!found) throw new PlanError('columnMissing', { column: key, tab: context.name });
  return found.position;
}

/** First row of data of a table. */
export function firstRow(template: TableTemplate): number {
  return template.headerRow + 1;
}

/** Prepared rows that stay free below those written. */
const ROOM_TO_TYPE = 10;

/** Rows that get ids, dropdowns and formulas: those prepared and those written. */
export function rowCount(context: TabContext): number {
  const { layout, prepared } = context.template;
  const typed =
    layout === 'entry' && context.rows.length > 0 ? context.rows.length + ROOM_TO_TYPE : context.rows.length;
  return Math.max(prepared, typed);
}

/** A report keeps a row below its own: those a command inserts there fall inside the ranges over it, which grow. */
export function roomBelow({ layout }: TableTemplate): number {
  return layout === 'report' ? 1 : 0;
}
