import { each, onlyKeys, open, text, texts, words, type Source } from './shape';
import type { Words } from './words';

export interface Section {
  readonly key: string;
  readonly name: Words;
  readonly tabs: readonly string[];
  readonly offered: readonly string[];
}

/** A plan style: an ordered choice of tabs. */
export interface StyleTemplate {
  readonly key: string;
  readonly name: Words;
  readonly pitch: Words;
  readonly sections: readonly Section[];
  readonly essential: readonly string[];
  readonly essentialHidden: readonly string[];
  readonly offered: readonly string[];
}

/** What every plan holds whatever its style, and which tabs bring others. */
export interface Frame {
  readonly frame: readonly string[];
  readonly hidden: readonly string[];
  readonly essentialHidden: readonly string[];
  readonly brings: Readonly<Record<string, readonly string[]>>;
}

function readSection(source: Source): Section {
  onlyKeys(source, ['key', 'name', 'tabs', 'offered']);
  return {
    key: text(source, 'key'),
    name: words(source, 'name'),
    tabs: texts(source, 'tabs'),
    offered: texts(source, 'offered'),
  };
}

/** Reads a style. @throws Error naming the place and what was expected there. */
export function readStyle(raw: unknown): StyleTemplate {
  const source = open(raw, 'style');
  onlyKeys(source, ['key', 'name', 'pitch', 'sections', 'essential', 'essentialHidden', 'offered']);
  return {
    key: text(source, 'key'),
    name: words(source, 'name'),
    pitch: words(source, 'pitch'),
    sections: each(source, 'sections', readSection),
    essential: texts(source, 'essential'),
    essentialHidden: texts(source, 'essentialHidden'),
    offered: texts(source, 'offered'),
  };
}

/** Reads what styles share. @throws Error naming the place and what was expected there. */
export function readFrame(raw: unknown): Frame {
  const source = open(raw, 'frame');
  onlyKeys(source, ['frame', 'hidden', 'essentialHidden', 'brings']);
  const brings = open(source.value['brings'] ?? {}, 'frame.brings');
  return {
    frame: texts(source, 'frame'),
    hidden: texts(source, 'hidden'),
    essentialHidden: texts(source, 'essentialHidden'),
    brings: Object.fromEntries(Object.keys(brings.value).map((key) => [key, texts(brings, key)])),
  };
}
