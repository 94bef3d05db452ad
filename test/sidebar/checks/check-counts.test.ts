import { sayCounts, totalOf } from '../../../sidebar/checks/check-counts';
import { speechOf } from '../../../sidebar/words/speech';

const counts = (error: number, warning: number, info: number) => ({ error, warning, info });

test.each([
  ['fr', counts(2, 1, 0), 'Plan contrôlé\u00a0: 2 erreurs, 1 avertissement.'],
  ['fr', counts(0, 0, 1), 'Plan contrôlé\u00a0: 1 information.'],
  ['fr', counts(0, 0, 0), 'Rien à corriger.'],
  ['en', counts(1, 0, 3), 'Plan checked: 1 error, 3 notes.'],
] as const)('in %s, %j is said', (language, found, said) => {
  expect(sayCounts(speechOf(language), found)).toBe(said);
});

test('everything found is counted', () => expect(totalOf(counts(312, 45, 1))).toBe(358));
