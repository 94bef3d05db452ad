import { PlanError } from '../../../../src/core/errors';
import { Issues } from '../../../../src/core/plan/read/issues';

test('keeps what is refused under its field, and goes on', () => {
  const issues = new Issues();
  const refused = issues.read('company', () => {
    throw new PlanError('companyMissing');
  });
  expect(refused).toBeNull();
  expect(issues.read('growth', () => 0.1)).toBe(0.1);
  expect(issues.found.map(({ field, error }) => [field, error.key])).toEqual([['company', 'companyMissing']]);
});

function broken(): never {
  throw new TypeError('ours');
}

test('a mistake of ours is not an answer to put right', () => {
  expect(() => new Issues().read('company', broken)).toThrow(TypeError);
});
