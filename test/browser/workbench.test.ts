import { contentOf, select, shownValueOf, typeIn } from './grid';
import { describeInBrowser, picture, ready, withPage } from './support';

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
    await withPage(
      async (page) => {
        expect(await page.locator('html').getAttribute('lang')).toBe('en');
        await page.getByRole('button', { name: 'Create my plan' }).waitFor();
        await picture(page, 'first-visit-en');
      },
      { language: 'en-US' },
    );
  });
});

describeInBrowser('our add-on', () => {
  test('adds its menu to Extensions', async () => {
    await withPage(async (page) => {
      await page.getByRole('menuitem', { name: 'Extensions' }).click();
      await page.getByRole('menuitem', { name: 'PAC', exact: true }).click();
      const lines = await page.locator('.menu .menu .menu-line').allInnerTexts();
      expect(lines).toEqual(expect.arrayContaining(['Ouvrir PAC', 'Essayer avec un exemple']));
    });
  });

  test('opens its sidebar, 300 px wide, from the first screen', async () => {
    await withPage(async (page) => {
      await page.getByRole('button', { name: 'Créer mon plan' }).click();
      await page.frameLocator('.side-frame').getByText('Comment vendez-vous').waitFor();
      expect((await page.locator('.side-frame').boundingBox())?.width).toBe(300);
      await picture(page, 'first-steps');
    });
  });
});

describeInBrowser('the spreadsheet', () => {
  test('calculates what is typed, in French numbers, and keeps it over a reload', async () => {
    await withPage(async (page) => {
      await page.getByRole('button', { name: 'Partir d’une feuille vierge' }).click();
      await typeIn(page, 'A1', '=SUM(1,5;2)');
      expect(await shownValueOf(page, 'A1')).toBe('3,5');
      await page.getByText('Enregistré dans ce navigateur').waitFor();
      await page.reload();
      await ready(page);
      expect(await contentOf(page, 'A1')).toBe('=SUM(1,5;2)');
    });
  });

  test('comes back to the tab it was on', async () => {
    await withPage(async (page) => {
      await page.getByRole('button', { name: 'Partir d’une feuille vierge' }).click();
      await page.locator('.o-add-sheet').click();
      await typeIn(page, 'A1', 'seconde');
      await page.getByText('Enregistré dans ce navigateur').waitFor();
      await page.reload();
      await ready(page);
      expect(await contentOf(page, 'A1')).toBe('seconde');
    });
  });

  test('follows the switch of formats', async () => {
    await withPage(async (page) => {
      await page.getByRole('button', { name: 'Partir d’une feuille vierge' }).click();
      await typeIn(page, 'A1', '1234,5');
      await page.getByLabel('Format des nombres et des dates').selectOption('en_US');
      expect(await contentOf(page, 'A1')).toBe('1234.5');
      expect(await shownValueOf(page, 'A1')).toMatch(/^1,?234\.5$/u);
    });
  });

  test('follows the language switch, and keeps the workbook', async () => {
    await withPage(async (page) => {
      await page.getByRole('button', { name: 'Partir d’une feuille vierge' }).click();
      await typeIn(page, 'A1', 'Bonjour');
      await page.getByLabel('Langue').selectOption({ label: 'English' });
      await page.getByRole('menuitem', { name: 'Extensions' }).waitFor();
      await page.locator('html[lang=en] body[data-ready]').waitFor();
      expect(await contentOf(page, 'A1')).toBe('Bonjour');
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

  test('opens submenus, by keyboard too, and runs what is chosen', async () => {
    await withPage(async (page) => {
      await page.getByRole('button', { name: 'Partir d’une feuille vierge' }).click();
      await typeIn(page, 'A1', 'x');
      await select(page, 'A1');
      await page.getByRole('menuitem', { name: 'Insertion' }).click();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowLeft');
      expect(await page.locator(':focus').innerText()).toBe('Insérer une ligne');
      await page.keyboard.press('ArrowRight');
      expect(await page.locator(':focus').innerText()).toBe('Une ligne au-dessus');
      await page.keyboard.press('Enter');
      await page.getByRole('menu').first().waitFor({ state: 'detached' });
      expect(await contentOf(page, 'A2')).toBe('x');
    });
  });
});
