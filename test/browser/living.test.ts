import type { FrameLocator, Page } from 'playwright-core';
import { PATIENCE, tryExample } from './first-plan';
import { enter, exactValueOf, goTo } from './grid';
import { press } from './sidebar';
import { describeInBrowser, picture, withPage } from './support';
import { cellShowing, cellUnder, frontTab, openTab, shownRows, tabNames } from './tabs';

const selected = (page: Page): Promise<string> => page.locator('.o-named-range-selector input').inputValue();

/** Empties the cell of a title and a line. */
async function empty(page: Page, tab: string, title: string, line: string): Promise<string> {
  await openTab(page, tab);
  const cell = cellUnder(await shownRows(page), title, line);
  await goTo(page, cell);
  await page.keyboard.press('Delete');
  return cell;
}

/** The checks name what was emptied, and lead to it. */
async function checkLeadsTo(page: Page, sidebar: FrameLocator, cell: string): Promise<void> {
  await sidebar.getByRole('tab', { name: 'Contrôle' }).click();
  await press(sidebar, 'Contrôler le plan');
  await sidebar.getByText('Plan contrôlé').waitFor();
  await sidebar
    .getByRole('button', { name: `(${cell}, Objectifs)` })
    .first()
    .click();
  await sidebar.getByText(`ouvert en ${cell}`).waitFor();
  expect([await frontTab(page), await selected(page)]).toEqual(['Objectifs', cell]);
}

/** Repair says the formula it will put back, and puts it back. */
async function repairPutsBack(page: Page, sidebar: FrameLocator, cell: string, value: string): Promise<void> {
  await press(sidebar, 'Voir ce qui serait réparé');
  await sidebar.getByText(`formules reviennent en ${cell}`).waitFor();
  await picture(page, 'living-repair');
  await press(sidebar, 'Réparer');
  await sidebar.getByText('Plan réparé').waitFor();
  await press(sidebar, 'Retour au plan');
  await openTab(page, 'Objectifs');
  expect(await exactValueOf(page, cell)).toBe(value);
}

/** The plan goes: of the two tabs somebody changed, the one confirmed by its name goes too. */
async function removalKeepsTheRest(page: Page, sidebar: FrameLocator): Promise<void> {
  await press(sidebar, 'Supprimer ce plan…');
  await sidebar.getByRole('checkbox', { name: 'Objectifs' }).check();
  expect(await sidebar.getByRole('checkbox', { name: 'SWOT' }).isChecked()).toBe(false);
  await sidebar.getByLabel('Pour confirmer').fill('Maison Aubrelane');
  await picture(page, 'living-removal');
  await sidebar.getByRole('button', { name: /^Supprimer \d+ onglets$/u }).click();
  await sidebar.getByText('comme onglets ordinaires\u00a0: SWOT.').waitFor();
  expect(await tabNames(page)).toEqual(['Feuille 1', 'SWOT']);
}

describeInBrowser('a plan that lives', () => {
  test(
    'is checked, repaired and removed from the sidebar, and loses nothing people typed',
    async () => {
      await withPage(
        async (page) => {
          const sidebar = await tryExample(page, 'Essayer avec un exemple');
          await openTab(page, 'Objectifs');
          const target = cellUnder(await shownRows(page), 'Cible', 'OBJ-002');
          const value = await exactValueOf(page, target);
          await empty(page, 'Objectifs', 'Cible', 'OBJ-002');
          const metric = await empty(page, 'Objectifs', 'Indicateur', 'OBJ-003');
          await openTab(page, 'Accueil');
          await checkLeadsTo(page, sidebar, metric);
          await repairPutsBack(page, sidebar, target, value);
          await openTab(page, 'SWOT');
          await enter(page, 'B40', 'Ma note');
          await removalKeepsTheRest(page, sidebar);
          await openTab(page, 'SWOT');
          expect(cellShowing(await shownRows(page), 'Ma note')).toBe('B40');
        },
        { patience: PATIENCE },
      );
    },
    2 * PATIENCE,
  );
});
