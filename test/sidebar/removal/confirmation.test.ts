import { newConfirmation } from '../../../sidebar/removal/confirmation';

const TABS = [
  { table: 'swot', name: 'SWOT', typed: 3 },
  { table: 'actions', name: 'Actions', typed: 148 },
  { table: 'home', name: 'Accueil', typed: 0 },
];
const PREVIEW = { tabs: TABS, readers: [] };

test('tabs that hold something typed are set apart from those that can go', () => {
  const { free, typed, cellsLost } = newConfirmation(PREVIEW, 'Durand');
  expect(free.map(({ name }) => name)).toEqual(['Accueil']);
  expect(typed.map(({ name }) => name)).toEqual(['SWOT', 'Actions']);
  expect(cellsLost).toBe(0);
});

test('nothing typed is lost without a tick, so that nothing more is asked', () => {
  expect(newConfirmation(PREVIEW, 'Durand').isGiven).toBe(true);
});

test.each([
  ['', false],
  ['Durant', false],
  ['Élodie & fils', true],
  [' elodie & FILS ', true],
])('once a tab is ticked, the plan’s name is asked: %j', (written, given) => {
  const confirmation = newConfirmation(PREVIEW, 'Élodie & fils');
  confirmation.tick('SWOT', true);
  confirmation.write(written);
  expect(confirmation.isGiven).toBe(given);
  expect(confirmation.cellsLost).toBe(3);
});

test('a tick taken back loses nothing', () => {
  const confirmation = newConfirmation(PREVIEW, 'Durand');
  confirmation.tick('Actions', true);
  confirmation.tick('Actions', false);
  expect([confirmation.cellsLost, confirmation.isGiven, [...confirmation.ticked]]).toEqual([0, true, []]);
});
