import type { Words } from '../../src/core/schema/words';

export interface ParameterHelp {
  readonly name: string;
  readonly says: Words;
  readonly optional: boolean;
  /** As typed with a decimal point: `0.7`, `"total"`, `A2:A4`. */
  readonly example: Words;
}

/** A custom function, as its JSDoc describes it. */
export interface FunctionHelp {
  readonly name: string;
  readonly says: Words;
  readonly parameters: readonly ParameterHelp[];
  /** How many parameters the plain example takes. */
  readonly plain: number;
  /** What the plain example gives, and in which unit. */
  readonly result: { readonly value: string; readonly says: Words };
}

/** The columns of a tab that people may name in formulas of their own. */
export interface NamedColumns {
  readonly table: string;
  readonly columns: readonly { readonly name: string; readonly label: Words }[];
}
