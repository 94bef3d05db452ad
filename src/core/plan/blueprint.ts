import type { Tone } from '../schema/tone';
import type { Language } from '../schema/words';
import type { StyleKey } from './palette';

/** What one cell holds. Dates are serial numbers under a date format; formulas start with `=`. */
export interface Cell {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  /** Number pattern in en_US spelling; `@` keeps text as typed. Empty for automatic. */
  readonly format: string;
  readonly style: StyleKey;
}

/** What may be typed in a range, and offered as a dropdown. */
export type Validation =
  /** Labels found in a range of a tab of the plan. */
  | { readonly kind: 'range'; readonly table: string; readonly a1: string }
  | { readonly kind: 'checkbox' }
  | { readonly kind: 'date' }
  | { readonly kind: 'score' };

export interface ValidatedRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly validation: Validation;
}

export interface ConditionalColour {
  readonly ranges: readonly string[];
  readonly formula: string;
  readonly tone: Tone;
}

export interface Span {
  readonly start: number;
  readonly count: number;
}

export interface ChartBlueprint {
  readonly kind: 'column' | 'bar' | 'line' | 'pie' | 'stacked';
  readonly title: string;
  /** Ranges of the tab, labels first. */
  readonly ranges: readonly string[];
  /** Header rows inside the ranges: 0 or 1. */
  readonly headers: number;
  /** Names of the series, for ranges that hold none. */
  readonly series: readonly string[];
  readonly row: number;
  readonly column: number;
}

/** Notes of neighbouring cells, row by row, from a cell on; '' for none. */
export interface NoteBlock {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

export interface NamedRangeBlueprint {
  readonly name: string;
  readonly a1: string;
}

/** A cell whose text leads to another tab; the links of a tab stand in one column, row after row. */
export interface LinkBlueprint {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly table: string;
}

/** One tab as it shall be, whole. Rows and columns are 1-based. */
export interface TabBlueprint {
  readonly table: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly colour: string;
  /** The whole grid, row by row; every row has the same length. */
  readonly cells: readonly (readonly Cell[])[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly notes: readonly NoteBlock[];
  readonly validations: readonly ValidatedRange[];
  readonly colours: readonly ConditionalColour[];
  readonly widths: readonly (Span & { readonly pixels: number })[];
  readonly heights: readonly (Span & { readonly pixels: number })[];
  /** Detail columns, folded behind a control. */
  readonly folded: Span | null;
  readonly hiddenColumns: readonly Span[];
  readonly charts: readonly ChartBlueprint[];
  readonly links: readonly LinkBlueprint[];
  readonly names: readonly NamedRangeBlueprint[];
  /** Range outlined as the table. */
  readonly outlined: string;
  /** Description of the warning-only protection; null for a tab people fill. */
  readonly protection: string | null;
}

/** Everything the workbook shall hold for a plan, as data. What is not here is not written. */
export interface Blueprint {
  readonly planId: string;
  readonly language: Language;
  readonly style: string;
  readonly tabs: readonly TabBlueprint[];
}
