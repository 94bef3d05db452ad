import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { FiguresQuery, Request } from '../../../src/contract';
import { describeInBrowser, picture } from '../../browser/support';
import { rollUp } from '../support/answers';
import { type FakeServer, fakeServer } from '../support/fake-server';
import { importColumns, importPreview } from '../support/intake';
import { plan, workbook } from '../support/state';
import { faultsOf } from './legibility';
import { closeBrowser, withSidebar } from './sidebar-page';

afterAll(closeBrowser);

type Changes = Parameters<typeof fakeServer>[1];

const aPlan = (changes: Changes = {}): FakeServer => fakeServer(workbook('fr', [plan('fr')]), changes);
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const onward = (page: Page): Promise<void> => press(page, 'Continuer');
const kinds = (fake: FakeServer): string[] => fake.received.map(({ kind }) => kind);

function lastOf<K extends Request['kind']>(fake: FakeServer, kind: K) {
  const found = fake.received.reduce<Request | undefined>(
    (last, request) => (request.kind === kind ? request : last),
    undefined,
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- found by its kind
  return found as Extract<Request, { readonly kind: K }> | undefined;
}

/** What a French Excel writes. */
const FILE = {
  name: 'ventes.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('Date;Montant\r\n03/02/2027;12,00 \x80\r\n', 'latin1'),
};

async function look(page: Page, name: string): Promise<void> {
  await picture(page, 'sidebar-' + name);
  expect(await faultsOf(page)).toEqual([]);
}

async function openImport(page: Page): Promise<void> {
  await press(page, 'Importer des ventes');
  await page.getByRole('heading', { name: 'Importer des ventes' }).waitFor();
}

async function toColumns(page: Page): Promise<void> {
  await openImport(page);
  await page.getByLabel('Choisir un fichier').setInputFiles(FILE);
  await onward(page);
  await page.getByRole('heading', { name: 'Que contient chaque colonne' }).waitFor();
}

async function toPreview(page: Page): Promise<void> {
  await toColumns(page);
  await onward(page);
  await page.getByLabel('A. Martin').selectOption({ label: 'Ajouter à la liste' });
  await onward(page);
  await page.getByRole('heading', { name: 'Avant d’importer' }).waitFor();
}

/** Figures of a plan in which nothing was sold yet. */
function withoutSales(query: FiguresQuery) {
  const report = rollUp(query);
  return { ...report, total: { ...report.total, actual: null } };
}

describeInBrowser('an import of sales', () => {
  test('reads the file, asks, shows, and writes names before sales', async () => {
    const fake = aPlan({ 'add-members': ({ names }) => ({ plan: plan('fr'), added: names }) });
    await withSidebar(fake, async (page) => {
      await openImport(page);
      await look(page, 'import-source');
      await onward(page);
      await page.getByText('Choisissez un fichier ou collez des lignes d’abord.').waitFor();
      await press(page, 'Retour');
      await toColumns(page);
      await look(page, 'import-columns');
      await page.getByLabel('toutes taxes comprises').check();
      await page.getByLabel('Taux de TVA').fill('20');
      await onward(page);
      await look(page, 'import-names');
      await page.getByLabel('A. Martin').selectOption({ label: 'Ajouter à la liste' });
      await onward(page);
      await page.getByText('Total ou sous-total').click();
      await look(page, 'import-preview');
      await press(page, 'Importer 2 lignes');
      await page.getByText('2 lignes ajoutées').waitFor();
      await look(page, 'import-done');
    });
    expect(lastOf(fake, 'import-columns')?.source).toEqual({
      name: 'ventes.csv',
      text: 'Date;Montant\r\n03/02/2027;12,00 €\r\n',
    });
    expect(kinds(fake).slice(-3)).toEqual(['members', 'add-members', 'import-sales']);
    expect(lastOf(fake, 'add-members')).toMatchObject({ list: 'rep', names: ['A. Martin'] });
    expect(lastOf(fake, 'import-sales')).toMatchObject({
      reading: { taxIncluded: true, vatRate: '20', columns: { date: 0, rep: 1, amount: 2 } },
      names: [{ list: 'rep', name: 'A. Martin', member: 'A. Martin' }],
    });
  });

  test('goes back step by step, and over to English, with what was said', async () => {
    await withSidebar(aPlan(), async (page) => {
      await toPreview(page);
      await press(page, 'English');
      await page.getByRole('heading', { name: 'Before importing' }).waitFor();
      await look(page, 'import-preview-en');
      await press(page, 'Back');
      expect(await page.getByLabel('A. Martin').inputValue()).toBe('add');
      await look(page, 'import-names-en');
      await press(page, 'Back');
      await look(page, 'import-columns-en');
      await press(page, 'Back');
      await page.getByText('ventes.csv').waitFor();
      await look(page, 'import-source-en');
      await press(page, 'Continue');
      await page.getByRole('heading', { name: 'Which column is what' }).waitFor();
    });
  });

  test('follows the making of a plan, then goes on with it', async () => {
    await withSidebar(aPlan({ 'roll-up': withoutSales }), async (page) => {
      await press(page, 'Ajouter des ventes');
      await page.getByLabel('Importer des ventes').check();
      await look(page, 'sales-question');
      await onward(page);
      await page.getByLabel('Ou collez des lignes ici').fill('Date;Montant');
      await onward(page);
      await onward(page);
      await page.getByLabel('A. Martin').selectOption({ label: 'C’est Anne Martin' });
      await onward(page);
      await press(page, 'Importer 2 lignes');
      await press(page, 'Voir mes chiffres');
      await page.getByRole('heading', { name: 'Vos premiers chiffres' }).waitFor();
      await onward(page);
      await page.getByRole('heading', { name: 'Et maintenant' }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
    });
  });

  test('gives the rows set aside as a file, while and after it is made', async () => {
    await withSidebar(aPlan(), async (page) => {
      await toPreview(page);
      const [saved] = await Promise.all([page.waitForEvent('download'), press(page, 'Télécharger la liste')]);
      const text = await readFile(await saved.path(), 'utf8');
      expect(text.split('\r\n').slice(1, 3)).toEqual([
        '1;Titres des colonnes;Date;Vendeur;Montant HT',
        '4;Total ou sous-total;Total;;1 200,50',
      ]);
      await press(page, 'Importer 2 lignes');
      await press(page, 'Autre fichier');
      await press(page, 'Lignes écartées la dernière fois');
      await page.getByText('Total ou sous-total').waitFor();
      await page.getByText('2 autres lignes n’ont pas été gardées.').waitFor();
      await look(page, 'import-last');
    });
  });

  test('asks what an amount is that can be read in two ways', async () => {
    const fake = aPlan({
      'import-preview': ({ reading }) => ({
        ...importPreview,
        questions: [],
        openAmount: reading.decimalMark ? null : '1,234',
      }),
    });
    await withSidebar(fake, async (page) => {
      await toColumns(page);
      await onward(page);
      await page.getByText('«\u00a01,234\u00a0» peut se lire de deux façons.').waitFor();
      await press(page, 'La virgule précède les décimales');
      await page.getByText('peut se lire').waitFor({ state: 'detached' });
    });
    expect(lastOf(fake, 'import-preview')?.reading.decimalMark).toBe(',');
  });

  test('warns that the month may come first', async () => {
    const reasons = [{ reason: 'no_such_day', rows: 5, amount: 0 }] as const;
    const fake = aPlan({ 'import-preview': () => ({ ...importPreview, questions: [], reasons }) });
    await withSidebar(fake, async (page) => {
      await toColumns(page);
      await onward(page);
      expect(await page.locator('.notice.warning').innerText()).toContain(
        'Si ce fichier écrit le mois d’abord',
      );
    });
  });

  test('says that one stopped before its end, and that a workbook is no text', async () => {
    const stopped = { name: 'janvier.csv', rows: 12 };
    const fake = aPlan({ 'import-columns': () => ({ ...importColumns, stopped }) });
    await withSidebar(fake, async (page) => {
      await openImport(page);
      const workbookFile = { ...FILE, name: 'ventes.xlsx', buffer: Buffer.from('PK\u0003\u0004', 'latin1') };
      await page.getByLabel('Choisir un fichier').setInputFiles(workbookFile);
      await page.getByText('C’est un classeur Excel.').waitFor();
      await press(page, 'Retour');
      await toColumns(page);
      const warning = page.locator('.notice.warning');
      expect(await warning.innerText()).toContain('L’import de «\u00a0janvier.csv\u00a0» s’est arrêté');
    });
  });
});
