import { isBroken, normalForm, relativeForm, withoutFixedRows } from '../../../src/core/upkeep/formula-text';

test.each([
  ['=SUMIFS(\'Réalisé\'!$H$2:$H;A1;"x;y")', '=sumifs( Réalisé!$H$2:$H , a1, "x;y" )'],
  ['=IF($B4="";"";1)', '=IF($B4="","",1)'],
])('%s is %s, spelled otherwise', (one, other) => {
  expect(normalForm(one)).toBe(normalForm(other));
});

test.each([
  ['=A1&"a b"', '=A1&"ab"'],
  ['=SUM(A1;B1)', '=SUM(A1;C1)'],
])('%s is not %s', (one, other) => {
  expect(normalForm(one)).not.toBe(normalForm(other));
});

test('a formula lags when it reads the same columns from another row', () => {
  expect(withoutFixedRows("=SUM('Actions'!$C$5:$C)")).toBe(withoutFixedRows('=SUM(Actions!$C$4:$C)'));
  expect(withoutFixedRows('=SUM(Actions!$D$4:$D)')).not.toBe(withoutFixedRows('=SUM(Actions!$C$4:$C)'));
  expect(withoutFixedRows('=$B4*2')).not.toBe(withoutFixedRows('=$B5*2'));
});

test('a formula filled down has one relative form', () => {
  expect(relativeForm('=$E14*F14+"14"', 14)).toBe(relativeForm('=$E5*F5+"14"', 5));
  expect(relativeForm('=$E14*F140', 14)).not.toBe(relativeForm('=$E5*F50', 5));
});

test('a formula that lost its tab or its column is broken', () => {
  expect(isBroken('=SUM(#REF!)')).toBe(true);
  expect(isBroken('=SUM(A1)')).toBe(false);
});
