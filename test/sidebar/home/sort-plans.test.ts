import { latestPlan, sortPlans } from '../../../sidebar/home/sort-plans';
import { plan } from '../support/state';

const real = plan('fr');
const example = plan('fr', { planId: 'PLAN-2', demo: true });
const stopped = plan('fr', { planId: 'PLAN-3', state: 'building' });

test('plans being built are set apart', () => {
  expect(sortPlans([real, stopped, example])).toEqual({ complete: [real, example], unfinished: [stopped] });
});

test.each([
  [[real, example], real],
  [[example], example],
  [[], null],
])('the plan shown first %#', (plans, first) => expect(latestPlan(plans)).toBe(first));
