import type { Page } from 'playwright-core';
import { contentOf, shownValueOf, typeIn } from './grid';
import { describeInBrowser, picture, ready, withPage } from './support';

const ADDON = 'test/browser/fixture-addon';

/** Opens the page with a small add-on in the place of ours, so that each thing a script can do is met. */
function withAddon(body: (page: Page) => Promise<void>): Promise<void> {
  return withPage(async (page) => {
    await page.route('**/Code.js', (route) => route.fulfill({ path: `${ADDON}/Code.js` }));
    await page.route('**/Sidebar.html', (route) => route.fulfill({ path: `${ADDON}/Sidebar.html` }));
    await page.reload();
    await ready(page);
    await page.getByRole('button', { name: 'Partir d’une feuille vierge' }).click();
    await body(page);
  });
}

/** Chooses a line of Extensions > PAC, by the names on the way. */
async function choose(page: Page, ...names: string[]): Promise<void> {
  await follow(page, ['Extensions', 'PAC', ...names]);
}

async function follow(page: Page, [name, ...rest]: string[]): Promise<void> {
  if (name === undefined) return;
  await page.getByRole('menuitem', { name, exact: true }).click();
  await follow(page, rest);
}

const sidebar = (page: Page) => page.frameLocator('.side-frame');

describeInBrowser('the menu of an add-on', () => {
  test('shows what onOpen registered, submenus and all', async () => {
    await withAddon(async (page) => {
      await choose(page, 'Outils');
      const lines = await page.locator('.menu .menu .menu-line').allInnerTexts();
      expect(lines).toEqual([
        'Ouvrir le panneau',
        'Outils',
        'Saluer',
        'Demander',
        'Échouer',
        'Grand dialogue',
      ]);
      await picture(page, 'addon-menu');
    });
  });

  test('a toast shows its title and text', async () => {
    await withAddon(async (page) => {
      await choose(page, 'Outils', 'Saluer');
      expect(await page.getByRole('status').filter({ hasText: 'Salut' }).innerText()).toContain(
        'Bonjour à tous',
      );
    });
  });

  test('a question is answered while the script waits', async () => {
    await withAddon(async (page) => {
      page.once('dialog', (dialog) => void dialog.accept('Zoé'));
      await choose(page, 'Outils', 'Demander');
      expect(await page.getByRole('dialog').locator('.dialog-body').innerText()).toBe('true Zoé');
    });
  });

  test('a failing action says so, with its message', async () => {
    await withAddon(async (page) => {
      await choose(page, 'Échouer');
      const told = page.getByRole('dialog', { name: 'L’action a échoué' }).locator('.dialog-body');
      expect(await told.innerText()).toContain('Panne prévue');
    });
  });
});

describeInBrowser('the sidebar', () => {
  test('is 300 px wide, calls the script, and closes itself', async () => {
    await withAddon(async (page) => {
      await choose(page, 'Ouvrir le panneau');
      await sidebar(page).getByRole('button', { name: 'Écrire' }).click();
      await sidebar(page).getByText('Réponse : écrit').waitFor();
      expect((await page.locator('.side-frame').boundingBox())?.width).toBe(300);
      expect(
        await sidebar(page)
          .locator('html')
          .evaluate(() => window.innerWidth),
      ).toBe(300);
      await picture(page, 'sidebar');
      await sidebar(page).getByRole('button', { name: 'Fermer' }).click();
      await page.locator('.side-frame').waitFor({ state: 'detached' });
      expect(await contentOf(page, 'A1')).toBe('écrit');
    });
  });

  test('closes by its own cross, and by the keyboard', async () => {
    await withAddon(async (page) => {
      await choose(page, 'Ouvrir le panneau');
      await page.getByRole('button', { name: 'Fermer le panneau' }).press('Enter');
      await page.locator('.side-frame').waitFor({ state: 'detached' });
      expect(await page.locator('aside').count()).toBe(0);
    });
  });

  test('what the script keeps survives a reload, with the workbook', async () => {
    await withAddon(async (page) => {
      await choose(page, 'Ouvrir le panneau');
      await sidebar(page).getByRole('button', { name: 'Écrire' }).click();
      await page.getByText('Enregistré dans ce navigateur').waitFor();
      await page.reload();
      await ready(page);
      await choose(page, 'Ouvrir le panneau');
      await sidebar(page).getByRole('button', { name: 'Relire' }).click();
      expect(await sidebar(page).locator('#answer', { hasText: 'Réponse' }).innerText()).toContain('écrit');
    });
  });

  test('a dialog shows a page at the size the script gave', async () => {
    await withAddon(async (page) => {
      await choose(page, 'Grand dialogue');
      const box = await page.locator('.dialog-frame').boundingBox();
      expect([box?.width, box?.height]).toEqual([420, 180]);
      await page.frameLocator('.dialog-frame').getByRole('button', { name: 'Fermer' }).click();
      await page.locator('.dialog-frame').waitFor({ state: 'detached' });
    });
  });
});

describeInBrowser('scripts and cells', () => {
  test('a custom function calculates in a cell', async () => {
    await withAddon(async (page) => {
      await typeIn(page, 'B2', '=DOUBLE(21)');
      expect(await shownValueOf(page, 'B2')).toBe('42');
    });
  });

  test('onEdit follows a person’s edit', async () => {
    await withAddon(async (page) => {
      await typeIn(page, 'C3', 'x');
      expect(await contentOf(page, 'D3')).toBe('vu');
    });
  });
});
