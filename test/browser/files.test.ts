import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { contentOf, pointAt, select, typeIn } from './grid';
import { ask, openPac } from './sidebar';
import { describeInBrowser, picture, ready, withPage } from './support';

/** A workbook file, as far as these tests change one. */
interface WorkbookFile {
  name: string;
  content: { book: { engine: { sheetsRecords: object[] } } };
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function startBlank(page: Page, a1: string): Promise<void> {
  await button(page, 'Partir d’une feuille vierge').click();
  await typeIn(page, 'A1', a1);
}

async function chooseInFileMenu(page: Page, line: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Fichier' }).click();
  await page.getByRole('menuitem', { name: line, exact: true }).click();
}

/** Downloads through the File menu. */
async function downloaded(page: Page, line: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), chooseInFileMenu(page, line)]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

async function openFile(page: Page, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    chooseInFileMenu(page, 'Ouvrir un fichier…'),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Does what makes the page open another workbook, and waits for it. */
async function reopening(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), act()]);
  await ready(page);
}

/** What the runtime keeps over one cell, rows and columns from 0. */
function record(id: string, kind: string, row: number, column: number, data: unknown): object {
  const zones = [{ top: row, bottom: row, left: column, right: column }];
  return { id, kind, sheetId: 's0', zones, diesWithRanges: true, copiedWithSheet: true, data };
}

/** The file with a note on B2, and a warning over A1. */
function annotated(text: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the page has just written it
  const file = JSON.parse(text) as WorkbookFile;
  const warning = { type: 'RANGE', description: 'Total', warningOnly: true, editors: [], rangeName: null };
  file.content.book.engine.sheetsRecords = [
    record('n', 'note', 1, 1, 'Réalisé sur l’année'),
    record('p', 'protection', 0, 0, warning),
  ];
  return JSON.stringify(file);
}

describeInBrowser('workbook files', () => {
  test('a saved workbook opens again, name and all', async () => {
    await withPage(async (page) => {
      await startBlank(page, '=1+1');
      await page.getByLabel('Nom du document').fill('Ventes 2027');
      await page.keyboard.press('Enter');
      const { name, text } = await downloaded(page, 'Enregistrer dans un fichier');
      expect(name).toBe('Ventes 2027.json');
      await reopening(page, () => chooseInFileMenu(page, 'Nouveau classeur'));
      expect(await page.getByLabel('Nom du document').inputValue()).toBe('');
      await reopening(page, () => openFile(page, name, text));
      expect(await page.getByLabel('Nom du document').inputValue()).toBe('Ventes 2027');
      expect(await contentOf(page, 'A1')).toBe('=1+1');
    });
  });

  test('changes no file holds are not thrown away without asking', async () => {
    await withPage(async (page) => {
      await startBlank(page, 'à garder');
      await chooseInFileMenu(page, 'Nouveau classeur');
      await button(page, 'Annuler').click();
      expect(await contentOf(page, 'A1')).toBe('àgarder');
      await chooseInFileMenu(page, 'Nouveau classeur');
      await reopening(page, () => button(page, 'Remplacer').click());
      await button(page, 'Partir d’une feuille vierge').click();
      expect(await contentOf(page, 'A1')).toBe('');
    });
  });

  test.each([
    ['no JSON at all', 'Bonjour'],
    ['JSON of something else', '{"sheets":[]}'],
    [
      'a workbook the engine refuses',
      '{"application":"pac-workbench","name":"x","content":{"book":{"engine":{"sheets":12}}}}',
    ],
  ])('a file of %s is refused in clear words, and nothing is lost', async (_, text) => {
    await withPage(async (page) => {
      await startBlank(page, 'à garder');
      await openFile(page, 'abîmé.json', text);
      await page.getByText('« abîmé.json » n’est pas un classeur enregistré par PAC').waitFor();
      await picture(page, 'file-refused');
      await button(page, 'OK').click();
      expect(await contentOf(page, 'A1')).toBe('àgarder');
    });
  });

  test('a tab downloads as CSV, as shown', async () => {
    await withPage(async (page) => {
      await startBlank(page, '=3/2');
      await typeIn(page, 'B1', 'a;b');
      const { name, text } = await downloaded(page, 'Télécharger cet onglet (.csv)');
      expect(name).toBe('Feuille 1.csv');
      expect(text).toBe('\uFEFF1,5;"a;b"\r\n');
    });
  });
});

