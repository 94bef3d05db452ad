import type { Page } from 'playwright-core';
import { describeInBrowser, picture, ready, withPage } from './support';

/** A whole plan is made in one go; a busy machine takes its time. In milliseconds. */
const PATIENCE = 90_000;

const tab = (page: Page, name: string) => page.locator('.o-sheet').filter({ hasText: name });

describeInBrowser('the example', () => {
  test(
    'makes a plan that lives, from the first screen, and keeps it',
    async () => {
      await withPage(async (page) => {
        page.setDefaultTimeout(PATIENCE);
        await page.locator('.welcome').getByRole('button', { name: 'Essayer avec un exemple' }).click();
        const sidebar = page.frameLocator('.side-frame');
        await sidebar.getByRole('tab', { name: 'Synthèse' }).waitFor();
        await sidebar.getByText('En bonne voie').first().waitFor();
        await tab(page, 'Tableau de bord').waitFor();
        await picture(page, 'example');
        await page.getByText('Enregistré dans ce navigateur').waitFor();
        await page.reload();
        await ready(page);
        expect(await tab(page, 'Accueil').count()).toBe(1);
        expect(await page.locator('.welcome').count()).toBe(0);
      });
    },
    2 * PATIENCE,
  );
});
