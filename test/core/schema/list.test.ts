import { readLists } from '../../../src/core/schema/list';

const value = { key: 'media', fr: 'Médias', en: 'Media', account: '623100', in_cac: true };

test('reads values and whatever else the list says of them', () => {
  expect(readLists({ cost: { codes: true, values: [value] } })).toEqual([
    {
      key: 'cost',
      members: false,
      script: false,
      codes: true,
      values: [
        { key: 'media', label: { fr: 'Médias', en: 'Media' }, extra: { account: '623100', in_cac: true } },
      ],
    },
  ]);
});

test.each([
  [{ cost: { value: [] } }, 'lists.cost.value'],
  [{ cost: { values: [{ key: 'media', fr: 'Médias' }] } }, 'lists.cost.values[0].en'],
  [{ cost: { values: [{ ...value, account: [] }] } }, 'lists.cost.values[0].account'],
])('refuses %j', (raw, place) => {
  expect(() => readLists(raw)).toThrow(place);
});
