import { renameProblem } from '../../../sidebar/names/rename-problem';

const THERE = ['Anne Martin', 'Bruno Petit'];

test.each([
  ['Anne Durand', null],
  ['', 'newNameMissing'],
  ['Anne Martin', 'sameName'],
  ['bruno petit', 'alreadyThere'],
  ['ANNE MARTIN', null],
])('Anne Martin to %j: %s', (to, problem) => {
  expect(renameProblem('Anne Martin', to, THERE)).toBe(problem);
});
