import { nameKey } from '../../../../src/core/intake/name-key';
import { areNear, compared } from '../../../../src/core/intake/names/near-names';
import { unitTable } from '../unit-table';

const near = (one: string, other: string) => areNear(compared(one), compared(other));

test.each([
  ['Roux Anne', 'Anne Roux'],
  ['A. Roux', 'Anne Roux'],
  ['Roux A', 'Anne Roux'],
  ['Anne-Marie Roux', 'Anne Marie Roux'],
  ['Anne Rouix', 'Anne Roux'],
  ['Anne Rox', 'Anne Roux'],
  ['Anne Raux', 'Anne Roux'],
  ['Anne Ruox', 'Anne Roux'],
  ['Annee Roux', 'Anne Roux'],
])('%s may be %s', (one, other) => {
  expect([near(one, other), near(other, one)]).toEqual([true, true]);
});

test.each([
  ['Anne Roux', 'ANNE ROUX'],
  ['Anne Roux', 'Luc Petit'],
  ['Anne Roux', 'Anne Petit'],
  ['A. R.', 'Anne Roux'],
  ['Ana', 'Anna'],
  ['Bar', 'Car'],
  ['Anne Rouxel', 'Anne Roux'],
  ['', 'Anne'],
])('%s and %s are not asked about', (one, other) => {
  expect([near(one, other), near(other, one)]).toEqual([false, false]);
});

test('names written in another way are the same, and those that are not are asked about', () => {
  const rows = unitTable('messy-name-variants');
  if (rows === null) return;
  const wrong = rows.filter(({ raw = '', canonical = '', same_key: same }) => {
    const isSame = nameKey(raw) === nameKey(canonical);
    return isSame !== (same === 'yes') || near(raw, canonical) === isSame;
  });
  expect(rows.length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});
