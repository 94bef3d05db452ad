import {
  allLabel,
  followedAxes,
  memberLabels,
  MONTH_KEYS,
  unassignedLabel,
} from '../../../../src/core/plan/rows/axis-members';
import { list } from '../../../../src/core/schema/catalogue';
import { settings } from '../../../support/settings';

describe('names of the axes', () => {
  test('are read in one order, whatever the answers’', () => {
    expect(followedAxes(settings({ axes: ['channel', 'rep'] }))).toEqual(['rep', 'channel']);
  });

  test('end with the one that holds what nobody was given', () => {
    expect(memberLabels(settings(), 'product')).toEqual(['Lampes', 'Abat-jour', 'Non affecté']);
    expect([unassignedLabel('en'), allLabel('fr'), allLabel('en')]).toEqual(['Unassigned', 'Tous', 'All']);
  });

  test('months have their keys in the list of periods', () => {
    const keys = list('period').values.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining([...MONTH_KEYS]));
    expect(MONTH_KEYS).toHaveLength(12);
  });
});
