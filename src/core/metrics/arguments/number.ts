import { readAmount } from '../../intake/amount';
import { refuse, type ArgumentKey, type Reader } from './reader';

type Check = (value: number, argument: ArgumentKey) => void;

function numberReader(argument: ArgumentKey, ...checks: readonly Check[]): Reader<number> {
  const read = (cell: unknown): number => {
    const value = readNumber(cell, argument);
    for (const check of checks) check(value, argument);
    return value;
  };
  return { argument, optional: false, read };
}

function valueOfText(text: string): number | null {
  const read = readAmount(text, { percent: true });
  return read.kind === 'amount' ? read.value : null;
}

/**
 * A number, or a French or English number typed as text that reads one way only: `1 234,5`, `12 %`, `3 k€`.
 * @throws PlanError for anything else, `1,234` included, which is two numbers.
 */
export function readNumber(cell: unknown, argument: ArgumentKey): number {
  const value = typeof cell === 'string' ? valueOfText(cell) : cell;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw refuse('numberExpected', argument, cell);
  return value;
}

/** Amounts and counts are never below 0. */
export const notNegative: Check = (value, argument) => {
  if (value < 0) throw refuse('negativeValue', argument, value);
};

/** A rate is a fraction: 3 was meant as 3 %, and is asked about. */
export const notAboveOne: Check = (value, argument) => {
  if (Math.abs(value) > 1) throw refuse('rateAboveOne', argument, value);
};

const wholeFrom =
  (minimum: number): Check =>
  (value, argument) => {
    if (value < minimum || !Number.isInteger(value))
      throw refuse('wholeNumberExpected', argument, value, { minimum });
  };

/** Any number. */
export const number = (argument: ArgumentKey): Reader<number> => numberReader(argument);

/** 0 or more. */
export const amount = (argument: ArgumentKey): Reader<number> => numberReader(argument, notNegative);

/** A rate between −1 and 1, such as a margin, which may be a loss. */
export const signedRate = (argument: ArgumentKey): Reader<number> => numberReader(argument, notAboveOne);

/** A rate between 0 and 1. */
export const rate = (argument: ArgumentKey): Reader<number> =>
  numberReader(argument, notNegative, notAboveOne);

/** A whole number, `minimum` or more. */
export const wholeNumber = (argument: ArgumentKey, minimum: number): Reader<number> =>
  numberReader(argument, wholeFrom(minimum));
