import { ordinaryIds } from '../../core/plan/examples/ordinary-ids';
import { table as tableTemplate } from '../../core/schema/catalogue';
import { sorted } from '../../core/sorted';
import type { ExampleSheet, HeldExample } from './read-examples';

/** An example and the ordinary id its row gets. */
export interface Leaving extends HeldExample {
  readonly newId: string;
}

/** The examples of a tab, with the ids their rows get back. */
export function leavingOf({ table, read, examples }: ExampleSheet): readonly Leaving[] {
  const present = read.filled('id').map((row) => String(read.cell(row, 'id')));
  const ids = ordinaryIds(
    examples.map((example) => example.idBefore),
    present,
    tableTemplate(table).idPrefix ?? '',
  );
  return examples.map((example, at) => ({ ...example, newId: ids[at] ?? '' }));
}

/** Rows that follow each other are written together. */
export function neighbours(rows: readonly Leaving[]): readonly (readonly Leaving[])[] {
  const runs: Leaving[][] = [];
  for (const row of sorted(rows, (a, b) => a.index - b.index)) {
    const last = runs.at(-1);
    if (last && last[0] && last[0].index + last.length === row.index) last.push(row);
    else runs.push([row]);
  }
  return runs;
}
