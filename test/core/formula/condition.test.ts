import { buildCondition, Helpers } from '../../../src/core/formula/condition';
import { table } from '../../../src/core/schema/catalogue';
import { placeAt } from './place';

const swot = table('swot');

function condition(formula: string, columns: readonly number[] = [8, 9]) {
  const helpers = new Helpers(2, columns);
  const built = buildCondition(formula, swot, placeAt({ slots: { cell: 'H4' } }), helpers);
  return { built, helpers: [...helpers.taken] };
}

test.each([
  ['a cell of the row', '[score]>=16', '=$F4>=16'],
  ['a label, as text', '[quadrant]=list:swot.strength', '=$B4="Force"'],
  ['a column of the tab', '[score]=MAX(swot[score])', '=$F4=MAX($F$4:$F)'],
  ['a slot', '{cell}<>""', '=H4<>""'],
])('%s needs no helper', (_what, formula, built) => {
  expect(condition(formula)).toEqual({ built, helpers: [] });
});

test('what another tab says is repeated in a cell of this one', () => {
  expect(condition('[score]<setting:amber')).toEqual({
    built: '=$F4<$H$2',
    helpers: [["='L''essentiel'!$B$9", 8]],
  });
});

test('what does not depend on the row is calculated whole in its cell', () => {
  expect(condition('[score]<setting:amber*MAX(stakes[stake])').helpers).toEqual([
    ["='L''essentiel'!$B$9*MAX('Enjeux'!$B$4:$B)", 8],
  ]);
});

test('one cell serves every mention', () => {
  const { built, helpers } = condition('AND([score]<setting:amber;[impact]<setting:amber;[pos]<ref)');
  expect(built).toBe('=AND($F4<$H$2;$D4<$H$2;$G4<$I$2)');
  expect(helpers.map(([, column]) => column)).toEqual([8, 9]);
});

test('a tab without room says so', () => {
  expect(() => condition('AND([score]<setting:amber;[pos]<ref)', [8])).toThrow('No column left');
});

test('a condition that names a tab the plan does not hold is left out', () => {
  expect(condition('[score]<home:main_target').built).toBeNull();
});
