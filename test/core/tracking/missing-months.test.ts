import { day } from '../../../src/core/calendar/day';
import { missingMonths } from '../../../src/core/tracking/missing-months';
import { line, sources } from '../layer/samples';

const channel = { axis: 'channel', metrics: ['revenue_metric'] } as const;
const member = (label: string) => ({ label, isUnassigned: label === 'Non affecté' });
const plan = (changes: Parameters<typeof sources>[0] = {}) =>
  sources({
    members: { rep: [], product: [], channel: ['Site', 'Boutique', 'Non affecté'].map(member), persona: [] },
    ...changes,
  });
const [january, february, march] = [day(2027, 1, 1), day(2027, 2, 1), day(2027, 3, 1)];
const missing = (
  held: Parameters<typeof missingMonths>[2] = [],
  lines: Parameters<typeof missingMonths>[3] = [],
  changes: Parameters<typeof sources>[0] = {},
) =>
  missingMonths(channel, ['CA'], held, lines, plan(changes)).map(({ month, member: name }) => [month, name]);

test('each month begun has each name, in their order', () => {
  expect(missing()).toEqual([
    [january, 'Site'],
    [january, 'Boutique'],
    [february, 'Site'],
    [february, 'Boutique'],
    [march, 'Site'],
    [march, 'Boutique'],
  ]);
});

test('before the year begins, its first month is there to be seen', () => {
  expect(missing([], [], { ref: day(2026, 10, 1) })).toEqual([
    [january, 'Site'],
    [january, 'Boutique'],
  ]);
});

test('rows held are not asked for again, whatever their case or their day', () => {
  const held = [
    { month: january, member: 'SITE' },
    { month: january + 14, member: 'boutique' },
    { month: february, member: 'Parti' },
  ];
  expect(missing(held).map(([month]) => month)).toEqual([february, february, march, march]);
});

test('a name listed twice has one row', () => {
  const members = { rep: [], product: [], channel: ['Site', 'site', ''].map(member), persona: [] };
  expect(missing([], [], { members, ref: january })).toEqual([[january, 'Site']]);
});

test.each([
  ['a line that names nobody', line({ value: 5 }), true],
  ['a line of the reserved member', line({ value: 5, channel: 'non affecté' }), true],
  ['a line of a name', line({ value: 5, channel: 'Site' }), false],
  ['overlay credit', line({ value: 5, isOverlay: true }), false],
  ['a metric the tab does not show', line({ value: 5, metric: 'Visites' }), false],
  ['a line of the future', line({ value: 5, date: march + 25 }), false],
])('%s gives nobody a row: %#', (_, actual, isShown) => {
  expect(missing([], [actual], {}).some(([, name]) => name === 'Non affecté')).toBe(isShown);
});
