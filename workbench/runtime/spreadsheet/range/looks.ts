import { toHex } from '../../cells/colors';
import { fromEngineFormat, toEngineFormat } from '../../cells/number-format';
import type { CellPosition, Style } from '../../engine';
import { type StylePatch, StyledRange } from './styled';

type Color = string | null;

/** Number formats and colours. */
export class RangeLooks extends StyledRange {
  getNumberFormat(): string {
    return this.#formatAt(this.position(0, 0));
  }

  getNumberFormats(): string[][] {
    this.book.flush();
    return this.readGrid((position) => this.#formatAt(position));
  }

  setNumberFormat(pattern: string | null): this {
    const format = toEngineFormat(pattern);
    return this.writeGrid('setNumberFormat', () => ({ format }));
  }

  setNumberFormats(patterns: readonly (readonly string[])[]): this {
    return this.editEach('setNumberFormats', patterns, (pattern) => ({ format: toEngineFormat(pattern) }));
  }

  getBackground(): string {
    return this.firstStyle(backgroundOf);
  }

  getBackgrounds(): string[][] {
    return this.everyStyle(backgroundOf);
  }

  setBackground(color: Color): this {
    return this.styleAll('setBackground', fill(color));
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
    return this.styleAll('setBackgroundRGB', fill(`#${hex}`));
  }

  setBackgrounds(colors: readonly (readonly Color[])[]): this {
    return this.styleEach('setBackgrounds', colors, fill);
  }

  /** @deprecated in Google's reference too, yet much used */
  getFontColor(): string {
    return this.firstStyle(fontColorOf);
  }

  /** @deprecated in Google's reference too, yet much used */
  getFontColors(): string[][] {
    return this.everyStyle(fontColorOf);
  }

  setFontColor(color: Color): this {
    return this.styleAll('setFontColor', ink(color));
  }

  setFontColors(colors: readonly (readonly Color[])[]): this {
    return this.styleEach('setFontColors', colors, ink);
  }

  #formatAt(position: CellPosition): string {
    const { getters } = this.book;
    return fromEngineFormat(getters.getCell(position)?.format ?? getters.getEvaluatedCell(position).format);
  }
}

function fill(color: Color): StylePatch {
  return { fillColor: toHex(color) };
}

function ink(color: Color): StylePatch {
  return { textColor: toHex(color) };
}

function backgroundOf({ fillColor }: Style): string {
  return toHex(fillColor) ?? '#ffffff';
}

function fontColorOf({ textColor }: Style): string {
  return toHex(textColor) ?? '#000000';
}
