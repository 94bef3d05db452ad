import { isExample } from '../../core/objectives/axis';
import { isUntouched } from '../../core/plan/examples/untouched';
import { exampleId } from '../../core/plan/examples/example-values';
import type { PlanWords } from '../../core/plan/examples/plan-words';
import type { TabCells } from '../../core/plan/made/tab-cells';
import { keyOf } from '../../core/schema/key-of';
import { labelOrText } from '../../core/schema/label';
import type { Language } from '../../core/schema/words';
import type { FoundTab } from '../../sheets/marks';
import type { ReadCells } from '../../sheets/read-cells';

interface ListValue {
  readonly list: string;
  readonly key: string;
  readonly label: string;
}

/** The values of the lists, as far as their tab still holds them: a plan cut short or broken has none. */
function listValues(lists: ReadCells | null): readonly ListValue[] {
  if (!lists) return [];
  const at = (row: number, column: string) => {
    const position = lists.header.columns.get(column);
    return position === undefined ? '' : String(lists.value(row, position));
  };
  return Array.from({ length: Math.max(0, lists.rows - lists.header.row) }, (_, index) => {
    const row = lists.header.row + 1 + index;
    return { list: at(row, 'list'), key: at(row, 'key'), label: at(row, 'label') };
  });
}

/** The words of a plan about to go: read from its lists, whatever state they are in. */
export function wordsIn(
  tabs: ReadonlyMap<string, FoundTab>,
  lists: ReadCells | null,
  language: Language,
): PlanWords {
  const values = listValues(lists);
  const keys = new Map(values.map(({ list, key, label }) => [`${list} ${label}`, key]));
  return {
    language,
    label: (list, key) => labelOrText(list, key, language),
    keyOf: (list, label) => keyOf(list, label) ?? keys.get(`${list} ${label}`) ?? null,
    hasNames: (list) => values.some((value) => value.list === list && value.key !== 'UNASSIGNED'),
    holds: (table) => tabs.has(table),
  };
}

/** Whether a row is an example that people left as it was shown. */
function isExampleAsShown(
  { template, header, value, formula }: ReadCells,
  row: number,
  words: PlanWords,
): boolean {
  const at = (column: string) => header.columns.get(column) ?? 0;
  const id = String(value(row, at('id')));
  if (row <= header.row || !isExample(id)) return false;
  const example = template.examples.find((candidate) => exampleId(candidate) === id);
  const read = {
    value: (column: string) => value(row, at(column)),
    isCalculated: (column: string) => formula(row, at(column)) !== '',
  };
  return example !== undefined && isUntouched(template, example, read, words);
}

/** What was read of a tab, with the words of its plan. */
export function tabCells(cells: ReadCells, words: PlanWords): TabCells {
  return {
    ...cells,
    keyOf: words.keyOf,
    isPassedOver: (row) => isExampleAsShown(cells, row, words),
  };
}
