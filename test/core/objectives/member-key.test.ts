import { day } from '../../../src/core/calendar/day';
import { byAxis, byMember, byMonth, byTeam } from '../../../src/core/objectives/member-key';
import { row } from './rows';

test('a label is the member it names in any case, a blank is unassigned, a stranger keeps its first spelling', () => {
  const key = byMember('channel', ['Web', 'Élan']);
  const labels = ['web', 'ÉLAN', null, 'Foire', 'FOIRE'];
  expect(labels.map((channel) => key(row({ channel })))).toEqual([
    'Web',
    'Élan',
    'UNASSIGNED',
    'Foire',
    'Foire',
  ]);
});

test('accents tell members apart, as in native formulas', () => {
  expect(byMember('rep', ['Zoé'])(row({ rep: 'Zoe' }))).toBe('Zoe');
});

test('a month is its year and number', () => {
  expect(byMonth()(row({ day: day(2026, 9, 30) }))).toBe('2026-09');
  expect(byAxis('month', [])(row({ day: day(2026, 9, 30) }))).toBe('2026-09');
});

test('a team is that of the rep; without a rep, the one the row names', () => {
  const key = byTeam(['Ada'], new Map([['Ada', 'Nord']]));
  const rows = [row({ rep: 'ada', team: 'Sud' }), row({ team: 'Sud' }), row({ rep: 'Zoé' })];
  expect(rows.map(key)).toEqual(['Nord', 'Sud', 'UNASSIGNED']);
});
