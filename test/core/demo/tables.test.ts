import { day } from '../../../src/core/calendar/day';
import { demoCompany } from '../../../src/core/demo/company';
import { METRICS } from '../../../src/core/demo/metrics';
import { lists, style, styleKeys, table as template, tableKeys } from '../../../src/core/schema/catalogue';
import { checkSmart } from '../../../src/core/smart/check';
import type { ColumnType } from '../../../src/core/schema/column-type';
import type { Language } from '../../../src/core/schema/words';

const company = (language: Language) => demoCompany(2026, day(2026, 1, 1), day(2026, 10, 14), language);
const COMPANIES = { fr: company('fr'), en: company('en') };
const LANGUAGES = ['fr', 'en'] as const satisfies readonly Language[];

interface Cell {
  readonly table: string;
  readonly key: string;
  readonly type: ColumnType;
  readonly value: string | number | boolean;
}

/** Every cell of the demonstration, with the type of its column. */
function cells(language: Language): readonly Cell[] {
  return Object.entries(COMPANIES[language].tables).flatMap(([table, rows]) => {
    const types = new Map(template(table).columns.map(({ key, type }) => [key, type]));
    return rows.flatMap((row) =>
      Object.entries(row).map(([key, value]) => ({
        table,
        key,
        value,
        row,
        type: types.get(key) ?? { kind: 'text' },
      })),
    );
  });
}

const shown = ({ table, key, value }: Cell) => `${table}.${key}: ${value}`;

/** What the machine writes, or a person does for one year only. */
const UNWRITTEN = new Set(['fixed_totals', 'targets', 'rollup', 'budget_export', 'dashboard']);

test('every tab people fill in a style has its rows', () => {
  const tabs = styleKeys().flatMap((key) => {
    const { sections, offered } = style(key);
    return [...sections.flatMap((section) => [...section.tabs, ...section.offered]), ...offered];
  });
  const filled = [...new Set(tabs)].filter((key) => template(key).layout !== 'fields' && !UNWRITTEN.has(key));
  expect(filled.filter((key) => (COMPANIES.fr.tables[key] ?? []).length < 3)).toEqual(['requests']);
});

test('fields given are fields of their tab, and none is calculated', () => {
  const wrong = Object.entries(COMPANIES.fr.fields).flatMap(([table, values]) => {
    const typed = template(table).fields.filter(({ formula }) => formula === null);
    return Object.keys(values).filter((key) => !typed.some((field) => field.key === key));
  });
  expect(wrong).toEqual([]);
});

test('every table and column exists, and no formula is written over', () => {
  const wrong = Object.entries(COMPANIES.fr.tables).flatMap(([table, rows]) => {
    const typed = new Set(
      template(table)
        .columns.filter(({ formula }) => formula === null)
        .map(({ key }) => key),
    );
    return [...new Set(rows.flatMap((row) => Object.keys(row)))]
      .filter((key) => !typed.has(key))
      .map((key) => `${table}.${key}`);
  });
  expect(wrong).toEqual([]);
  expect(Object.keys(COMPANIES.fr.tables).every((table) => tableKeys().includes(table))).toBe(true);
});

/** Values a list column may hold: the company's members, or the keys of the list. */
function allowed(list: string, language: Language): readonly string[] {
  const { reps, products, channels, teams } = COMPANIES[language];
  const members = new Map([
    ['rep', reps.map(({ name }) => name)],
    ['product', products.map(({ name }) => name)],
    ['channel', channels.map(({ name }) => name)],
    ['team', [...teams]],
  ]);
  return (
    members.get(list) ??
    lists()
      .get(list)
      ?.values.map(({ key }) => key) ??
    []
  );
}

function column(table: string, key: string, language: Language): readonly unknown[] {
  return (COMPANIES[language].tables[table] ?? []).map((row) => row[key]);
}

const NUMBERS = new Set(['number', 'money', 'percent', 'measure']);
const DAYS = new Set(['date', 'month']);

function isReadable({ type: { kind }, value }: Cell): boolean {
  if (kind === 'score') return [1, 2, 3, 4, 5].includes(Number(value));
  if (DAYS.has(kind)) return Number.isInteger(value);
  if (NUMBERS.has(kind)) return Number.isFinite(value);
  return kind === 'checkbox' ? typeof value === 'boolean' : value !== '';
}

describe.each(LANGUAGES)('in %s', (language) => {
  const all = cells(language);

  test('list columns hold keys of their list, or members of the company', () => {
    const listed = all.filter(({ type }) => type.kind === 'list');
    const wrong = listed.filter(
      ({ type, value }) => type.kind === 'list' && !allowed(type.list, language).includes(String(value)),
    );
    expect(listed.length).toBeGreaterThan(1000);
    expect(wrong.map(shown)).toEqual([]);
  });

  test('links name rows of the company', () => {
    const wrong = all.filter(
      ({ type, value }) => type.kind === 'link' && !column(type.table, 'id', language).includes(value),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test('labels name a metric or a segment of the company', () => {
    const wrong = all.filter(
      ({ type, value }) =>
        type.kind === 'label' && !column(type.table, type.column, language).includes(value),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test('numbers are numbers, scores go from 1 to 5, dates are days', () => {
    expect(all.filter((cell) => !isReadable(cell)).map(shown)).toEqual([]);
  });

  test('ids begin as those of their tab, and none is an example', () => {
    const wrong = all.filter(
      ({ table, key, value }) => key === 'id' && !String(value).startsWith(`${template(table).idPrefix}-`),
    );
    expect(wrong.map(shown)).toEqual([]);
  });
});

test('the metrics followed are named as the starter indicators', () => {
  const labels = template('kpis').examples.map((row) => row['label']);
  expect(labels).toEqual(expect.arrayContaining(Object.values(METRICS)));
});

/** A space that may break before a mark, a mark without its space, or a straight apostrophe. */
const BAD_FRENCH = / [:;!?%€]|[^\s][;!?](?=\s|$)|\p{L}'\p{L}/u;

test('French sentences follow French typography', () => {
  const sentences = cells('fr').filter(({ type, key }) => type.kind === 'text' && key !== 'label');
  expect(sentences.filter(({ value }) => BAD_FRENCH.test(String(value))).map(shown)).toEqual([]);
});

/** Names, which no language changes. */
const NAMES = new Set(['account', 'document', 'supplier', 'cost_center', 'person', 'manager']);

test('every sentence has its translation', () => {
  const english = cells('en');
  const same = cells('fr').filter(({ key, type, value }, index) => {
    const sentence = type.kind === 'text' && !NAMES.has(key) && String(value).includes(' ');
    return sentence && english[index]?.value === value;
  });
  expect(same.map(shown)).toEqual([]);
});

test.each(LANGUAGES)('every objective meets the five SMART criteria in %s', (language) => {
  const sentences = column('objectives', 'statement', language).map(String);
  expect(sentences.filter((sentence) => checkSmart(sentence).met < 5)).toEqual([]);
});
