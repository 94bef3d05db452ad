import { readdirSync, readFileSync } from 'node:fs';

const folder = 'src/core/plan/read';
const tests = 'test/core/plan/read';
const textOf = (path: string) =>
  readdirSync(path)
    .map((file) => readFileSync(`${path}/${file}`, 'utf8'))
    .join('\n');

const refused = [...textOf(folder).matchAll(/new PlanError\('(\w+)'/gu)].map(([, key = '']) => key);

test('there are refusals', () => expect(refused.length).toBeGreaterThan(15));

test.each([...new Set(refused)])('%s has a case', (key) => {
  expect(textOf(tests)).toContain(`'${key}'`);
});
