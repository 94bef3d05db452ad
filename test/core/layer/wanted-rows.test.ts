import { day } from '../../../src/core/calendar/day';
import { missingRows } from '../../../src/core/layer/wanted-rows';
import { metric, objective, sources } from './samples';

const months = Array.from({ length: 12 }, (_, index) => day(2027, index + 1, 1));
const described = (
  changes: Parameters<typeof sources>[0],
  present: Parameters<typeof missingRows>[1] = [],
) => {
  const rows = missingRows(sources({ metrics: [], totals: [], ...changes }), present);
  return [...new Set(rows.map(({ axis, metric: label, member }) => `${axis} ${label} ${member}`))];
};

test('a layer has the whole of every metric, in each month', () => {
  const rows = missingRows(sources({ metrics: [metric('CA')], totals: [] }), []);
  expect(rows).toStrictEqual(months.map((month) => ({ axis: 'global', metric: 'CA', member: 'ALL', month })));
});

test.each([
  [
    'metrics of the KPIs',
    { metrics: [metric('CA'), metric('Ventes')] },
    ['global CA ALL', 'global Ventes ALL'],
  ],
  ['metrics the KPIs calculate otherwise', { metrics: [{ ...metric('CAC'), isFollowed: false }] }, []],
  ['metrics of the settings', { settingMetrics: ['CA', 'ca', ''] }, ['global CA ALL']],
  ['metrics of the totals', { totals: [{ metric: 'CA', axis: null }] }, ['global CA ALL']],
  [
    'the axes a metric is shared by',
    { totals: [{ metric: 'CA', axis: 'rep' as const }] },
    ['global CA ALL', 'rep CA Anne', 'rep CA Luc', 'rep CA Non affecté'],
  ],
  [
    'the axes that tracking tabs follow',
    { tracked: [{ axis: 'rep' as const, metrics: ['Ventes'] }] },
    ['rep Ventes Anne', 'rep Ventes Luc', 'rep Ventes Non affecté'],
  ],
  [
    'every objective that is no example',
    { objectives: [objective(), objective({ id: 'ex-obj-1' })] },
    ['objective  OBJ-001'],
  ],
])('%s', (_, changes, expected) => {
  expect(described(changes)).toStrictEqual(expected);
});

test('rows held are not asked for again, whatever their case', () => {
  const from = sources({ objectives: [objective()] });
  const held = missingRows(from, []).map((row) => ({
    ...row,
    metric: row.metric.toLowerCase(),
    member: row.member.toUpperCase(),
  }));
  expect(missingRows(from, held)).toStrictEqual([]);
});

test('only what is missing is asked for', () => {
  const from = sources({ objectives: [objective()] });
  const all = missingRows(from, []);
  expect(missingRows(from, all.slice(1, -1))).toStrictEqual([all[0], all.at(-1)]);
});
