import { toHex } from '../../cells/colors';
import type { EnumValue } from '../enum-value';
import type { GradientPoint, RuleLook } from './conditions';

const NO_LOOK: RuleLook = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};

/** How the cells of a rule look: one look, or the points of a gradient. */
export class RuleLooks {
  protected look: RuleLook = NO_LOOK;
  protected points: Partial<Record<'min' | 'mid' | 'max', GradientPoint>> = {};

  setBackground(color: string | null): this {
    return this.#looks({ background: toHex(color) ?? null });
  }

  setFontColor(color: string | null): this {
    return this.#looks({ fontColor: toHex(color) ?? null });
  }

  setBold(bold: boolean | null): this {
    return this.#looks({ bold });
  }

  setItalic(italic: boolean | null): this {
    return this.#looks({ italic });
  }

  setUnderline(underline: boolean | null): this {
    return this.#looks({ underline });
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this.#looks({ strikethrough });
  }

  setGradientMinpoint(color: string): this {
    return this.#point('min', color, 'MIN', '');
  }

  setGradientMinpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.#point('min', color, type.name(), value);
  }

  setGradientMidpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.#point('mid', color, type.name(), value);
  }

  setGradientMaxpoint(color: string): this {
    return this.#point('max', color, 'MAX', '');
  }

  setGradientMaxpointWithValue(color: string, type: EnumValue, value: string): this {
    return this.#point('max', color, type.name(), value);
  }

  #looks(patch: Partial<RuleLook>): this {
    this.look = { ...this.look, ...patch };
    return this;
  }

  #point(which: 'min' | 'mid' | 'max', color: string, type: string, value: string): this {
    this.points = { ...this.points, [which]: { color: toHex(color) ?? '#ffffff', type, value } };
    return this;
  }
}
