import type { Language, Words } from '../schema/words';

/**
 * A row of a tab by column key: text in the plan's language, a key in list columns, a name in member columns, an
 * id in links, a serial number in dates, currency units in amounts.
 */
export type DemoRow = Readonly<Record<string, string | number | boolean>>;

/** The same before a language is chosen. */
export type DemoSource = Readonly<Record<string, Words | string | number | boolean>>;

/** Rows in one language. */
export function inLanguage(rows: readonly DemoSource[], language: Language): readonly DemoRow[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, typeof value === 'object' ? value[language] : value]),
    ),
  );
}

/** Rows with ids of a prefix, from 001. */
export function numbered(prefix: string, rows: readonly DemoSource[]): readonly DemoSource[] {
  return rows.map((row, index) => ({ id: `${prefix}-${String(index + 1).padStart(3, '0')}`, ...row }));
}
