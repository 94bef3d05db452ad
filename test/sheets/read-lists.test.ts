import { asked } from './open-script';
import { composed, sheetOf, written } from './written-plan';

const tabs = composed(['lists']);
const [lists] = tabs;
const cells = lists?.cells ?? [];
const rowOf = (key: string) =>
  cells.findIndex(([list, value]) => list?.value === 'swot' && value?.value === key) + 1;
const read = (runtime: ReturnType<typeof written>, key: string, label: string) =>
  asked(runtime, 'readList', 'Listes', 'swot', key, label);

test('reads the labels and where they stand', () => {
  expect(read(written(tabs), 'strength', 'faiblesse')).toEqual({
    values: ['Force', 'Faiblesse', 'Opportunité', 'Menace'],
    label: 'Force',
    key: 'weakness',
    block: [rowOf('strength'), rowOf('threat')],
  });
});

test('a label people edited is theirs; the old one is still understood', () => {
  const runtime = written(tabs);
  sheetOf(runtime, 'Listes').getRange(rowOf('strength'), 3).setValue('Atout');
  expect(read(runtime, 'strength', 'Atout')).toMatchObject({ label: 'Atout', key: 'strength' });
  expect(read(runtime, 'strength', 'Force')).toMatchObject({ key: 'strength' });
});

test('a row taken away leaves its word', () => {
  const runtime = written(tabs);
  sheetOf(runtime, 'Listes').deleteRow(rowOf('strength'));
  expect(read(runtime, 'strength', 'Chance')).toMatchObject({
    values: ['Faiblesse', 'Opportunité', 'Menace'],
    label: 'Force',
    key: null,
  });
});

test('a value typed at the bottom counts, but is no part of the block formulas read', () => {
  const runtime = written(tabs);
  const bottom = cells.length + 1;
  sheetOf(runtime, 'Listes').insertRowsAfter(cells.length, 2);
  sheetOf(runtime, 'Listes')
    .getRange(`A${bottom + 1}:C${bottom + 1}`)
    .setValues([['swot', 'luck', 'Chance']]);
  expect(read(runtime, 'luck', 'chance')).toMatchObject({
    values: ['Force', 'Faiblesse', 'Opportunité', 'Menace', 'Chance'],
    label: 'Chance',
    key: 'luck',
    block: [rowOf('strength'), rowOf('threat')],
  });
});
