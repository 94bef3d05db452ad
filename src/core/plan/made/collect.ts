import { table as tableTemplate } from '../../schema/catalogue';
import type { Column, Field } from '../../schema/table';
import { FIELD_COLUMNS } from '../compose/fields';
import { exampleId } from '../examples/example-values';
import { isBlank, printOf, type CellRead } from './cell-print';
import { knownWords } from './known-words';
import { fieldPlaces, outsideOf, typedColumns } from './regions';
import type { TabCells } from './tab-cells';

/** Prints of what a tab holds, by column, by field (`:key`) and, for the rest, under `@`. */
export type Prints = ReadonlyMap<string, readonly number[]>;

/** What a tab holds that people could have written. */
export interface Collected {
  readonly prints: Prints;
  /** Formulas outside the table. */
  readonly formulas: number;
}

const OUTSIDE = '@';

/** A word of ours has one spelling in every language; a label of a list, whatever people made of it, is its key. */
function meaning(tab: TabCells, value: CellRead, list: string | null): CellRead {
  if (typeof value !== 'string') return value;
  const key = list === null ? null : tab.keyOf(list, value);
  return key ?? knownWords(tab.template).get(value) ?? value;
}

const listOf = ({ type }: Column | Field): string | null => (type.kind === 'list' ? type.list : null);

function columnPrints(tab: TabCells, column: Column & { readonly position: number }): readonly number[] {
  const prints: number[] = [];
  for (let row = tab.header.row + 1; row <= tab.rows; row += 1) {
    const formula = tab.formula(row, column.position);
    const value = tab.value(row, column.position);
    const isOurs = formula !== '' && (column.formula !== null || column.default !== null);
    if (isOurs || tab.isPassedOver(row) || (formula === '' && isBlank(value))) continue;
    prints.push(printOf(formula === '' ? meaning(tab, value, listOf(column)) : formula));
  }
  return prints;
}

/** A constant that names an example row stands for what that row says. */
function wordsOf({ type, constant }: Field): Field['constant'] {
  if (type.kind !== 'label' || typeof constant !== 'string') return constant;
  const row = tableTemplate(type.table).examples.find((example) => exampleId(example) === constant);
  return row?.[type.column] ?? constant;
}

function isConstant(tab: TabCells, field: Field, value: CellRead): boolean {
  const constant = wordsOf(field);
  if (constant === null) return false;
  if (typeof constant === 'object') return value === constant.fr || value === constant.en;
  return value === constant || meaning(tab, value, listOf(field)) === constant;
}

/** A field is told by its own value: the constants of the template need no print. */
function fieldPrints(tab: TabCells, field: Field, row: number): readonly number[] {
  const value = tab.value(row, FIELD_COLUMNS.value);
  const isFormula = tab.formula(row, FIELD_COLUMNS.value) !== '';
  if (isFormula && field.formula !== null) return [];
  if (isFormula) return [printOf(tab.formula(row, FIELD_COLUMNS.value))];
  return isBlank(value) || isConstant(tab, field, value) ? [] : [printOf(meaning(tab, value, listOf(field)))];
}

/** Fields a command changes for people. */
const COMMANDED: ReadonlySet<string> = new Set(['settings.language']);

function everyField(
  tab: TabCells,
  places: ReadonlyMap<string, number>,
): readonly (readonly [string, readonly number[]])[] {
  const typed = tab.template.fields.filter(
    ({ key, script }) => !script && !COMMANDED.has(`${tab.template.key}.${key}`),
  );
  return typed.map(
    (field) => [`:${field.key}`, fieldPrints(tab, field, places.get(field.key) ?? 0)] as const,
  );
}

/** The title names the tab and the company, in the language of the plan. */
function isTitle({ template: { name } }: TabCells, text: string): boolean {
  return [name.fr, name.en].some((word) => text.startsWith(`${word} · `));
}

function isOurWord(tab: TabCells, value: CellRead): boolean {
  return typeof value === 'string' && (knownWords(tab.template).has(value) || isTitle(tab, value));
}

/** What stands outside the table and is no word of ours. */
function outside(
  tab: TabCells,
  places: ReadonlyMap<string, number>,
): { prints: readonly number[]; formulas: number } {
  const isOutside = outsideOf(tab, places);
  const prints: number[] = [];
  let formulas = 0;
  for (let row = 1; row <= tab.rows; row += 1)
    for (let column = 1; column <= tab.columns; column += 1) {
      if (!isOutside(row, column)) continue;
      const value = tab.value(row, column);
      if (tab.formula(row, column) !== '') formulas += 1;
      else if (!isBlank(value) && !isOurWord(tab, value)) prints.push(printOf(value));
    }
  return { prints, formulas };
}

/** Collects the prints of a tab. The order of rows and of columns does not count. */
export function collect(tab: TabCells): Collected {
  const places = fieldPlaces(tab);
  const { prints, formulas } = outside(tab, places);
  const columns = typedColumns(tab).map((column) => [column.key, columnPrints(tab, column)] as const);
  const all = [...columns, ...everyField(tab, places), [OUTSIDE, prints] as const];
  return { prints: new Map(all.filter(([, found]) => found.length > 0)), formulas };
}
