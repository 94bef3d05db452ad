import { putColours } from '../../../../src/core/plan/compose/colours';
import { Grid } from '../../../../src/core/plan/compose/grid';
import { placePanels } from '../../../../src/core/plan/compose/place-panels';
import type { TabContext } from '../../../../src/core/plan/context';
import { blueprintOf, everyTab } from '../../../support/composed';
import { rawColumn } from '../../schema/raw-table';
import { visits } from './visits';

const columns = [rawColumn({ key: 'town' }), rawColumn({ key: 'score', type: 'number' })];

function coloured(context: TabContext) {
  const grid = new Grid();
  return { colours: putColours(grid, context, placePanels(context)), row2: grid.cells()[1] };
}

test('a rule covers every prepared row of its columns', () => {
  const rule = { columns: ['town', 'score'], when: '[score]>3', tone: 'good' };
  expect(coloured(visits({ columns, colours: [rule] })).colours).toEqual([
    { ranges: ['A4:A53', 'B4:B53'], formula: '=$B4>3', tone: 'good' },
  ]);
});

test('what another tab says stands over the machine’s columns, out of sight', () => {
  const rule = { columns: ['score'], when: '[score]<setting:amber', tone: 'watch' };
  const { colours, row2 } = coloured(visits({ columns, colours: [rule] }));
  expect(colours[0]?.formula).toBe('=$B4<$C$2');
  expect(row2?.[2]?.formula).toMatch(/^='Paramètres'!\$B\$\d+$/u);
});

test('a rule about an absent tab waits', () => {
  const rule = { columns: ['town'], when: 'COUNTIFS(personas[name];[town])>0', tone: 'info' };
  expect(coloured(visits({ columns, colours: [rule] })).colours).toEqual([]);
});

test('a cell of the head has its own colours', () => {
  const cell = { row: 2, column: 'town', formula: 'ref', colours: [{ when: '{cell}=""', tone: 'bad' }] };
  expect(coloured(visits({ columns, cells: [cell] })).colours).toEqual([
    { ranges: ['A2'], formula: '=A2=""', tone: 'bad' },
  ]);
});

test('a matrix is coloured but for its headers; a band whole', () => {
  const title = { fr: 'Vue', en: 'View' };
  const matrix = {
    kind: 'matrix',
    key: 'm',
    title,
    cell: '1',
    colours: [{ when: 'AND({cell}>0;{row}<>"")', tone: 'good' }],
    rows: { kind: 'ranks', count: 2 },
    columns: { kind: 'ranks', count: 3 },
  };
  const band = {
    kind: 'band',
    key: 'b',
    title,
    start: 'ref',
    weeks: 4,
    colours: [{ when: '{week}>ref', tone: 'info' }],
  };
  const { colours } = coloured(visits({ columns, panels: [matrix, band] }));
  expect(colours).toEqual([
    { ranges: ['J4:L5'], formula: '=AND(J4>0;$I4<>"")', tone: 'good' },
    { ranges: ['N4:Q53'], formula: '=N$3>$C$2', tone: 'info' },
  ]);
});

describe.each(['fr', 'en'] as const)('in every tab, in %s', (language) => {
  const rules = blueprintOf({ language, tabs: everyTab() }).tabs.flatMap(({ table, colours }) =>
    colours.map(({ formula }) => ({ table, formula })),
  );

  test.each(rules)('$table: $formula reads its own tab', ({ formula }) => {
    expect(formula).not.toContain('!');
  });
});

const title = { fr: 'Vue', en: 'View' };
const ranks = { kind: 'ranks', count: 2 };
const cards = { kind: 'matrix', key: 'm', title, rows: ranks, columns: ranks, cell: '1', look: 'cards' };

test('the colours of cards reach the names on top of them', () => {
  const panel = { ...cards, colours: [{ when: 'AND({col}<>"";{row}="")', tone: 'cardTitle' }] };
  expect(coloured(visits({ columns, panels: [panel] })).colours).toEqual([
    { ranges: ['J3:K5'], formula: '=AND(J$3<>"";$I3="")', tone: 'cardTitle' },
  ]);
});

test('a band colours its weeks apart', () => {
  const now = [{ when: '{week}=1', tone: 'accent' }];
  const panel = { kind: 'band', key: 'b', title, start: '1', weeks: 2, headerColours: now };
  expect(coloured(visits({ columns, panels: [panel] })).colours).toEqual([
    { ranges: ['I3:J3'], formula: '=I$3=1', tone: 'accent' },
  ]);
});
