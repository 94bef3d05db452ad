import { sayIn } from '../../../../workbench/page/words';
import { en } from '../../../../workbench/page/words/en';
import { fr } from '../../../../workbench/page/words/fr';

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([name]) => name);

/** The same placeholders, in any order. */
function agree(one: string, other: string): boolean {
  const [ours, theirs] = [placeholders(one), placeholders(other)];
  return ours.length === theirs.length && ours.every((name) => theirs.includes(name));
}

test('French sentences keep French typography', () => {
  const careless = /[ \w][;!?]|[ \w]:(?!\/)| »|« |'/u;
  expect(Object.values(fr).filter((text) => careless.test(text))).toEqual([]);
});

test('a sentence takes the same values in both languages', () => {
  const french = new Map<string, string>(Object.entries(fr));
  const differing = Object.entries(en).filter(([key, text]) => !agree(french.get(key) ?? '', text));
  expect(differing).toEqual([]);
});

test('fills a sentence in', () => {
  expect(sayIn('en')('fileRefusedText', { name: 'x.json' })).toContain('“x.json”');
});
