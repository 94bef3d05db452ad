import { jobState } from '../../../src/core/demo/progress';

test.each([
  ['not begun', 99, 'steady', 0, 'todo'],
  ['half way', 104, 'steady', 0.5, 'doing'],
  ['on its last day', 109, 'steady', 1, 'done'],
  ['late', 150, 'slow', 0.6, 'doing'],
  ['stopped', 104, 'blocked', 0.3, 'blocked'],
] as const)('a job %s', (_, ref, course, progress, status) => {
  expect(jobState(100, 109, ref, course)).toEqual({ progress, status });
});
