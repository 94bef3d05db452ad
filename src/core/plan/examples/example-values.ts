import { lists } from '../../schema/catalogue';
import { label } from '../../schema/label';
import type { Column, ExampleRow, TableTemplate } from '../../schema/table';
import type { Language } from '../../schema/words';
import type { CellInput } from '../content';
import { guardColumn } from '../layout';
import type { PlanWords } from './plan-words';

type Given = ExampleRow[string];

/** The id of an example, such as `EX-OBJ-2`. */
export function exampleId({ id }: ExampleRow): string {
  return typeof id === 'string' ? id : '';
}

/** A cell of an example that is calculated: its symbolic formula; null for one that is given. */
export function exampleFormula(given: Given | undefined): string | null {
  return typeof given === 'string' && given.startsWith('=') ? given.slice(1) : null;
}

/** Names other tabs are looked up by: an example must not answer for the real one. */
const LOOKED_UP: Readonly<Record<string, string>> = { kpis: 'label' };

/** The wording of a text, told apart where a real row could bear the same name. */
export function exampleText(
  template: TableTemplate,
  column: Column,
  words: Readonly<Record<Language, string>>,
  language: Language,
): string {
  const text = words[language];
  return LOOKED_UP[template.key] === column.key ? `${text} (${label('message', 'example', language)})` : text;
}

/** Tabs in which people name what a column points at: while one is absent, the column stays free text. */
const NAMED_IN: ReadonlySet<string> = new Set(['personas', 'segments']);

/** Whether what an example says in a column depends on what the plan follows. What the row is about never does. */
export function mayBeLeftOut(template: TableTemplate, { key, type }: Column): boolean {
  if (key === guardColumn(template)) return false;
  if (type.kind === 'label') return NAMED_IN.has(type.table);
  return type.kind === 'list' && lists().get(type.list)?.members === true;
}

/** A persona, a segment or a name of a list means nothing in a plan that has none. */
function isKept(template: TableTemplate, column: Column, words: PlanWords): boolean {
  if (!mayBeLeftOut(template, column)) return true;
  const { type } = column;
  if (type.kind === 'label') return words.holds(type.table);
  return type.kind === 'list' && words.hasNames(type.list);
}

function shown(template: TableTemplate, column: Column, given: Given, words: PlanWords): CellInput {
  if (typeof given === 'object') return exampleText(template, column, given, words.language);
  const { type } = column;
  return type.kind === 'list' && typeof given === 'string' ? words.label(type.list, given) : given;
}

/** What a column of an example is given: what the template says, else the constant of the column. */
function givenTo(column: Column, example: ExampleRow): Given | null {
  const given = example[column.key];
  return exampleFormula(given) === null ? (given ?? column.constant) : null;
}

/** The values of an example row, in the words of the plan; calculated cells are left out. */
export function exampleValues(
  template: TableTemplate,
  example: ExampleRow,
  words: PlanWords,
): Readonly<Record<string, CellInput>> {
  const given = template.columns.flatMap((column) => {
    const value = givenTo(column, example);
    const isLeftOut = value === null || column.formula !== null || !isKept(template, column, words);
    return isLeftOut ? [] : [[column.key, shown(template, column, value, words)] as const];
  });
  return { ...Object.fromEntries(given), id: exampleId(example) };
}