describeInBrowser('what is kept beside the cells', () => {
  test('what the add-on keeps for the person is there in their next workbook, and in no file', async () => {
    await withPage(async (page) => {
      await button(page, 'Partir d’une feuille vierge').click();
      const pac = await openPac(page);
      await pac.getByLabel('Je compose mon plan').waitFor();
      await ask(page, {
        kind: 'save-mix',
        name: 'Équipe terrain',
        tabs: ['home', 'team'],
        styles: ['smart'],
      });
      const { text } = await downloaded(page, 'Enregistrer dans un fichier');
      expect(text).not.toContain('Équipe terrain');
      await reopening(page, () => chooseInFileMenu(page, 'Nouveau classeur'));
      await button(page, 'Partir d’une feuille vierge').click();
      const again = await openPac(page);
      await again.getByLabel('Je compose mon plan').check();
      await again.getByLabel('De quel plan partez-vous').selectOption('Équipe terrain');
      await again.getByText('2 onglets à venir').waitFor();
    });
  });

  test('a note shows under the pointer, a warning asks before an edit', async () => {
    await withPage(async (page) => {
      await startBlank(page, '12');
      const { name, text } = await downloaded(page, 'Enregistrer dans un fichier');
      await reopening(page, () => openFile(page, name, annotated(text)));
      await pointAt(page, 'B2');
      await page.getByText('Réalisé sur l’année').waitFor();
      await picture(page, 'note');
      await typeIn(page, 'A1', '13');
      await button(page, 'Annuler').click();
      expect(await contentOf(page, 'A1')).toBe('12');
      // Two clicks on one cell would open it.
      await select(page, 'C5');
      await typeIn(page, 'A1', '13');
      await button(page, 'Modifier quand même').click();
      expect(await contentOf(page, 'A1')).toBe('13');
    });
  });
});

describeInBrowser('the workbook of last time', () => {
  test('one that cannot be read is set aside, told, and can be downloaded', async () => {
    await withPage(async (page) => {
      await startBlank(page, 'x');
      await page.getByText('Enregistré dans ce navigateur').waitFor();
      await page.evaluate(damageKeptBook);
      await page.reload();
      await page.getByText('Votre dernier classeur est illisible').waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        button(page, 'Télécharger le classeur illisible').click(),
      ]);
      expect(await readFile(await download.path(), 'utf8')).toBe('{"book":');
    });
  });
});

/** Runs in the page: cuts the kept workbook short, as a crash of the browser might. */
function damageKeptBook(): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('pac-workbench');
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction('books', 'readwrite');
      transaction.objectStore('books').put({ name: '', content: '{"book":', changedSinceFile: true }, 'open');
      transaction.addEventListener('complete', () => resolve());
    });
  });
}

describeInBrowser('an add-on that does not load', () => {
  test('is told, and leaves the kept workbook alone', async () => {
    await withPage(
      async (page) => {
        await startBlank(page, 'à garder');
        await page.getByText('Enregistré dans ce navigateur').waitFor();
        await page.route('**/Code.js', (route) => route.fulfill({ body: 'SpreadsheetApp.getActive();' }), {
          times: 1,
        });
        const [error] = await Promise.all([page.waitForEvent('pageerror'), page.reload()]);
        expect(error.message).not.toBe('');
        await page.getByText('PAC could not open').waitFor();
        await page.reload();
        await ready(page);
        expect(await contentOf(page, 'A1')).toBe('àgarder');
      },
      { errors: [/getActive/u] },
    );
  });
});
