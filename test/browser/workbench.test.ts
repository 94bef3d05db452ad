import type { Page } from 'playwright-core';
import { describeInBrowser, picture, ready, withPage } from './support';

/** A point inside a cell of an unscrolled grid, in pixels from the grid's corner. */
const CELL_A1 = { x: 90, y: 35 };

async function typeInA1(page: Page, text: string): Promise<void> {
  await page.locator('.o-grid').click({ position: CELL_A1 });
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** What the formula bar shows of A1, without the spaces the engine adds. */
async function contentOfA1(page: Page): Promise<string> {
  await page.locator('.o-grid').click({ position: CELL_A1 });
  const shown = await page.locator('.o-topbar-composer .o-composer').innerText();
  return shown.replaceAll(' ', '');
}

const statistic = (page: Page) => page.locator('.o-selection-statistic');

describeInBrowser('a first visit', () => {
  test('greets in the language of the browser', async () => {
    await withPage(async (page) => {
      expect(await page.locator('html').getAttribute('lang')).toBe('fr');
      await page.getByRole('heading', { name: 'Votre plan d’action commerciale' }).waitFor();
      await page.getByRole('button', { name: 'Créer mon plan' }).waitFor();
      await picture(page, 'first-visit-fr');
    });
  });

  test('greets an English browser in English', async () => {
    await withPage(async (page) => {
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.getByRole('button', { name: 'Create my plan' }).waitFor();
      await picture(page, 'first-visit-en');
    }, 'en-US');
  });
});

describeInBrowser('the spreadsheet', () => {
  test('calculates what is typed, in French numbers, and keeps it over a reload', async () => {
    await withPage(async (page) => {
      await page.getByRole('button', { name: 'Partir d’une feuille vierge' }).click();
      await typeInA1(page, '=SUM(1,5;2)');
      await page.locator('.o-grid').click({ position: CELL_A1 });
      expect(await statistic(page).innerText()).toContain('3,5');
      await page.getByText('Enregistré dans ce navigateur').waitFor();
      await page.reload();
      await ready(page);
      expect(await contentOfA1(page)).toBe('=SUM(1,5;2)');
    });
  });
});

describeInBrowser('the menu bar', () => {
  test('is walked through with the keyboard', async () => {
    await withPage(async (page) => {
      await page.getByRole('menuitem', { name: 'Fichier' }).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await page.locator(':focus').innerText()).toBe('Ouvrir un fichier…');
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('[role=menuitem][aria-expanded=true]').innerText()).toBe('Édition');
      await page.keyboard.press('Escape');
      await page.getByRole('menu').waitFor({ state: 'detached' });
      expect(await page.locator(':focus').innerText()).toBe('Édition');
    });
  });
});
