import { day } from '../../../src/core/calendar/day';
import { checkObjective, type ObjectiveRow } from '../../../src/core/smart/objective';

const BARE: ObjectiveRow = {
  statement: 'Améliorer nos performances',
  hasScope: false,
  hasBase: false,
  hasTarget: false,
  isChangeAmbiguous: false,
  evidence: '',
  links: 0,
};

const letters = (row: Partial<ObjectiveRow>, asOf?: number): string =>
  Object.values(checkObjective({ ...BARE, ...row }, asOf).points).join('');

test.each<[string, Partial<ObjectiveRow>, string]>([
  ['the sentence alone', {}, '00100'],
  ['a rep', { hasScope: true }, '20100'],
  ['a target', { hasTarget: true }, '01100'],
  ['a target and its baseline', { hasTarget: true, hasBase: true }, '02100'],
  ['an ambiguous change', { hasTarget: true, hasBase: true, isChangeAmbiguous: true }, '01100'],
  ['evidence', { evidence: 'Deux embauches' }, '00200'],
  ['less growth than was reached', { requiredGrowth: 0.1, bestPastGrowth: 0.12 }, '00200'],
  ['some more growth', { requiredGrowth: 0.2, bestPastGrowth: 0.12 }, '00100'],
  [
    'far more growth, whatever is said',
    { requiredGrowth: 0.5, bestPastGrowth: 0.12, evidence: 'x' },
    '00000',
  ],
  ['too little capacity', { capacity: 0.79, evidence: 'x' }, '00000'],
  ['a parent', { links: 1 }, '00110'],
  ['a parent and a stake', { links: 2 }, '00120'],
  ['a due date', { due: day(2027, 6, 30) }, '00102'],
  ['a due date before the start', { due: day(2027, 6, 30), start: day(2027, 7, 1) }, '00100'],
])('%s', (_, row, expected) => {
  expect(letters(row)).toBe(expected);
});

test('a due date in the past is told', () => {
  const row = { ...BARE, hasTarget: true, due: day(2027, 6, 30) };
  expect(checkObjective(row, day(2027, 7, 1)).fixes[0]).toBe('smartFixPast');
  expect(checkObjective(row, day(2027, 6, 30)).points.T).toBe(2);
});

test('columns never lower what the sentence deserves, ambiguity and dates apart', () => {
  const statement = 'Passer le taux de conversion du site de 2 % à 3 % avant le 30 juin 2027 pour embaucher';
  expect(letters({ statement })).toBe('22222');
  expect(letters({ statement, links: 1, hasScope: true, hasTarget: true })).toBe('22222');
});
