import { namesIn } from '../../../src/core/tracking/panel-names';

test.each([
  [['=A', '=B', ''], 2],
  [['=A'], 1],
  [['', ''], 0],
  [[], 0],
  [['=A', '', '=B', ''], 0],
  [['', '=A'], 0],
])('%j are %i names', (formulas, count) => {
  expect(namesIn(formulas)).toBe(count);
});
