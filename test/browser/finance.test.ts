import { readFile } from 'node:fs/promises';
import type { FrameLocator, Page } from 'playwright-core';
import { parseCsv } from '../../workbench/runtime/services/utilities/csv';
import { PATIENCE, tryExample } from './first-plan';
import { enter, exactValueOf, goTo } from './grid';
import { labelled, press } from './sidebar';
import { describeInBrowser, picture, withPage } from './support';
import { cellShowing, cellUnder, openTab, plain, shownRows, type ShownRows } from './tabs';

/** An amount as shown, `108 000,50 €`, in cents. */
const cents = (shown: string): number =>
  Math.round(Number(shown.replaceAll(/[^\d,-]/gu, '').replace(',', '.')) * 100);

/** Refreshes the export, and waits until its figures are others than before. */
async function refresh(sidebar: FrameLocator, before: string): Promise<Readonly<Record<string, string>>> {
  const figures = sidebar.locator('.totals');
  await press(sidebar, 'Actualiser l’export');
  await figures.filter({ hasNotText: before }).waitFor();
  await sidebar.getByText(/Export actualisé à \d\d:\d\d/u).waitFor();
  return labelled(sidebar, '.totals');
}

async function downloaded(page: Page, sidebar: FrameLocator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(sidebar, 'Télécharger en CSV')]);
  expect(download.suggestedFilename()).toMatch(/^Budget_Export_\d{4}-\d\d-\d\d\.csv$/u);
  return readFile(await download.path(), 'utf8');
}

/** The sum of an amount type in the file, in cents. */
function sumOf([titles = [], ...lines]: ShownRows, type: string): number {
  const [typeAt, amountAt] = [titles.indexOf('type_montant'), titles.indexOf('montant_ht')];
  const amounts = lines.filter((line) => line[typeAt] === type).map((line) => cents(line[amountAt] ?? ''));
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

async function fileAgrees(text: string, figures: Readonly<Record<string, string>>): Promise<void> {
  expect(text).toMatch(/^\uFEFFplan_id;/u);
  const rows = parseCsv(text.slice(1), ';');
  expect(rows).toHaveLength(Number(figures.Lignes) + 1);
  expect(sumOf(rows, 'budget')).toBe(cents(figures.Budget ?? ''));
  expect(sumOf(rows, 'realise')).toBe(cents(figures.Facturé ?? ''));
  expect(sumOf(rows, 'engage')).toBe(cents(figures.Engagé ?? ''));
}

/** What row 2 of the tab Budget says of the export. */
const marker = async (page: Page): Promise<string | undefined> =>
  (await shownRows(page))[1]?.find((text) => text.startsWith('Export'));

describeInBrowser('finance', () => {
  test(
    'takes the budget, and is told when it has changed',
    async () => {
      await withPage(
        async (page) => {
          const sidebar = await tryExample(page, 'Essayer avec un exemple');
          await sidebar.getByRole('tab', { name: 'Finance' }).click();
          const before = await refresh(sidebar, 'nothing yet');
          const formula = await sidebar.getByLabel('Formule pour le fichier de la finance').inputValue();
          expect(formula).toMatch(/^=QUERY\(IMPORTRANGE\("https:[^"]+";"Budget_Export!A:X"\);/u);
          await fileAgrees(await downloaded(page, sidebar), before);
          await picture(page, 'finance-01-refreshed');

          await openTab(page, 'Budget');
          const rows = await shownRows(page);
          expect(await marker(page)).toBe('Export à jour');
          const amount = cellUnder(rows, 'Montant HT', 'BUD-001');
          expect(await exactValueOf(page, amount)).toBe('18000');
          await enter(page, amount, '18500,50');
          expect(await marker(page)).toBe('Export à actualiser');
          await goTo(page, cellShowing(await shownRows(page), 'Export à actualiser'));
          await picture(page, 'finance-02-stale');

          const after = await refresh(sidebar, plain(before.Budget ?? ''));
          expect(cents(after.Budget ?? '') - cents(before.Budget ?? '')).toBe(50_050);
          expect(await marker(page)).toBe('Export à jour');
          await fileAgrees(await downloaded(page, sidebar), after);
          await picture(page, 'finance-03-fresh-again');
        },
        { patience: PATIENCE },
      );
    },
    2 * PATIENCE,
  );
});
