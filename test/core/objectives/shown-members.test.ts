import { shownMembers } from '../../../src/core/objectives/shown-members';

test('the list first, then those met, the unassigned always last', () => {
  expect(shownMembers(['Bob', 'UNASSIGNED', 'Ada'], ['Zoé', 'Ada'])).toEqual([
    'Bob',
    'Ada',
    'Zoé',
    'UNASSIGNED',
  ]);
  expect(shownMembers([], [])).toEqual(['UNASSIGNED']);
});
