import type { MessageKey } from '../../../locales/en';
import type { PlanError } from '../../errors';
import type { Language } from '../../schema/words';

/** A text to show: a message key and its values, worded at the edge, in `language` when the user's own words set it. */
export interface Phrase {
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, string | number>>;
  readonly language?: Language;
}

/** What one cell gets. `''` is a blank cell; in a range, a PlanError stands in the place of the bad cell. */
export type CellResult = number | string | Phrase | PlanError;

/** One cell in, one cell out; a range in, a range of the same shape out. */
export type FunctionResult = CellResult | CellResult[][];

/** A custom function before its edge: takes what Sheets passes, throws nothing but PlanError. */
export type CellFunction = (...cells: unknown[]) => FunctionResult;
