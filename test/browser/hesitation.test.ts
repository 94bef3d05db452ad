import type { FrameLocator, Page } from 'playwright-core';
import {
  atScreen,
  COMPANY,
  onward,
  PATIENCE,
  sayHowWeSell,
  sayTheGoal,
  sayWhoCarriesIt,
  sayWhoWeAre,
  YEAR,
} from './first-plan';
import { openPac, press } from './sidebar';
import { describeInBrowser, picture, withPage } from './support';
import { plain, shownRows, tabNames } from './tabs';

/** Gives an answer that does not do, reads what is said beside it, then one that does. */
async function putRight(
  sidebar: FrameLocator,
  label: string,
  give: (sidebar: FrameLocator, answer?: string) => Promise<void>,
  wrong: string,
): Promise<string> {
  await give(sidebar, wrong);
  await onward(sidebar);
  const told = await sidebar.getByLabel(label).getAttribute('aria-describedby');
  const error = sidebar.locator(`#${told?.split(' ').at(-1)}`);
  await error.waitFor();
  expect(await sidebar.getByLabel(label).getAttribute('aria-invalid')).toBe('true');
  const sentence = plain(await error.innerText());
  await give(sidebar);
  return sentence;
}

async function goBackAndForth(sidebar: FrameLocator): Promise<void> {
  await press(sidebar, 'Retour');
  await atScreen(sidebar, 2);
  expect(await sidebar.getByLabel('Nom de l’entreprise').inputValue()).toBe(COMPANY);
  expect(await sidebar.getByLabel('Année').inputValue()).toBe(YEAR);
  await press(sidebar, 'Retour');
  await atScreen(sidebar, 1);
  expect(await sidebar.getByLabel('Produits').isChecked()).toBe(true);
  await onward(sidebar);
  await onward(sidebar);
  await atScreen(sidebar, 3);
  expect(await sidebar.getByLabel('Chiffre d’affaires HT de l’an dernier').inputValue()).toBe('2 400 000');
}

/** A name that only the server measures: the summary sends back to the screen of the name. */
async function refusedByTheServer(page: Page, sidebar: FrameLocator): Promise<void> {
  await sidebar.getByRole('button', { name: 'Modifier : Entreprise' }).click();
  await sidebar.getByLabel('Nom de l’entreprise').fill('M'.repeat(300));
  await onward(sidebar);
  await onward(sidebar);
  await onward(sidebar);
  await press(sidebar, 'Créer le plan');
  await atScreen(sidebar, 2);
  await sidebar.getByText('Ce nom compte 300 caractères.').waitFor();
  await picture(page, 'story-14-refused');
  expect(await tabNames(page)).toEqual(['Feuille 1']);
  expect(await shownRows(page)).toEqual([['']]);
}

describeInBrowser('a new user who hesitates', () => {
  test('loses nothing by going back, and is told what to put right before anything is written', async () => {
    await withPage(
      async (page) => {
        const sidebar = await openPac(page);
        await sayHowWeSell(sidebar);
        await onward(sidebar);
        await sayWhoWeAre(sidebar);
        await onward(sidebar);
        expect(await putRight(sidebar, 'Croissance visée', sayTheGoal, '400 %')).toBe(
          'Visez une croissance entre −50 % et 100 %.',
        );
        await goBackAndForth(sidebar);
        await onward(sidebar);
        expect(await putRight(sidebar, 'Vos commerciaux', sayWhoCarriesIt, 'Anne Roux\nanne roux')).toBe(
          '« anne roux » est écrit deux fois.',
        );
        await press(sidebar, 'Retour');
        await onward(sidebar);
        expect(await sidebar.getByLabel('Vos produits').inputValue()).toBe('Lampes\nAbat-jour');
        await onward(sidebar);
        await refusedByTheServer(page, sidebar);
      },
      { patience: PATIENCE },
    );
  });
});
