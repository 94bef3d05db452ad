import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { engineWordsIn } from '../../../../workbench/page/words/engine-words';
import charts from '../../../../workbench/page/words/engine-fr/charts.json';
import menus from '../../../../workbench/page/words/engine-fr/menus.json';
import messages from '../../../../workbench/page/words/engine-fr/messages.json';
import panels from '../../../../workbench/page/words/engine-fr/panels.json';

const table = Object.entries({ ...menus, ...panels, ...charts, ...messages });

/** All that the engine ships, in one text without escapes: its words are somewhere in it. */
function engineText(): string {
  const folder = dirname(createRequire(__filename).resolve('@odoo/o-spreadsheet'));
  const [code = '', templates = ''] = ['o_spreadsheet.cjs', 'o_spreadsheet.xml'].map((name) =>
    readFileSync(`${folder}/${name}`, 'utf8'),
  );
  return code.replaceAll('\\"', '"').replaceAll('\\n', '\n') + templates.replaceAll(/\s+/gu, ' ');
}

const placeholders = (text: string) => [...text.matchAll(/%s|%\(\w+\)s/gu)].map(([name]) => name);

/** The same placeholders, in any order. */
function agree(one: string, other: string): boolean {
  const [ours, theirs] = [placeholders(one), placeholders(other)];
  return ours.length === theirs.length && ours.every((name) => theirs.includes(name));
}

test('every word of the table is one the engine still says', () => {
  const text = engineText();
  expect(table.filter(([english]) => !text.includes(english)).map(([english]) => english)).toEqual([]);
});

test('every translation keeps the placeholders of the English', () => {
  expect(table.filter(([english, french]) => !agree(french, english))).toEqual([]);
});

test('French is spoken where the table knows, English elsewhere', () => {
  const french = engineWordsIn('fr');
  expect(french('Insert row above')).toBe('Insérer une ligne au-dessus');
  expect(french('Some new word')).toBe('Some new word');
  expect(french('The range\n            is invalid')).toBe('La plage n’est pas valide');
  expect(engineWordsIn('en')('Copy')).toBe('Copy');
});
