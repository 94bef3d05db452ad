import type { Style } from '../../engine';
import { ServiceError } from '../../errors';
import { type EnumValue, memberOf } from '../enum-value';
import { WrapStrategy } from '../enums';
import { RangeFonts } from './fonts';
import type { StylePatch } from './styled';

type Horizontal = 'left' | 'center' | 'normal' | 'right' | null;
type Vertical = 'top' | 'middle' | 'bottom' | null;

const WRAPPING: Readonly<Record<string, string>> = { WRAP: 'wrap', OVERFLOW: 'overflow', CLIP: 'clip' };
const ROTATION = Math.PI / 180;

/** Alignment, wrapping and rotation. */
export class RangeAlignment extends RangeFonts {
  getHorizontalAlignment(): string {
    return this.firstStyle(horizontalOf);
  }

  getHorizontalAlignments(): string[][] {
    return this.everyStyle(horizontalOf);
  }

  setHorizontalAlignment(alignment: Horizontal): this {
    return this.styleAll('setHorizontalAlignment', align(alignment));
  }

  setHorizontalAlignments(alignments: readonly (readonly Horizontal[])[]): this {
    return this.styleEach('setHorizontalAlignments', alignments, align);
  }

  getVerticalAlignment(): string {
    return this.firstStyle(verticalOf);
  }

  getVerticalAlignments(): string[][] {
    return this.everyStyle(verticalOf);
  }

  setVerticalAlignment(alignment: Vertical): this {
    return this.styleAll('setVerticalAlignment', stand(alignment));
  }

  setVerticalAlignments(alignments: readonly (readonly Vertical[])[]): this {
    return this.styleEach('setVerticalAlignments', alignments, stand);
  }

  getWrap(): boolean {
    return this.firstStyle(({ wrapping }) => wrapping === 'wrap');
  }

  getWraps(): boolean[][] {
    return this.everyStyle(({ wrapping }) => wrapping === 'wrap');
  }

  setWrap(isWrapped: boolean): this {
    return this.styleAll('setWrap', wrap(isWrapped));
  }

  setWraps(areWrapped: readonly (readonly boolean[])[]): this {
    return this.styleEach('setWraps', areWrapped, wrap);
  }

  getWrapStrategy(): EnumValue {
    return this.firstStyle(strategyOf);
  }

  getWrapStrategies(): EnumValue[][] {
    return this.everyStyle(strategyOf);
  }

  setWrapStrategy(strategy: EnumValue): this {
    return this.styleAll('setWrapStrategy', { wrapping: WRAPPING[strategy.name()] });
  }

  setWrapStrategies(strategies: readonly (readonly EnumValue[])[]): this {
    return this.styleEach('setWrapStrategies', strategies, (strategy) => ({
      wrapping: WRAPPING[strategy.name()],
    }));
  }

  /** Google's degrees turn to the left, the engine's radians to the right. */
  setTextRotation(degrees: number | object): this {
    if (typeof degrees !== 'number') throw new ServiceError('Not in the offline runtime: a TextRotation');
    return this.styleAll('setTextRotation', { rotation: degrees === 0 ? undefined : -degrees * ROTATION });
  }
}

function align(alignment: Horizontal): StylePatch {
  return { align: alignment === 'normal' || alignment === null ? undefined : alignment };
}

function stand(alignment: Vertical): StylePatch {
  return { verticalAlign: alignment ?? undefined };
}

function wrap(isWrapped: boolean): StylePatch {
  return { wrapping: isWrapped ? 'wrap' : 'overflow' };
}

function horizontalOf({ align: alignment }: Style): string {
  return alignment ?? 'general';
}

function verticalOf({ verticalAlign }: Style): string {
  return verticalAlign ?? 'bottom';
}

function strategyOf({ wrapping }: Style): EnumValue {
  return memberOf(WrapStrategy, (wrapping ?? 'overflow').toUpperCase());
}
