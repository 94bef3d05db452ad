import type { Geometry } from '../../../src/core/formula/geometry';
import { rowCells, writtenColumns } from '../../../src/core/layer/row-cells';
import { valueRow } from '../../../src/core/plan/content';
import { memberRow, objectiveRow } from '../../../src/core/plan/rows/actuals-month';
import { planContext } from '../../../src/core/plan/plan';
import { tableKeys } from '../../../src/core/schema/catalogue';
import { settings } from '../../support/settings';

const { geometry } = planContext(settings(), new Map([['actuals', 'Ventes']]), tableKeys());
const layer = { table: 'actuals_month', geometry, currency: 'EUR' };
const month = { metric: 'CA', axis: 'rep' as const, member: '=2+2', month: 46_388, isUnassigned: false };

const cellOf = (key: string, content = memberRow(month), written = layer) =>
  rowCells([key], content, 7, written)[0];

test('what is given is written, as text where it is text', () => {
  expect(cellOf('member')).toStrictEqual({ content: '=2+2', format: '@' });
  expect(cellOf('month')).toStrictEqual({ content: 46_388, format: 'mm/yyyy' });
});

test('what is calculated reads its own row, and tabs by their names', () => {
  const { content, format } = cellOf('value') ?? {};
  expect(content).toMatch(/^=IF\(OR\(\$A7="";/u);
  expect(content).toContain("'Ventes'!");
  expect(format).toBe('#,##0.00');
});

test('a figure given takes the place of its formula', () => {
  const given = { ...memberRow(month), values: { value: '', n: 0 } };
  expect([cellOf('value', given)?.content, cellOf('n', given)?.content]).toStrictEqual(['', 0]);
});

test('a column without a formula in this row stays blank', () => {
  expect(cellOf('rep')).toStrictEqual({ content: '', format: '@' });
  expect(cellOf('rep', objectiveRow('OBJ-001'))?.content).toContain('INDEX(');
});

test('a formula that names a tab the plan does not hold waits', () => {
  const tables = new Map([...geometry.tables].filter(([key]) => key !== 'objectives'));
  const without: Geometry = { ...geometry, tables };
  expect(cellOf('metric', objectiveRow('OBJ-001'), { ...layer, geometry: without })?.content).toBe('');
});

test('measures are shown in the unit of their metric', () => {
  const rollUp = { ...layer, table: 'rollup' };
  const shown = (unit: string | null) => cellOf('target', valueRow({ target: 1 }, unit), rollUp)?.format;
  expect([shown('money'), shown('percent'), shown(null)]).toStrictEqual(['#,##0 [$€]', '0.0%', 'General']);
});

test('every column of the table is written, and no other', () => {
  expect(writtenColumns('actuals_month')).toContain('value');
  expect(rowCells(['value', 'mine'], memberRow(month), 7, layer)).toHaveLength(1);
});
