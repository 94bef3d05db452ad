import { groupItems } from '../../../sidebar/upkeep/group-items';

const item = (table: string, sentence: string) => ({ table, tab: 'Tab of ' + table, count: 1, sentence });

test('a sentence that many tabs share is said once, before what is particular to each', () => {
  const items = [
    item('home', 'Renamed.'),
    item('home', 'Reworded.'),
    item('swot', 'Reworded.'),
    item('budget', 'Reworded.'),
    item('budget', 'A column comes back.'),
  ];
  expect(groupItems(items)).toEqual({
    shared: [{ sentence: 'Reworded.', tabs: ['Tab of home', 'Tab of swot', 'Tab of budget'] }],
    byTab: [
      { table: 'home', tab: 'Tab of home', sentences: ['Renamed.'] },
      { table: 'budget', tab: 'Tab of budget', sentences: ['A column comes back.'] },
    ],
  });
});

test('two tabs each say their own', () => {
  const { shared, byTab } = groupItems([item('home', 'Reworded.'), item('swot', 'Reworded.')]);
  expect(shared).toEqual([]);
  expect(byTab.map(({ sentences }) => sentences)).toEqual([['Reworded.'], ['Reworded.']]);
});

test('nothing to change makes no group', () => expect(groupItems([])).toEqual({ shared: [], byTab: [] }));
