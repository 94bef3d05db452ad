import { Grid } from '../../../../src/core/plan/compose/grid';
import { putRows } from '../../../../src/core/plan/compose/table-rows';
import { valueRow, type RowContent } from '../../../../src/core/plan/content';
import type { TabContext } from '../../../../src/core/plan/context';
import { rawColumn } from '../../schema/raw-table';
import { visits } from './visits';

function rowsOf(context: TabContext) {
  const grid = new Grid();
  putRows(grid, context);
  return grid.cells();
}

/** The first cell of the first row of a tab of one column. */
function cell(column: object, rows: readonly RowContent[] = [], changes = {}) {
  const context = visits(
    { columns: [rawColumn(), rawColumn({ key: 'x', ...column })], ...changes },
    { rows },
  );
  return rowsOf(context)[context.template.headerRow]?.[1];
}

const written = (values: RowContent['values'], unit: string | null = null) => [valueRow(values, unit)];

describe('what a cell of a written row holds', () => {
  test.each([
    ['what it is given', {}, { x: 'Lyon' }, 'Lyon'],
    ['the label of a key', { type: 'list:swot' }, { x: 'strength' }, 'Force'],
    ['a member’s name as it is', { type: 'list:rep' }, { x: 'Anne Roux' }, 'Anne Roux'],
    ['the constant of its column', { type: 'list:swot', constant: 'threat' }, { town: 'Lyon' }, 'Menace'],
    ['nothing, when told so', { constant: 3, type: 'number' }, { town: 'Lyon', x: null }, null],
  ])('%s', (_what, column, values, value) => {
    expect(cell(column, written(values))).toMatchObject({ value, formula: null });
  });
});

test('a prepared row holds no constant: it would look filled', () => {
  expect(cell({ type: 'list:swot', constant: 'threat' })).toMatchObject({ value: null, formula: null });
});

describe('formulas', () => {
  test('of a figure whose unit nobody knows do not take the pattern of what they read', () => {
    expect(cell({ type: 'measure', formula: '[town]*2' })?.format).toBe('#,##0.00');
    expect(cell({ type: 'measure', formula: '[town]*2' }, written({ town: 1 }, 'percent'))?.format).toBe(
      '0.0%',
    );
    expect(cell({ type: 'measure', formula: '[town]*2' }, [], { layout: 'report' })?.format ?? '').toBe('');
    expect(cell({ type: 'measure' })?.format).toBe('');
  });

  test('of rows people fill wait for their first text', () => {
    expect(cell({ type: 'number', formula: 'ref' })?.formula).toMatch(
      /^=IF\(\$A4="";"";'Paramètres'!\$B\$\d+\)$/u,
    );
  });

  test('of reports and pasted tabs have their own tests', () => {
    expect(cell({ formula: '[town]' }, written({ town: 'Lyon' }), { layout: 'report' })?.formula).toBe(
      '=$A4',
    );
  });

  test('a default is proposed where nothing calculates, but in pasted tabs', () => {
    expect(cell({ default: '[town]' })).toMatchObject({ formula: '=IF($A4="";"";$A4)', style: 'body' });
    expect(cell({ default: '[town]' }, [], { layout: 'data', prepared: 5 })).toMatchObject({ formula: null });
  });

  test('what is given stands in for them', () => {
    expect(cell({ type: 'number', formula: 'ref' }, written({ x: 3 }))).toMatchObject({
      value: 3,
      formula: null,
    });
  });

  test('a row takes its variant', () => {
    const row = { ...valueRow({ town: 'Lyon' }), variants: ['rep', 'default'], slots: { k: '7' } };
    const formula = { rep: '{k}', default: '0' };
    expect(cell({ type: 'number', formula }, [row], { layout: 'report' })?.formula).toBe('=7');
  });

  test('one that names an absent tab leaves its cell empty', () => {
    expect(cell({ type: 'number', formula: 'COUNTIFS(personas[name];"x")' })).toMatchObject({
      value: null,
      formula: null,
    });
  });
});

/** The ids of a tab that carries some. */
function ids(changes: object, rows: readonly RowContent[] = []) {
  const columns = [rawColumn({ key: 'id', type: 'id' }), rawColumn()];
  const context = visits({ idPrefix: 'VIS', columns, ...changes }, { rows });
  return rowsOf(context)
    .slice(context.template.headerRow)
    .map(([first]) => first?.value);
}

describe('ids', () => {
  test('are written with the prepared rows', () => {
    expect(ids({})).toHaveLength(50);
    expect(ids({})[9]).toBe('VIS-010');
  });

  test('are kept when given', () => {
    expect(ids({}, written({ id: 'VIS-100' })).slice(0, 2)).toEqual(['VIS-100', 'VIS-002']);
  });

  test('are none in tabs the machine rewrites', () => {
    expect(ids({ layout: 'data' }, written({ town: 'Lyon' }))).toEqual([null]);
  });
});

describe('how a cell looks', () => {
  test.each([
    ['text', 'body'],
    ['label:kpis.label', 'body'],
    ['money', 'figures'],
    ['change', 'figures'],
    ['date', 'centred'],
    ['list:swot', 'centred'],
    ['score', 'centred'],
  ])('%s: %s', (type, style) => expect(cell({ type })?.style).toBe(style));

  test('calculated cells are grey where people type, plain in a report', () => {
    expect(cell({ type: 'money', formula: 'ref' })?.style).toBe('calculated');
    expect(cell({ type: 'money', formula: 'ref' }, written({ town: 'x' }), { layout: 'report' })?.style).toBe(
      'figures',
    );
  });

  test('the machine’s own are dimmed', () => expect(cell({ key: 'id', type: 'id' })?.style).toBe('machine'));
});

describe('the format of a change', () => {
  test.each([
    ['a percentage', { x: 0.1 }, 'money', ''],
    ['a percentage, when relative', { change: 0.1, change_type: 'relative' }, 'money', '0.0%'],
    ['points', { change: 0.02, change_type: 'points' }, 'percent', '0.0%'],
    ['a level, in the unit of the metric', { change: 5, change_type: 'level' }, 'count', '#,##0'],
    ['an amount', { change: 5, change_type: 'absolute' }, 'money', '#,##0 [$€]'],
  ])('%s', (_what, values, unit, format) => {
    const columns = [rawColumn(), rawColumn({ key: 'change', type: 'change' })];
    const [row] = rowsOf(visits({ columns }, { rows: written(values, unit) })).slice(3);
    expect(row?.[1]?.format).toBe(format);
  });

  test('a measure takes the unit of its row', () => {
    expect(cell({ type: 'measure' }, written({ x: 3 }, 'money'))?.format).toBe('#,##0 [$€]');
  });
});
