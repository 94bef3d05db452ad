import type { SavedMix } from '../../../src/core/plan/answers';
import { readMixes, withMix, withoutMix } from '../../../src/core/plan/mixes';

const mix = (name: string, ...tabs: string[]): SavedMix => ({ name, tabs, styles: ['smart'] });
const names = (mixes: readonly SavedMix[]) => mixes.map(({ name }) => name);

const field = mix('Équipe terrain', 'home', 'actions');
const shops = mix('Boutiques', 'home', 'channel_audit');

test('choices come in the order of their names', () => {
  expect(names(withMix([field], shops))).toEqual(['Boutiques', 'Équipe terrain']);
});

test('a name written otherwise is the same name: the new choice takes the place', () => {
  const again = mix(' equipe  TERRAIN ', 'home', 'swot');
  expect(withMix([field, shops], again)).toEqual([shops, { ...again, name: 'equipe TERRAIN' }]);
});

test.each([
  [mix('  ', 'home'), 'mixNameMissing'],
  [mix('x'.repeat(101), 'home'), 'textTooLong'],
  [mix('Vide'), 'mixEmpty'],
  [mix('Ancien', 'gone'), 'mixEmpty'],
])('a choice is refused (%#): %s', (wrong, key) => {
  expect(() => withMix([], wrong)).toThrow(expect.objectContaining({ key }));
});

test('a choice is forgotten whatever the case and the accents', () => {
  expect(withoutMix([field, shops], 'EQUIPE TERRAIN')).toEqual([shops]);
});

describe('what was kept by an older version', () => {
  test('loses its unknown tabs and styles, and keeps the rest', () => {
    const old = { name: 'Ancien', tabs: ['home', 'gone', 'swot', 'swot'], styles: ['smart', 'gone'] };
    expect(readMixes([old, field])).toEqual([
      { name: 'Ancien', tabs: ['home', 'swot'], styles: ['smart'] },
      field,
    ]);
  });

  test.each([
    [null],
    ['text'],
    [{}],
    [[{ name: 1, tabs: [], styles: [] }]],
    [[null, 'x', mix('Vide', 'gone')]],
  ])('holds no choice (%#)', (kept) => expect(readMixes(kept)).toEqual([]));
});
