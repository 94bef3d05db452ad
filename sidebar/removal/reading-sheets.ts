import type { ReadingSheet } from '../../src/contract';
import type { App } from '../app';
import { element } from '../dom/element';
import { line } from '../dom/notice';

/** What becomes of the reader's other sheets that read the plan: one sentence each. */
export function readingSheets(
  { speech: { count } }: App,
  readers: readonly ReadingSheet[],
): HTMLElement | null {
  if (readers.length === 0) return null;
  return element(
    'div',
    {},
    ...readers.map(({ name, formulas }) => line(count('readsThePlan', formulas, { name }))),
  );
}
