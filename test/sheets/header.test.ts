import { columnMark } from '../../src/core/plan/compose/notes';
import { table } from '../../src/core/schema/catalogue';
import { markedHeader, wordedHeader } from '../../src/sheets/header';

const swot = (column: string) => columnMark('swot', column);

test('columns are where their marks are', () => {
  const notes = [
    ['', 'À relire'],
    [swot('score'), '', `Une idée.\n\n${swot('statement')}`],
  ];
  expect(markedHeader(notes, 'swot')).toEqual({
    row: 2,
    columns: new Map([
      ['score', 1],
      ['statement', 3],
    ]),
  });
});

test('a copied column does not stand for the first one', () => {
  expect(markedHeader([[swot('score'), swot('score')]], 'swot')?.columns).toEqual(new Map([['score', 1]]));
});

test('marks of another table are none', () => {
  expect(markedHeader([[columnMark('kpis', 'label')], ['']], 'swot')).toBeNull();
});

test.each([[['Énoncé', ' score ', 'Ma colonne']], [['Statement', 'SCORE', 'My column']]])(
  'without marks, words tell: %j',
  (words) => {
    const { row, columns } = wordedHeader([[], [], words], table('swot'));
    expect(row).toBe(3);
    expect([...columns].filter(([key]) => key === 'statement' || key === 'score')).toEqual([
      ['statement', 1],
      ['score', 2],
    ]);
  },
);
