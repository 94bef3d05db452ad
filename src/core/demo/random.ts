/** A source of repeatable chance: the same seed gives the same draws, on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  readonly unit: () => number;
  /** A whole number, both ends included. */
  readonly whole: (min: number, max: number) => number;
  readonly chance: (probability: number) => boolean;
  /** @throws RangeError when there is nothing to pick from. */
  readonly pick: <T>(values: readonly T[]) => T;
  /** Position drawn in proportion to weights from 0 up. */
  readonly weighted: (weights: readonly number[]) => number;
  /** A copy in another order. */
  readonly shuffled: <T>(values: readonly T[]) => readonly T[];
}

const INCREMENT = 0x6d_2b_79_f5;
const RANGE = 2 ** 32;

/** Mulberry32: 32 bits of state, integer arithmetic only, so that no rounding differs between engines. */
function mulberry32(seed: number): () => number {
  let state = Math.trunc(seed);
  return () => {
    state = (state + INCREMENT) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / RANGE;
  };
}

function pickFrom<T>(values: readonly T[], unit: () => number): T {
  const picked = values.slice(Math.floor(unit() * values.length))[0];
  if (picked === undefined) throw new RangeError('Nothing to pick from');
  return picked;
}

function weightedFrom(weights: readonly number[], unit: () => number): number {
  let left = unit() * weights.reduce((sum, weight) => sum + weight, 0);
  const drawn = weights.findIndex((weight) => (left -= weight) < 0);
  return drawn < 0 ? weights.length - 1 : drawn;
}

/** Fisher–Yates. */
function shuffledBy<T>(values: readonly T[], whole: Random['whole']): readonly T[] {
  const rest = [...values];
  return values.flatMap(() => rest.splice(whole(0, rest.length - 1), 1));
}

/** Chance that a whole number decides. */
export function randomFrom(seed: number): Random {
  const unit = mulberry32(seed);
  const whole = (min: number, max: number) => min + Math.floor(unit() * (max - min + 1));
  return {
    unit,
    whole,
    chance: (probability) => unit() < probability,
    pick: (values) => pickFrom(values, unit),
    weighted: (weights) => weightedFrom(weights, unit),
    shuffled: (values) => shuffledBy(values, whole),
  };
}
