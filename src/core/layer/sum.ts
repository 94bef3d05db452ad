import type { LayerLine } from './layer-line';
import type { LayerMetric } from './sources';

/** What lines add up to. */
export interface Sum {
  readonly value: number;
  readonly num: number;
  readonly den: number;
  readonly lines: number;
}

export const NOTHING: Sum = { value: 0, num: 0, den: 0, lines: 0 };

export function plus(sum: Sum, { value, num, den }: LayerLine): Sum {
  return {
    value: sum.value + (value ?? 0),
    num: sum.num + (num ?? 0),
    den: sum.den + (den ?? 0),
    lines: sum.lines + 1,
  };
}

export function together(a: Sum, b: Sum): Sum {
  return { value: a.value + b.value, num: a.num + b.num, den: a.den + b.den, lines: a.lines + b.lines };
}

/** The cells of a row: null is blank. */
export interface Figures {
  /** The sum of a flow, the last value of a stock, the numerator of a ratio. */
  readonly value: number | null;
  readonly den: number | null;
  /** 0 when nothing was entered, which is not a zero. */
  readonly n: number;
}

/** A month not begun, a metric the KPIs do not know. */
export const BLANK: Figures = { value: null, den: null, n: 0 };

export function figuresOf(sum: Sum, kind: LayerMetric['kind']): Figures {
  const value = kind === 'flow' || kind === 'stock' ? sum.value : sum.num;
  return { value, den: kind === 'ratio' ? sum.den : null, n: value === 0 ? sum.lines : 1 };
}
