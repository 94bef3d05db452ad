import { each, flag, oneOf, onlyKeys, open, text, texts, words, type Source } from './shape';
import type { Words } from './words';

/** Families of colours for the tabs of a section; the palette is in core/plan/palette.ts. */
export const HUES = ['blue', 'green', 'orange', 'purple', 'red', 'teal'] as const;

export type Hue = (typeof HUES)[number];

export interface Section {
  readonly key: string;
  readonly hue: Hue;
  readonly name: Words;
  readonly tabs: readonly string[];
  readonly offered: readonly string[];
}

/** A plan style: an ordered choice of tabs. */
export interface StyleTemplate {
  readonly key: string;
  readonly name: Words;
  readonly pitch: Words;
  /** Axes followed unless people say otherwise. */
  readonly followed: readonly string[];
  /** Made of the sections people tick in the other styles. Its own sections hold every tab, in the order of the plan. */
  readonly composed: boolean;
  readonly sections: readonly Section[];
  readonly essential: readonly string[];
  readonly essentialHidden: readonly string[];
  readonly offered: readonly string[];
}

/** What every plan holds whatever its style, and which tabs bring others. */
export interface Frame {
  /** Styles in the order people are asked. */
  readonly styles: readonly string[];
  readonly frame: readonly string[];
  readonly hidden: readonly string[];
  readonly essentialHidden: readonly string[];
  readonly brings: Readonly<Record<string, readonly string[]>>;
}

function readSection(source: Source): Section {
  onlyKeys(source, ['key', 'hue', 'name', 'tabs', 'offered']);
  return {
    key: text(source, 'key'),
    hue: oneOf(source, 'hue', HUES),
    name: words(source, 'name'),
    tabs: texts(source, 'tabs'),
    offered: texts(source, 'offered'),
  };
}

const STYLE_KEYS = 'key name pitch followed composed sections essential essentialHidden offered'.split(' ');

/** Reads a style. @throws Error naming the place and what was expected there. */
export function readStyle(raw: unknown): StyleTemplate {
  const source = open(raw, 'style');
  onlyKeys(source, STYLE_KEYS);
  return {
    key: text(source, 'key'),
    name: words(source, 'name'),
    pitch: words(source, 'pitch'),
    followed: texts(source, 'followed'),
    composed: flag(source, 'composed'),
    sections: each(source, 'sections', readSection),
    essential: texts(source, 'essential'),
    essentialHidden: texts(source, 'essentialHidden'),
    offered: texts(source, 'offered'),
  };
}

/** Reads what styles share. @throws Error naming the place and what was expected there. */
export function readFrame(raw: unknown): Frame {
  const source = open(raw, 'frame');
  onlyKeys(source, ['styles', 'frame', 'hidden', 'essentialHidden', 'brings']);
  const brings = open(source.value['brings'] ?? {}, 'frame.brings');
  return {
    styles: texts(source, 'styles'),
    frame: texts(source, 'frame'),
    hidden: texts(source, 'hidden'),
    essentialHidden: texts(source, 'essentialHidden'),
    brings: Object.fromEntries(Object.keys(brings.value).map((key) => [key, texts(brings, key)])),
  };
}
