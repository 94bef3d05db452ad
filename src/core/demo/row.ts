import type { Language, Words } from '../schema/words';
import type { DemoContext } from './context';

/**
 * A row of a tab by column key: text in the plan's language, a key in list columns, a name in member columns, an
 * id in links, a serial number in dates, currency units in amounts.
 */
export type DemoRow = Readonly<Record<string, string | number | boolean>>;

type Value = Words | string | number | boolean;

/** What a cell holds in every company, or how it follows from this one. */
export type DemoCell = Value | ((context: DemoContext) => Value);

/** A row before the company and the language are known. */
export type DemoSource = Readonly<Record<string, DemoCell>>;

function inLanguage(value: Value, language: Language): string | number | boolean {
  return typeof value === 'object' ? value[language] : value;
}

/** A row of this company, in its language. */
export function writeRow(row: DemoSource, context: DemoContext): DemoRow {
  return Object.fromEntries(
    Object.entries(row).map(([key, cell]) => {
      const value = typeof cell === 'function' ? cell(context) : cell;
      return [key, inLanguage(value, context.language)];
    }),
  );
}

/** Rows with ids of a prefix, from 001. */
export function numbered(prefix: string, rows: readonly DemoSource[]): readonly DemoSource[] {
  return rows.map((row, index) => ({ id: `${prefix}-${String(index + 1).padStart(3, '0')}`, ...row }));
}
