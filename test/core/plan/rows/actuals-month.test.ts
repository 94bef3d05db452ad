import { actualsMonthRows } from '../../../../src/core/plan/rows/actuals-month';
import { settings } from '../../../support/settings';

const rows = actualsMonthRows(settings({ axes: ['rep'] }), ['CA', 'Commandes'], 50);
const ofAxis = (axis: string) => rows.filter(({ values }) => values['axis'] === axis);

test('twelve months a metric, twelve a name, a row an objective', () => {
  expect(ofAxis('global')).toHaveLength(2 * 12);
  expect(ofAxis('rep')).toHaveLength(4 * 12);
  expect(ofAxis('objective')).toHaveLength(50);
  expect(rows).toHaveLength(24 + 48 + 50);
});

test('months of the whole read their own target by the rank of the month', () => {
  expect(ofAxis('global')[11]).toMatchObject({
    variants: ['global', 'default'],
    slots: { dims: '', axis: 'global', label_k: 'list:period.m12' },
  });
});

test('months of a name read its lines; those of nobody read the blank names too', () => {
  expect(ofAxis('rep')[0]).toMatchObject({
    variants: ['rep', 'default'],
    slots: { axis: 'rep', dims: ';actuals[rep];[member]' },
  });
  expect(ofAxis('rep').at(-1)).toMatchObject({
    values: { member: 'Non affecté' },
    variants: ['unassigned', 'rep', 'default'],
  });
});

test('objectives are read under the ids their rows have', () => {
  expect(ofAxis('objective')[0]?.values).toEqual({ axis: 'objective', member: 'OBJ-001' });
  expect(ofAxis('objective')[49]?.values).toEqual({ axis: 'objective', member: 'OBJ-050' });
});
