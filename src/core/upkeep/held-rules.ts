import type { ConditionalColour } from '../plan/blueprint';
import { isBroken, normalForm } from './formula-text';

/** A conditional format of a sheet, as far as it tells whose it is. */
export interface HeldColour {
  /** '' for a format that has no formula. */
  readonly formula: string;
  /** A1 references of its ranges. */
  readonly ranges: readonly string[];
}

/** Helper cells stand in row 2, under whichever column was free. */
const HELPER = /\$[A-Z]+\$2(?!\d)/gu;

/** A format that lost what it read tells nothing, and cannot be set again. */
export function isLost({ formula }: HeldColour): boolean {
  return isBroken(formula);
}

/** The row a format starts in moves with rows inserted. */
const OWN_ROW = /(?<=\$[A-Z]{1,3})\d+/gu;

const formOf = (formula: string): string =>
  normalForm(formula).replaceAll(HELPER, '§').replaceAll(OWN_ROW, '#');

/** Whether a format of a sheet is one of these. */
export function isOneOf({ formula }: HeldColour, ours: readonly ConditionalColour[]): boolean {
  const form = formOf(formula);
  return formula !== '' && ours.some((colour) => formOf(colour.formula) === form);
}

function bounds(a1: string): readonly number[] {
  const rows = [...a1.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
  return [rows[0] ?? 1, rows[1] ?? rows[0] ?? Number.POSITIVE_INFINITY];
}

/** Whether a held range covers the rows of a wanted one; columns moved take their formats along. */
function covers(held: string, wanted: string): boolean {
  const [top = 1, bottom = 1] = bounds(held);
  const [first = 1, last = 1] = bounds(wanted);
  return top <= first && bottom >= last;
}

function isHeld(wanted: ConditionalColour, held: readonly HeldColour[]): boolean {
  return held.some(
    (colour) =>
      isOneOf(colour, [wanted]) &&
      wanted.ranges.every((range) => colour.ranges.some((other) => covers(other, range))),
  );
}

/**
 * Whether some conditional colour of ours is gone, or no longer covers its rows. Where none of as many is known, they
 * are read back in a spelling of another language: they are left alone.
 */
export function lacksColours(wanted: readonly ConditionalColour[], held: readonly HeldColour[]): boolean {
  const isNoneKnown = !held.some((colour) => isOneOf(colour, wanted));
  if (isNoneKnown && held.length >= wanted.length) return false;
  return wanted.some((colour) => !isHeld(colour, held));
}
