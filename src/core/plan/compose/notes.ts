import { lists } from '../../schema/catalogue';
import type { Column } from '../../schema/table';
import type { Language } from '../../schema/words';
import type { NoteBlock } from '../blueprint';
import type { TabContext } from '../context';

/** How a header says which column it is, whatever its label becomes: the last line of its note. */
export function columnMark(table: string, column: string): string {
  return `[${table}.${column}]`;
}

/** Reads the mark back. @returns null when the note holds none. */
export function readColumnMark(note: string): { readonly table: string; readonly column: string } | null {
  const match = /\[(\w+)\.(\w+)\]\s*$/u.exec(note);
  return match?.[1] !== undefined && match[2] !== undefined ? { table: match[1], column: match[2] } : null;
}

function listWords(column: Column, language: Language): string {
  if (column.type.kind !== 'list') return '';
  const list = lists().get(column.type.list);
  if (!list || list.members || list.script || list.values.length > 14) return '';
  return list.values.map(({ label }) => label[language]).join(', ');
}

function lines(column: Column, language: Language): string {
  return [column.note?.[language] ?? '', listWords(column, language)].filter(Boolean).join('\n');
}

/** The notes of the header, one a column: what it means in the plan's language then in the other one, and its mark. */
export function headerNotes(context: TabContext): readonly NoteBlock[] {
  const [first] = context.layout.placed;
  if (!first) return [];
  const texts = [columnNotes(context)];
  return [{ row: context.template.headerRow, column: first.position, texts }];
}

function columnNotes(context: TabContext): readonly string[] {
  const { language } = context.plan.settings;
  const other: Language = language === 'fr' ? 'en' : 'fr';
  return context.layout.placed.map(({ column }) =>
    [lines(column, language), lines(column, other), columnMark(context.template.key, column.key)]
      .filter(Boolean)
      .join('\n\n'),
  );
}
