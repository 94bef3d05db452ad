import { columnMark, headerNotes, readColumnMark } from '../plan/compose/notes';
import type { PlacedColumn } from '../plan/layout';
import { isSpare } from '../plan/layout';
import { valueAt, type MendedTab } from './mended-tab';
import type { CellMend, Kept, NoteMend } from './mending';

/** What a header needs: its words where they were erased, its mark where the note was. */
interface HeaderMending {
  readonly cells: readonly CellMend[];
  readonly notes: readonly NoteMend[];
  readonly kept: readonly Kept[];
}

function wordsOf(tab: MendedTab, { column, position }: PlacedColumn): HeaderMending {
  const { template, plan } = tab.context;
  const row = template.headerRow;
  const held = String(valueAt(tab.grid, row, position)).trim();
  const { fr, en } = column.label;
  if (held === '')
    return {
      cells: [{ row, column: position, content: column.label[plan.settings.language], what: 'header' }],
      notes: [],
      kept: [],
    };
  const isOurs = held === fr || held === en;
  return { cells: [], notes: [], kept: isOurs ? [] : [{ row, column: position, what: 'header' }] };
}

/** A note people wrote stays, and the mark follows it. */
function noteOf(tab: MendedTab, { column, position }: PlacedColumn, wanted: string): readonly NoteMend[] {
  const { key, headerRow } = tab.context.template;
  const held = tab.grid.notes[position - 1] ?? '';
  const mark = readColumnMark(held);
  if (mark?.table === key && mark.column === column.key) return [];
  const note = held.trim() === '' ? wanted : `${held}\n\n${columnMark(key, column.key)}`;
  return [{ row: headerRow, column: position, note }];
}

/** The headers of a table that are to be put back. A header reworded stays so. */
export function mendHeader(tab: MendedTab): HeaderMending {
  const [block] = headerNotes(tab.context);
  const notes = block?.texts[0] ?? [];
  const placed = tab.context.layout.placed;
  const parts = placed.flatMap((item, index) =>
    isSpare(item.column) ? [] : [{ words: wordsOf(tab, item), note: noteOf(tab, item, notes[index] ?? '') }],
  );
  return {
    cells: parts.flatMap(({ words }) => words.cells),
    notes: parts.flatMap(({ note }) => note),
    kept: parts.flatMap(({ words }) => words.kept),
  };
}
