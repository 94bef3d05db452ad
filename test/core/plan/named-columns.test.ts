import { namedColumns } from '../../../src/core/plan/named-columns';

test('the rows of a table name columns of other tabs, and its own', () => {
  const named = namedColumns('channel_tracking');
  expect(named.get('channel_strategy')).toEqual(new Set(['channel', 'share', 'id']));
  expect(named.get('budget')).toEqual(
    new Set([
      'channel',
      'id',
      'in_cac',
      ...Array.from({ length: 12 }, (_, k) => `i${`${k + 1}`.padStart(2, '0')}`),
    ]),
  );
  expect(named.get('channel_tracking')).toContain('contacts');
});
