import type { App } from '../app';
import type { Child } from '../dom/element';
import type { Field } from '../dom/field';
import type { Path } from './path';

/** What differs from one screen of the path to the next. */
export interface Part {
  readonly title: string;
  readonly body: readonly Child[];
  /** Asked when needed: some screens add fields as the reader answers. */
  readonly fields: () => readonly Field[];
  readonly primary: string;
  /** Once nothing is missing. */
  readonly onward: () => Promise<void>;
}

export type DrawPart = (app: App, path: Path) => Part;
