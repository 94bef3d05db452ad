import { readChart, readPanel } from '../../../src/core/schema/read-panel';
import { open } from '../../../src/core/schema/shape';

const title = { fr: 'Vue', en: 'View' };
const panel = (raw: object) => readPanel(open({ key: 'view', title, ...raw }, 'panel'));
const matrix = (raw: object) =>
  panel({ kind: 'matrix', rows: { kind: 'months' }, columns: { kind: 'months' }, cell: '1', ...raw });

describe('a matrix', () => {
  test.each([
    [
      { kind: 'list', list: 'swot' },
      { kind: 'list', list: 'swot' },
    ],
    [
      { kind: 'members', axis: 'rep' },
      { kind: 'members', axis: 'rep' },
    ],
    [{ kind: 'months' }, { kind: 'months' }],
    [{ kind: 'ranks' }, { kind: 'ranks', count: 3 }],
    [
      { kind: 'ranks', count: 5 },
      { kind: 'ranks', count: 5 },
    ],
    [
      { kind: 'rows', table: 'personas', label: 'name', rank: 'rank' },
      { kind: 'rows', table: 'personas', label: 'name', rank: 'rank', count: 6 },
    ],
    [
      { kind: 'measures', measures: [{ label: title, cell: '[a]' }] },
      { kind: 'measures', measures: [{ label: title, cell: '[a]', format: null }] },
    ],
  ])('runs over %j', (rows, read) => {
    expect(matrix({ rows })).toMatchObject({ kind: 'matrix', rows: read, format: { kind: 'number' } });
  });

  test.each([
    [{ rows: { kind: 'weeks' } }, 'panel.rows.kind'],
    [{ colours: [{ when: '[a]>0', tone: 'pink' }] }, 'panel.colours[0].tone'],
    [{ weeks: 3 }, 'panel.weeks'],
    [{ look: 'posters' }, 'panel.look'],
  ])('refuses %j', (raw, place) => {
    expect(() => matrix(raw)).toThrow(place);
  });
});

describe('a band', () => {
  test('covers half a year unless told otherwise', () => {
    expect(panel({ kind: 'band', start: 'setting:gantt_start' })).toMatchObject({
      kind: 'band',
      weeks: 27,
      start: 'setting:gantt_start',
      colours: [],
    });
  });

  test('has no cell of its own', () => {
    expect(() => panel({ kind: 'band', start: 'ref', cell: '1' })).toThrow('panel.cell');
  });
});

const boxes = (raw: object) =>
  panel({ kind: 'boxes', boxes: [{ label: title, value: '1', empty: '2', tone: 'good' }], ...raw });

describe('boxes', () => {
  test('have three lines unless told otherwise, and cells of words', () => {
    expect(boxes({ cells: [{ cell: '{value}' }] })).toMatchObject({
      lines: 3,
      boxes: [{ label: title, value: '1', empty: '2', tone: 'good' }],
      cells: [{ cell: '{value}', format: { kind: 'text' } }],
    });
  });

  test('are painted in few tones', () => {
    const box = { label: title, value: '1', empty: '2', tone: 'strong' };
    expect(() => boxes({ boxes: [box] })).toThrow('panel.boxes[0].tone');
  });
});

const chart = (raw: object) => readChart(open({ kind: 'bar', title, ...raw }, 'chart'));

test('a chart reads a panel, or columns of the table', () => {
  expect(chart({ panel: 'view' })).toMatchObject({ panel: 'view', labels: null, series: [], group: null });
  expect(chart({ labels: 'member', series: ['target'], group: 'rep' })).toMatchObject({
    labels: 'member',
    series: ['target'],
    group: 'rep',
  });
  expect(() => chart({ kind: 'radar' })).toThrow('chart.kind');
});
