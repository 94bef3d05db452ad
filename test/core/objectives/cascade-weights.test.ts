import { weigh } from '../../../src/core/objectives/cascade-weights';

const member = (key: string, given: Readonly<Record<string, number | null>>) => ({
  key,
  weight: null,
  history: null,
  reference: null,
  activity: 1,
  pin: null,
  ...given,
});

test('one source serves the whole axis: amounts and typed weights are never mixed', () => {
  const { free, source } = weigh([member('a', { weight: 2 }), member('b', { history: 900 })]);
  expect(source).toBe('weight');
  expect(free.map(({ weight }) => weight)).toEqual([2, 0]);
});

test('pinned members choose nothing', () => {
  const { free, source } = weigh([member('a', { weight: 2, pin: 5 }), member('b', { history: 900 })]);
  expect(source).toBe('history');
  expect(free).toEqual([{ key: 'b', weight: 900 }]);
});
