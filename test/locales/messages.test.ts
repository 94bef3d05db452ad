import { readdirSync, readFileSync } from 'node:fs';
import { en } from '../../src/locales/en';
import { fr } from '../../src/locales/fr';
import { typographyFaults } from '../support/french';

type Key = keyof typeof en;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a literal
const KEYS = Object.keys(en) as Key[];

const blanks = (text: string) => new Set(text.match(/\{@?\w+\}/gu));

test('both languages say the same things', () => {
  expect(new Set(Object.keys(fr))).toEqual(new Set(KEYS));
});

test.each(KEYS)('%s has the same blanks in both languages', (key) => {
  expect(blanks(fr[key])).toEqual(blanks(en[key]));
});

test.each(KEYS)('%s is worded', (key) => {
  expect(fr[key].trim()).toBe(fr[key]);
  expect(en[key].trim()).toBe(en[key]);
  expect(fr[key] && en[key]).not.toBe('');
});

/** What is shown in a blank is set on its own; so is the reference of a cell. */
const withoutBlanks = (text: string) => text.replaceAll('{tab}!{cell}', 'X').replaceAll(/\{@?\w+\}/gu, 'X');

test.each(KEYS)('%s is set as French sets it', (key) => {
  expect(typographyFaults(withoutBlanks(fr[key]))).toEqual([]);
});

test.each(KEYS)('%s is set as English sets it', (key) => {
  expect(en[key]).not.toMatch(/[\u00A0\u202F«»]|\p{L}'\p{L}| [;:!?]/u);
});

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
}

/** Keys of the refusals written in the code. */
const refused = sources('src').flatMap((text) =>
  [...text.matchAll(/PlanError\(\s*'(\w+)'/gu)].map(([, key = '']) => key),
);

test('there are refusals in the code', () => expect(refused.length).toBeGreaterThan(40));

test.each([...new Set(refused)])('the refusal %s is worded', (key) => {
  expect(KEYS).toContain(key);
});

/** Keys made from others as the code runs: names of arguments, rules of the checks, criteria, grades. */
const MADE = /^(?:argument_|check_|fix_|smart(?:Fix|Word|Verdict|Letters)|status)/u;
const code = sources('src')
  .filter((text) => !text.includes('satisfies Record<string, string>'))
  .join('\n');

test.each(KEYS.filter((key) => !MADE.test(key)))('the sentence %s is said somewhere', (key) => {
  expect(code.split('\n').filter((line) => line.includes(`'${key}'`))).not.toEqual([]);
});
