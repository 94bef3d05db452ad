import { sources } from 'pac:templates';
import { readLists, type ListTemplate } from './list';
import { readTable } from './read-table';
import { readFrame, readStyle, type Frame, type StyleTemplate } from './style';
import type { TableTemplate } from './table';

/** Templates stay text until asked for: a custom function never pays for them. */
const cache = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
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

/** @throws Error when no template has this key. */
export function table(key: string): TableTemplate {
  return once(`tables/${key}`, () => readTable(parsed(`tables/${key}`)));
}

export function tableKeys(): readonly string[] {
  return keysOf('tables');
}

export function style(key: string): StyleTemplate {
  return once(`styles/${key}`, () => readStyle(parsed(`styles/${key}`)));
}

/** Style keys in the order people are asked. */
export function styleKeys(): readonly string[] {
  const order = ['smart', 'personas', 'channels', 'five_steps', 'mix'];
  return keysOf('styles')
    .filter((key) => key !== 'frame')
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

export function frame(): Frame {
  return once('frame', () => readFrame(parsed('styles/frame')));
}

/** Every list, by key. */
export function lists(): ReadonlyMap<string, ListTemplate> {
  return once('lists', () => {
    const all = keysOf('lists').flatMap((file) => readLists(parsed(`lists/${file}`)));
    return new Map(all.map((list) => [list.key, list]));
  });
}

/** @throws Error when no list has this key. */
export function list(key: string): ListTemplate {
  const found = lists().get(key);
  if (!found) throw new Error(`No list ${key}`);
  return found;
}
