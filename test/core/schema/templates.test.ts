import { AXES } from '../../../src/core/plan/answers';
import { guardColumn } from '../../../src/core/plan/layout';
import {
  composedStyle,
  frame,
  lists,
  style,
  styleKeys,
  table,
  tableKeys,
} from '../../../src/core/schema/catalogue';
import type { ColumnType } from '../../../src/core/schema/column-type';
import type { TableTemplate } from '../../../src/core/schema/table';
import type { Language } from '../../../src/core/schema/words';

const LANGUAGES = ['fr', 'en'] as const satisfies readonly Language[];
const TABLES = tableKeys().map((key) => [key, table(key)] as const);
const STYLES = styleKeys().map((key) => [key, style(key)] as const);

const columnKeys = ({ columns }: TableTemplate) => columns.map(({ key }) => key);
const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

/** What a type names that does not exist; null when all is well. */
function missing(type: ColumnType): string | null {
  if (type.kind === 'list') return lists().has(type.list) || type.list === 'member' ? null : type.list;
  if (type.kind === 'link') return tableKeys().includes(type.table) ? null : type.table;
  if (type.kind !== 'label') return null;
  const known = tableKeys().includes(type.table) && columnKeys(table(type.table)).includes(type.column);
  return known ? null : `${type.table}.${type.column}`;
}

describe.each(TABLES)('%s', (_key, template) => {
  const { columns, fields, cells, panels, charts, colours, examples } = template;

  test('is worded in both languages', () => {
    const words = [
      template.name,
      template.purpose,
      template.guidance,
      ...[...columns, ...fields].map(({ label }) => label),
      ...[...panels, ...charts].map(({ title }) => title),
      ...columns.map(({ note }) => note),
      ...fields.flatMap(({ help, heading }) => [help, heading]),
      ...cells.map(({ text }) => text),
    ].filter((found) => found !== null);
    expect(words.filter(({ fr, en }) => fr.trim() === '' || en.trim() === '')).toEqual([]);
  });

  test('names nothing twice', () => {
    expect(twice([...columnKeys(template), ...fields.map(({ key }) => key)])).toEqual([]);
    for (const language of LANGUAGES) {
      expect(twice(columns.map(({ label }) => label[language].toLowerCase()))).toEqual([]);
      expect(twice(fields.map(({ label }) => label[language].toLowerCase()))).toEqual([]);
    }
  });

  test('types name lists, tabs and columns that exist', () => {
    const types = [...columns, ...fields, ...cells].map(({ type }) => missing(type));
    expect(types.filter((found) => found !== null)).toEqual([]);
  });

  test('colours, charts and cells name its own columns and panels', () => {
    const named = [
      ...colours.flatMap((rule) => rule.columns),
      ...charts.flatMap(({ labels, series }) => [...(labels === null ? [] : [labels]), ...series]),
      ...cells.map(({ column }) => column).filter((column) => !column.startsWith('@')),
    ];
    expect(named.filter((column) => !columnKeys(template).includes(column))).toEqual([]);
    const drawn = charts.flatMap(({ panel }) => panel ?? []);
    expect(drawn.filter((key) => !panels.some((panel) => panel.key === key))).toEqual([]);
  });

  test('columns come forward in styles that exist', () => {
    const styles = columns.flatMap(({ coreIn }) => coreIn);
    expect(styles.filter((key) => !styleKeys().includes(key))).toEqual([]);
  });

  test('examples fill its own columns, under ids that no total reads', () => {
    const keys = examples.flatMap((row) => Object.keys(row));
    expect([...new Set(keys)].filter((key) => key !== 'id' && !columnKeys(template).includes(key))).toEqual(
      [],
    );
    const ids = examples.map(({ id }) => (typeof id === 'string' ? id : ''));
    expect(ids.filter((id) => !/^EX-[A-Z]+-\d+$/u.test(id))).toEqual([]);
    expect(twice(ids)).toEqual([]);
  });
});

/** Tabs whose rows people fill, and Home counts. */
const FILLED = TABLES.filter(([, { layout, expected }]) => layout === 'entry' || expected > 0);

test.each(FILLED)('a column of %s tells its filled rows', (_key, template) => {
  expect(guardColumn(template)).not.toBeNull();
});

describe.each(LANGUAGES)('the tabs in %s', (language) => {
  const names = TABLES.map(([, { name }]) => name[language]);

  test.each(names)('%s is a name that formulas and Sheets take', (name) => {
    expect(name).toMatch(/^[^*?/\\[\]:']{1,100}$/u);
    expect(name).toBe(name.trim());
  });

  test('have names of their own', () => {
    expect(twice(names.map((name) => name.toLowerCase()))).toEqual([]);
  });
});

describe.each(STYLES)(
  'the style %s',
  (_key, { name, pitch, followed, sections, essential, essentialHidden, offered }) => {
    const inSections = sections.flatMap((section) => [...section.tabs, ...section.offered]);

    test('holds tabs that exist, each under its first section', () => {
      const all = [...inSections, ...essential, ...essentialHidden, ...offered];
      expect(all.filter((key) => !tableKeys().includes(key))).toEqual([]);
      expect(twice(sections.flatMap(({ tabs }) => tabs))).toEqual([]);
    });

    test('follows axes there are', () => {
      expect(followed.length).toBeGreaterThan(0);
      expect(followed.filter((key) => !AXES.some((axis) => axis === key))).toEqual([]);
    });

    test('shows at most ten tabs, Home first', () => {
      expect(essential.length).toBeLessThanOrEqual(10);
      expect(essential[0]).toBe('home');
      expect(essential.filter((key) => frame().essentialHidden.includes(key))).toEqual([]);
    });

    test('is worded in both languages', () => {
      const words = [name, pitch, ...sections.map((section) => section.name)];
      expect(words.filter(({ fr, en }) => fr === '' || en === '')).toEqual([]);
    });
  },
);

test('what every plan holds exists', () => {
  const { frame: framed, hidden, essentialHidden, brings } = frame();
  const all = [
    ...framed,
    ...hidden,
    ...essentialHidden,
    ...Object.keys(brings),
    ...Object.values(brings).flat(),
  ];
  expect(all.filter((key) => !tableKeys().includes(key))).toEqual([]);
});

test('every tab but the frame stands in a section of the plan people compose', () => {
  const placed = new Set([...frame().frame, ...composedStyle().sections.flatMap(({ tabs }) => tabs)]);
  expect(tableKeys().filter((key) => !placed.has(key))).toEqual(['actuals_month']);
});

describe.each([...lists().values()].map((list) => [list.key, list] as const))(
  'the list %s',
  (_key, { values }) => {
    test('tells its values apart in both languages', () => {
      expect(twice(values.map(({ key }) => key))).toEqual([]);
      for (const language of LANGUAGES)
        expect(twice(values.map(({ label }) => label[language].toLowerCase()))).toEqual([]);
    });

    test('is worded in both languages', () => {
      expect(values.filter(({ label }) => label.fr === '' || label.en === '')).toEqual([]);
    });
  },
);
