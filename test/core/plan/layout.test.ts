import { guardColumn, ID_CHOICE, layOut } from '../../../src/core/plan/layout';
import { styleKeys, table, tableKeys } from '../../../src/core/schema/catalogue';
import { readTable } from '../../../src/core/schema/read-table';
import { rawColumn, rawTable } from '../schema/raw-table';

const keys = (layout: ReturnType<typeof layOut>) => layout.placed.map(({ column }) => column.key);

const template = readTable(
  rawTable({
    idPrefix: 'VIS',
    columns: [
      rawColumn({ key: 'town' }),
      rawColumn({ key: 'why', detail: true, coreIn: ['personas'] }),
      rawColumn({ key: 'rank', hidden: true }),
      rawColumn({ key: 'date', type: 'date' }),
    ],
  }),
);

test('visible columns come first, then the details, then the machine’s', () => {
  const layout = layOut(template, 'smart', false);
  expect(keys(layout)).toEqual(['town', 'date', 'why', 'rank', 'id', 'spare_1', 'spare_2']);
  expect(layout).toMatchObject({ visible: 2, detail: 1, hidden: 4, next: 8 });
  expect(layout.placed.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('a style brings its own columns forward, in the order of the template', () => {
  const layout = layOut(template, 'personas', false);
  expect(keys(layout).slice(0, 3)).toEqual(['town', 'why', 'date']);
  expect(layout).toMatchObject({ visible: 3, detail: 0 });
});

test('a table others link to offers the ids of its filled rows, examples apart', () => {
  const { placed } = layOut(template, 'smart', true);
  const choice = placed.find(({ column }) => column.key === ID_CHOICE);
  expect(choice?.column).toMatchObject({
    formula: 'IF(OR([town]="";COUNTIFS([id];"EX-*")>0);"";[id])',
    hidden: true,
  });
});

test('a table beside labelled fields starts in column D', () => {
  const fields = readTable(rawTable({ layout: 'fields', columns: [rawColumn({ key: 'tab' })] }));
  expect(layOut(fields, 'smart', false)).toMatchObject({
    placed: [expect.objectContaining({ position: 4 })],
    next: 5,
  });
});

test('pasted tabs have no row above their header, so no room for helpers', () => {
  const data = readTable(rawTable({ layout: 'data', columns: [rawColumn({ key: 'tab' })] }));
  expect(keys(layOut(data, 'smart', false))).toEqual(['tab']);
});

describe('the column that tells a filled row', () => {
  test.each([
    ['swot', 'quadrant'],
    ['objectives', 'statement'],
    ['actions', 'action'],
    ['kpis', 'label'],
  ])('of %s is %s', (key, guard) => {
    expect(guardColumn(table(key))).toBe(guard);
  });

  test('is none that fills itself', () => {
    const filled = readTable(
      rawTable({
        columns: [
          rawColumn({ key: 'score', type: 'number' }),
          rawColumn({ key: 'rank', formula: '1' }),
          rawColumn({ key: 'status', constant: 'draft' }),
          rawColumn({ key: 'hint', detail: true }),
        ],
      }),
    );
    expect(guardColumn(filled)).toBeNull();
  });
});

/** Finance reads the whole export: its columns are a contract. */
const READ_BY_PEOPLE = tableKeys().filter((key) => key !== 'budget_export');

describe.each(styleKeys())('in the style %s', (style) => {
  test.each(READ_BY_PEOPLE)('%s shows at most twelve columns', (key) => {
    expect(layOut(table(key), style, true).visible).toBeLessThanOrEqual(12);
  });
});

/** Columns that only come forward in one style. */
const PROMOTED = [
  ['objectives', 'parent', 'smart'],
  ['objectives', 'stretch', 'five_steps'],
  ['objectives', 'channel', 'channels'],
  ['objectives', 'persona', 'personas'],
  ['actions', 'type', 'smart'],
  ['actions', 'strategy', 'five_steps'],
  ['actions', 'channel', 'channels'],
  ['actions', 'persona', 'personas'],
] as const;

test.each(PROMOTED)('%s.%s comes forward in the style %s alone', (key, column, promoting) => {
  const showing = styleKeys().filter((style) => {
    const { placed, visible } = layOut(table(key), style, false);
    return placed.slice(0, visible).some((item) => item.column.key === column);
  });
  expect(showing).toEqual([promoting]);
});
