import { sources } from 'pac:templates';
import { readLists, type ListTemplate } from './list';
import { readTable } from './read-table';
import { readFrame, readStyle, type Frame, type StyleTemplate } from './style';
import type { TableTemplate } from './table';

/** File of what styles share. */
const FRAME = 'frame';

/** Templates stay text until asked for, and are read once: a custom function never pays for them. */
function readOnce<T>(read: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const made = known.get(key) ?? read(key);
    known.set(key, made);
    return made;
  };
}

function parsed(path: string): unknown {
  const text = sources[path];
  if (text === undefined) throw new Error(`No template ${path}`);
  return JSON.parse(text) as unknown;
}

function keysOf(folder: string): readonly string[] {
  return Object.keys(sources)
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1));
}

/** A tab's template. @throws Error when no template has this key. */
export const table: (key: string) => TableTemplate = readOnce((key) => readTable(parsed(`tables/${key}`)));

export function tableKeys(): readonly string[] {
  return keysOf('tables');
}

/** A plan style. @throws Error when no template has this key. */
export const style: (key: string) => StyleTemplate = readOnce((key) => readStyle(parsed(`styles/${key}`)));

const frames = readOnce((key) => readFrame(parsed(`styles/${key}`)));

/** What every plan holds whatever its style. */
export function frame(): Frame {
  return frames(FRAME);
}

/** Style keys in the order people are asked. */
export function styleKeys(): readonly string[] {
  return frame().styles;
}

/** The style proposed first. */
export function firstStyle(): string {
  return styleKeys()[0] ?? '';
}

/** The style people compose from the sections of the others. @throws Error when no template is composed. */
export function composedStyle(): StyleTemplate {
  const found = styleKeys()
    .map(style)
    .find(({ composed }) => composed);
  if (!found) throw new Error('No composed style');
  return found;
}

const everyList = readOnce((folder): ReadonlyMap<string, ListTemplate> => {
  const all = keysOf(folder).flatMap((file) => readLists(parsed(`${folder}/${file}`)));
  return new Map(all.map((found) => [found.key, found]));
});

/** Every list, by key. */
export function lists(): ReadonlyMap<string, ListTemplate> {
  return everyList('lists');
}

/** @throws Error when no list has this key. */
export function list(key: string): ListTemplate {
  const found = lists().get(key);
  if (!found) throw new Error(`No list ${key}`);
  return found;
}
