import { isExample } from '../../core/objectives/axis';
import type { RowContext } from '../../core/plan/context';
import { exampleCells, exampleContent } from '../../core/plan/examples/example-cells';
import { ownFormulas } from '../../core/plan/examples/own-formulas';
import type { PlanWords } from '../../core/plan/examples/plan-words';
import { isErased, isUntouched, type ReadRow } from '../../core/plan/examples/untouched';
import { table as tableTemplate } from '../../core/schema/catalogue';
import type { ExampleRow } from '../../core/schema/table';
import { SCHEMA_VERSION, type FoundTab } from '../../sheets/marks';
import { readTable, type ReadTable } from '../../sheets/read-table';
import { idBefore } from './note';
import { rowContext, type OpenExamples } from './open-examples';

type Texts = readonly (readonly string[])[];

/** An example row of a tab. */
export interface HeldExample {
  /** Row of data, from 0. */
  readonly index: number;
  readonly id: string;
  /** Id the row had before; '' when it is not known. */
  readonly idBefore: string;
  /** Whether people changed it, or wrote beside it. */
  readonly isEdited: boolean;
}

/** A tab as read to take its examples away. */
export interface ExampleSheet {
  readonly table: string;
  readonly tab: FoundTab;
  readonly read: ReadTable;
  readonly examples: readonly HeldExample[];
  /** Null for a tab without examples. */
  readonly context: RowContext | null;
}

/** Formulas and notes of the rows of data, from the first column to the last one of ours. */
interface Beside {
  readonly formulas: Texts;
  readonly notes: Texts;
}

function readBeside({ sheet }: FoundTab, { geometry, values }: ReadTable): Beside {
  const width = Math.max(...geometry.columns.values());
  const range = sheet.getRange(geometry.firstRow, 1, values.length, width);
  return { formulas: range.getFormulas(), notes: range.getNotes() };
}

/** Whether people wrote in columns of their own among ours, or left a note. */
function isWrittenBeside(read: ReadTable, { formulas, notes }: Beside, index: number): boolean {
  const ours = new Set(read.geometry.columns.values());
  const id = read.geometry.columns.get('id');
  return (notes[index] ?? []).some((note, at) => {
    const value = read.values[index]?.[at] ?? '';
    const isTyped = value !== '' && value !== false && formulas[index]?.[at] === '';
    return (note !== '' && at + 1 !== id) || (isTyped && !ours.has(at + 1));
  });
}

function rowAt(read: ReadTable, { formulas }: Beside, index: number): ReadRow {
  const at = (column: string) => read.geometry.columns.get(column) ?? 0;
  return {
    value: (column) => read.cell(index, column),
    isCalculated: (column) => (formulas[index]?.[at(column) - 1] ?? '') !== '',
  };
}

/** What an example row is compared with: its tab, as it stands and as it would be written. */
interface Compared {
  readonly words: PlanWords;
  readonly tab: FoundTab;
  readonly read: ReadTable;
  readonly beside: Beside;
  readonly context: RowContext;
}

/** Formulas of a tab made by an older version may be worded otherwise: they are not compared. */
function holdsOwnFormula(
  { words, tab, beside, context }: Compared,
  example: ExampleRow | undefined,
  index: number,
): boolean {
  if (tab.version < SCHEMA_VERSION) return false;
  const given = example ?? {};
  const cells = exampleCells(context, given, exampleContent(context, given, words), index);
  return ownFormulas(cells, beside.formulas[index] ?? []).length > 0;
}

function heldExample(compared: Compared, index: number): HeldExample {
  const { words, read, beside } = compared;
  const template = tableTemplate(compared.tab.table);
  const id = String(read.cell(index, 'id'));
  const example = template.examples.find((candidate) => candidate['id'] === id);
  const row = rowAt(read, beside, index);
  const isAsShown =
    isErased(template, row) || (example !== undefined && isUntouched(template, example, row, words));
  const note = beside.notes[index]?.[(read.geometry.columns.get('id') ?? 1) - 1] ?? '';
  return {
    index,
    id,
    idBefore: idBefore(note),
    isEdited: !isAsShown || isWrittenBeside(read, beside, index) || holdsOwnFormula(compared, example, index),
  };
}

/** Reads a tab, and its examples if it has some. */
export function readExamples(opened: OpenExamples, tab: FoundTab): ExampleSheet {
  const { table } = tab;
  const read = readTable(tab.sheet, table, opened.toSerial);
  const rows = read.filled('id').filter((row) => isExample(String(read.cell(row, 'id'))));
  if (rows.length === 0) return { table, tab, read, examples: [], context: null };
  const beside = readBeside(tab, read);
  const context = rowContext(opened, table, read);
  const compared = { words: opened.words, tab, read, beside, context };
  return { table, tab, read, examples: rows.map((index) => heldExample(compared, index)), context };
}
