import type { TabBlueprint } from '../../src/core/plan/blueprint';
import { chooseTabs } from '../../src/core/plan/choose-tabs';
import { styleKeys, table, tableKeys } from '../../src/core/schema/catalogue';
import { blueprintOf, everyTab } from '../support/composed';

/** Functions that mean the same in Sheets, Excel and LibreOffice. */
const PORTABLE = new Set(
  (
    'SUMIFS COUNTIFS MAXIFS MINIFS SUMPRODUCT SUM INDEX MATCH IFERROR IF AND OR NOT TRUE FALSE ' +
    'EDATE EOMONTH NETWORKDAYS TODAY DATE MIN MAX ROUND INT'
  ).split(' '),
);

const isPortable = (name: string): boolean => PORTABLE.has(name);

const LANGUAGES = ['fr', 'en'] as const;
const CHOICES = ['essential', 'complete'] as const;
const PLANS = LANGUAGES.flatMap((language) => [
  ...styleKeys().flatMap((style) =>
    CHOICES.map((choice) => ({ language, style, choice, tabs: chooseTabs(style, choice) })),
  ),
  { language, style: 'smart', choice: 'every tab', tabs: everyTab() },
]);

/** A formula and where it stands. */
type Placed = readonly [where: string, formula: string];

const inCells = ({ name, cells }: TabBlueprint): readonly Placed[] =>
  cells.flatMap((row, index) =>
    row.flatMap(({ formula }, column) =>
      formula === null ? [] : [[`${name} row ${index + 1} column ${column + 1}`, formula] as const],
    ),
  );

const inColours = ({ name, colours }: TabBlueprint): readonly Placed[] =>
  colours.map(({ formula, ranges }) => [`${name} colour of ${ranges.join()}`, formula] as const);

/** What is left of a formula without its texts and the names of its sheets. */
const bare = (formula: string): string =>
  formula.replaceAll(/"(?:[^"]|"")*"/gu, '""').replaceAll(/'(?:[^']|'')*'!/gu, 'TAB!');

const offending = (formulas: readonly Placed[], isWrong: (formula: string) => boolean): readonly Placed[] =>
  formulas.filter(([, formula]) => isWrong(formula));

const functionsOf = (formula: string): readonly string[] =>
  [...bare(formula).matchAll(/([A-Z][A-Z0-9_.]*)\(/giu)].map(([, name = '']) => name);

const sheetsOf = (formula: string): readonly string[] => [
  ...[...formula.replaceAll(/"(?:[^"]|"")*"/gu, '""').matchAll(/'((?:[^']|'')*)'!/gu)].map(([, name = '']) =>
    name.replaceAll("''", "'"),
  ),
  ...[...bare(formula).matchAll(/(?<!')\b([\p{L}\w]+)!/gu)].flatMap(([, name = '']) =>
    name === 'TAB' ? [] : [name],
  ),
];

const repeated = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, index) => text !== '' && texts.indexOf(text) !== index);

describe.each(PLANS)('$style, $choice, in $language', ({ language, style, tabs: chosen }) => {
  const { tabs } = blueprintOf({ language, style, tabs: chosen });
  const cells = tabs.flatMap(inCells);
  const colours = tabs.flatMap(inColours);
  const all = [...cells, ...colours];
  const names = tabs.map(({ name }) => name);

  test('holds formulas, each of them one', () => {
    expect(cells.length).toBeGreaterThan(1000);
    expect(offending(all, (formula) => !formula.startsWith('='))).toEqual([]);
  });

  test.each([
    ['an argument comma', /,/u],
    ['a decimal literal', /\d\.\d|\d,\d/u],
    ['an array literal', /[{}]/u],
    ['another array separator', /\\/u],
    ['a locale word for a truth value', /\b(?:TRUE|FALSE|VRAI|FAUX)\b(?!\()/iu],
    ['a broken reference', /#(?:REF|NAME|N\/A|VALUE)/u],
    ['a slot left open', /undefined|null|NaN|§\w/u],
  ])('has no formula with %s', (_, mark) => {
    expect(offending(all, (formula) => mark.test(bare(formula)))).toEqual([]);
  });

  test('uses portable functions only', () => {
    expect(offending(all, (formula) => !functionsOf(formula).every(isPortable))).toEqual([]);
  });

  test('names no tab the plan does not hold', () => {
    expect(offending(cells, (formula) => !sheetsOf(formula).every((name) => names.includes(name)))).toEqual(
      [],
    );
  });

  test('colours by formulas of the tab itself', () => {
    expect(offending(colours, (formula) => bare(formula).includes('!'))).toEqual([]);
  });

  test('has tab names Sheets accepts, each once', () => {
    expect(names.filter((name) => !/^[^'[\]*?:/\\]{1,100}$/u.test(name))).toEqual([]);
    expect(repeated(names.map((name) => name.toLowerCase()))).toEqual([]);
  });

  test('gives each range name once, in letters Sheets accepts', () => {
    const given = tabs.flatMap((tab) => tab.names.map(({ name }) => name));
    expect(repeated(given)).toEqual([]);
    expect(given.filter((name) => !/^PAC_[A-Z][A-Z0-9_]*$/u.test(name) || name.length > 250)).toEqual([]);
  });
});

describe.each(tableKeys().map((key) => table(key)))('the tab $key', ({ columns, fields }) => {
  test.each(LANGUAGES)('labels in %s no two columns, and no two fields, alike', (language) => {
    const shown = columns.filter(({ hidden }) => !hidden);
    expect(repeated(shown.map(({ label }) => label[language]))).toEqual([]);
    expect(repeated(fields.map(({ label }) => label[language]))).toEqual([]);
  });
});
