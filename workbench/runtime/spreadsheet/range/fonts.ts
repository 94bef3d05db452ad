import type { Style } from '../../engine';
import { RangeLooks } from './looks';
import type { StylePatch } from './styled';

type Weight = GoogleAppsScript.Spreadsheet.FontWeight;
type Slant = GoogleAppsScript.Spreadsheet.FontStyle;
type Line = GoogleAppsScript.Spreadsheet.FontLine;

const DEFAULT_SIZE = 10;

/** Weight, slant, line and size of the font. */
export class RangeFonts extends RangeLooks {
  getFontWeight(): Weight {
    return this.firstStyle(weightOf);
  }

  getFontWeights(): Weight[][] {
    return this.everyStyle(weightOf);
  }

  setFontWeight(weight: Weight | null): this {
    return this.styleAll('setFontWeight', bold(weight));
  }

  setFontWeights(weights: readonly (readonly (Weight | null)[])[]): this {
    return this.styleEach('setFontWeights', weights, bold);
  }

  getFontStyle(): Slant {
    return this.firstStyle(slantOf);
  }

  getFontStyles(): Slant[][] {
    return this.everyStyle(slantOf);
  }

  setFontStyle(slant: Slant | null): this {
    return this.styleAll('setFontStyle', italic(slant));
  }

  setFontStyles(slants: readonly (readonly (Slant | null)[])[]): this {
    return this.styleEach('setFontStyles', slants, italic);
  }

  getFontLine(): Line {
    return this.firstStyle(lineOf);
  }

  getFontLines(): Line[][] {
    return this.everyStyle(lineOf);
  }

  setFontLine(line: Line | null): this {
    return this.styleAll('setFontLine', lined(line));
  }

  setFontLines(lines: readonly (readonly (Line | null)[])[]): this {
    return this.styleEach('setFontLines', lines, lined);
  }

  getFontSize(): number {
    return this.firstStyle(sizeOf);
  }

  getFontSizes(): number[][] {
    return this.everyStyle(sizeOf);
  }

  setFontSize(size: number): this {
    return this.styleAll('setFontSize', { fontSize: size });
  }

  setFontSizes(sizes: readonly (readonly number[])[]): this {
    return this.styleEach('setFontSizes', sizes, (fontSize) => ({ fontSize }));
  }
}

function bold(weight: Weight | null): StylePatch {
  return { bold: weight === 'bold' ? true : undefined };
}

function italic(slant: Slant | null): StylePatch {
  return { italic: slant === 'italic' ? true : undefined };
}

function lined(line: Line | null): StylePatch {
  const isOn = (name: Line) => (line === name ? true : undefined);
  return { underline: isOn('underline'), strikethrough: isOn('line-through') };
}

function weightOf(style: Style): Weight {
  return style.bold ? 'bold' : 'normal';
}

function slantOf(style: Style): Slant {
  return style.italic ? 'italic' : 'normal';
}

function lineOf(style: Style): Line {
  if (style.underline) return 'underline';
  return style.strikethrough ? 'line-through' : 'none';
}

function sizeOf(style: Style): number {
  return style.fontSize ?? DEFAULT_SIZE;
}
