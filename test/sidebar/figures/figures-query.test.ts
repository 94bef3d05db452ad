import { choicesOf, cutsOf, keepChoices, queryOf } from '../../../sidebar/figures/figures-query';
import { statusWord } from '../../../sidebar/figures/status-words';
import { rollUp } from '../support/answers';
import { plan } from '../support/state';

test('a plan is first seen by what it follows first, over its year, then as it was last seen', () => {
  const first = choicesOf(plan('fr'));
  expect(first).toEqual({ axis: 'rep', across: null, window: 'year', metric: null });
  keepChoices('PLAN-1', { ...first, window: 'q1' });
  expect(choicesOf(plan('fr')).window).toBe('q1');
  expect(choicesOf(plan('fr', { planId: 'PLAN-2' })).window).toBe('year');
});

test('months are a cut of every plan', () => {
  expect(cutsOf(plan('fr', { axes: [] }))).toEqual(['month']);
  expect(choicesOf(plan('fr', { planId: 'PLAN-3', axes: [] })).axis).toBe('month');
});

test('what was not chosen is not asked', () => {
  const query = queryOf('PLAN-1', { axis: 'rep', across: null, window: 'm02', metric: null });
  expect(JSON.parse(JSON.stringify(query))).toEqual({ planId: 'PLAN-1', axis: 'rep', window: 'm02' });
});

test('sales without a target are no missing data', () => {
  const [line] = rollUp({ planId: 'PLAN-1', axis: 'rep' }).lines;
  if (!line) throw new Error('No line');
  expect(statusWord({ ...line, target: null, status: 'no_data' })).toBe('statusNoTarget');
  expect(statusWord({ ...line, actual: null, status: 'no_data' })).toBe('statusNoData');
  expect(statusWord({ ...line, status: 'late' })).toBe('statusLate');
});
