import { isExample } from '../../../src/core/objectives/axis';

test.each([
  ['EX-OBJ-1', true],
  ['OBJ-001', false],
  ['NEX-1', false],
  ['', false],
])('the row %s is an example: %s', (id, example) => {
  expect(isExample(id)).toBe(example);
});
