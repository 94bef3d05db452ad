import { day } from '../../../../src/core/calendar/day';
import { listRows } from '../../../../src/core/plan/rows/lists';
import { lists } from '../../../../src/core/schema/catalogue';
import { settings } from '../../../support/settings';

const people = [
  { name: 'Anne', amount: null, team: 'Nord' },
  { name: 'Luc', amount: null, team: 'Sud' },
  { name: 'Zoé', amount: null, team: 'Nord' },
];
const rows = listRows(settings({ members: { rep: people, product: [], channel: [] } }));
const ofList = (list: string) =>
  rows.filter(({ values }) => values['list'] === list).map(({ values }) => values);

test('rows of a list stand together', () => {
  const names = rows.map(({ values }) => values['list']);
  const starts = names.filter((name, index) => name !== names[index - 1]);
  expect(new Set(starts).size).toBe(starts.length);
});

test('members and months come first, one dropdown offering them all', () => {
  const names = [...new Set(rows.map(({ values }) => values['list']))];
  expect(names.slice(0, 6)).toEqual(['all', 'rep', 'product', 'channel', 'team', 'period']);
});

test('the company’s own names replace the starter ones, the rest coming last', () => {
  expect(ofList('rep').map(({ label, parent }) => [label, parent])).toEqual([
    ['Anne', 'Nord'],
    ['Luc', 'Sud'],
    ['Zoé', 'Nord'],
    ['Non affecté', ''],
  ]);
  expect(ofList('team').map(({ label }) => label)).toEqual(['Nord', 'Sud', 'Non affecté']);
  expect(ofList('product').map(({ label }) => label)).toEqual(['Non affecté']);
});

test('other lists are those of the templates', () => {
  expect(ofList('swot').map(({ key }) => key)).toEqual(
    lists()
      .get('swot')
      ?.values.map(({ key }) => key),
  );
  expect(ofList('swot')[0]).toMatchObject({
    label: 'Force',
    label_fr: 'Force',
    label_en: 'Strength',
    rank: 1,
  });
});

test('codes are their own labels', () => {
  for (const { key, label } of ofList('account')) expect(label).toBe(key);
});

test('public holidays from the year before the plan to two years after', () => {
  const days = ofList('holiday').map(({ start }) => start);
  expect(days).toContain(day(2026, 7, 14));
  expect(days).toContain(day(2029, 12, 25));
  expect(days).not.toContain(day(2025, 12, 25));
  expect(ofList('holiday')[0]).toMatchObject({ label: "Jour de l'An", label_en: "New Year's Day" });
});

test('labels follow the language of the plan', () => {
  const english = listRows(settings({ language: 'en' }));
  const labels = english
    .filter(({ values }) => values['list'] === 'swot')
    .map(({ values }) => values['label']);
  expect(labels).toContain('Strength');
});
