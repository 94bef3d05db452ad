import { PlanError } from '../../errors';
import { isBlank, isRange, toGrid } from '../arguments/cell';
import { readNumber } from '../arguments/number';
import { accepted, findOption } from '../arguments/option';
import { refuse, refuseErrorText, type Reader } from '../arguments/reader';
import { PROFILES } from './options';

/** How a figure builds up over a period: evenly, by weights a month, as a level, or not at all. */
export type Profile =
  { readonly kind: 'flow'; readonly weights?: readonly number[] } | { readonly kind: 'stock' | 'ratio' };

/** `flow`, `stock`, `ratio`, or a range of weights, one a month. */
export const profileReader: Reader<Profile> = {
  argument: 'argument_profile',
  optional: false,
  takesWhole: (range) => range.flat().every((cell) => findOption(PROFILES, cell) === undefined),
  read: (cell) => {
    const kind = findOption(PROFILES, cell);
    if (kind !== undefined) return { kind };
    if (isRange(cell)) return { kind: 'flow', weights: readWeights(toGrid(cell).flat()) };
    if (typeof cell === 'number') return { kind: 'flow', weights: readWeights([cell]) };
    throw refuse('unknownOption', 'argument_profile', cell, { accepted: accepted(PROFILES) });
  },
};

function readWeights(cells: readonly unknown[]): number[] {
  for (const cell of cells) refuseErrorText('argument_profile', cell);
  const invalid = new PlanError('invalidProfile', { n: cells.length });
  if (cells.some(isBlank)) throw invalid;
  const weights = cells.map((cell) => readNumber(cell, 'argument_profile'));
  if (weights.some((weight) => weight < 0) || weights.every((weight) => weight === 0)) throw invalid;
  return weights;
}
