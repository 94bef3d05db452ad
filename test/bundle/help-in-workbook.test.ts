import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { columnsExample } from '../../sidebar/help/columns-example';
import type { FunctionHelp, NamedColumns } from '../../sidebar/help/described';
import { exampleCall, spellingOf } from '../../sidebar/help/spelling';
import type { Runtime } from '../../workbench/runtime/host';
import { answers } from '../support/plan';
import { openWorkbook } from '../support/runtime';
import { ask } from '../support/serve';

const page = readFileSync('dist/Sidebar.html', 'utf8');

/** What the build embedded, a line of the page's script. */
const embedded = (name: string): unknown =>
  runInNewContext(new RegExp(`var ${name} = (\\[.*\\]);$`, 'mu').exec(page)?.[1] ?? '[]');

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the sidebar's own type of it
const functions = embedded('functions') as readonly FunctionHelp[];
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- likewise
const tabs = embedded('namedColumns') as readonly NamedColumns[];

/** Types a formula as a person does. @returns what the cell then shows. */
function typed({ book, spreadsheet }: Runtime, formula: string): unknown {
  const sheet = spreadsheet.getSheets()[0];
  book.type(sheet?.getName() ?? '', 'F1', formula);
  return sheet?.getRange('F1').getValue();
}

const LOCALES = [
  ['fr_FR', 'fr'],
  ['en_US', 'en'],
] as const;

describe.each(LOCALES)('in a workbook in %s, pasted as they are copied', (locale, language) => {
  const workbook = openWorkbook({ locale });
  const example = (described: FunctionHelp, count: number): string =>
    exampleCall(described, count, language, spellingOf(locale));
  const [first] = workbook.spreadsheet.getSheets();
  first?.getRange('A2:A4').setValues([[1], [1], [1]]);
  first?.getRange('B2:B5').setValues([[17], [170], [83], [130]]);

  test.each(functions)('$name gives what is said', (described) => {
    const { value } = described.result;
    const [topLeft = ''] = value.split('; ');
    const shown = typed(workbook, example(described, described.plain));
    expect(typeof shown === 'number' ? Math.round(shown * 100) / 100 : shown).toBe(
      value.startsWith('SMART') ? value : Number(topLeft),
    );
  });

  test.each(functions)('$name gives something with every option', (described) => {
    expect(String(typed(workbook, example(described, described.parameters.length)))).toMatch(/^[^#⚠]/u);
  });
});

/** `PAC_BUDGET_M01 … PAC_BUDGET_M12` is twelve names. */
function everyName(name: string): readonly string[] {
  const [first = '', last] = name.split(' … ');
  if (last === undefined) return [first];
  return Array.from({ length: 12 }, (_, index) => first.slice(0, -2) + String(index + 1).padStart(2, '0'));
}

/** Neither a single cell nor the whole body of a tab. */
const isColumn = (range: { getNumRows(): number; getNumColumns(): number }): boolean =>
  range.getNumRows() > 1 && range.getNumColumns() === 1;

describe('the columns of a plan', () => {
  // Begun only: its tabs are there and named, still empty.
  const workbook = openWorkbook({ userLocale: 'fr' });
  ask(workbook, { kind: 'begin', answers: answers() });

  test('are those the plan names, no more and no fewer', () => {
    const tables = new RegExp(`^PAC_(?:${tabs.map(({ table }) => table.toUpperCase()).join('|')})_`, 'u');
    const named = workbook.spreadsheet
      .getNamedRanges()
      .filter((name) => tables.test(name.getName()) && isColumn(name.getRange()))
      .map((name) => name.getName());
    const listed = tabs.flatMap(({ columns }) => columns.flatMap(({ name }) => everyName(name)));
    expect(new Set(listed)).toEqual(new Set(named));
    expect(listed).toHaveLength(named.length);
  });

  test('are summed by the example', () => {
    const [first] = workbook.spreadsheet.getSheets();
    const fill = (column: string, value: string | number): unknown =>
      workbook.spreadsheet.getRangeByName(`PAC_ROLLUP_${column}`)?.getCell(2, 1).setValue(value);
    fill('MEMBER', 'Anne');
    fill('METRIC', 'CA');
    fill('ACTUAL', 1200);
    first?.getRange('A2:B2').setValues([['Anne', 'CA']]);
    expect(typed(workbook, columnsExample(spellingOf('fr_FR')))).toBe(1200);
    first?.getRange('B2').setValue('Marge');
    expect(typed(workbook, columnsExample(spellingOf('fr_FR')))).toBe(0);
  });
});
