import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { a1 } from '../../src/core/formula/geometry';
import { parseCsv } from '../../workbench/runtime/services/utilities/csv';

/** What a tab shows, row by row, thin and unbreakable spaces made plain. */
export type ShownRows = readonly (readonly string[])[];

/** What the page's own words are in each language. */
const FILE_MENU = {
  fr: { menu: 'Fichier', csv: 'Télécharger cet onglet (.csv)', separator: ';' },
  en: { menu: 'File', csv: 'Download this tab (.csv)', separator: ',' },
};

/** Thin and unbreakable spaces made plain. */
export const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ').trim();

const tab = (page: Page, name: string) =>
  page.locator('.o-sheet').filter({ has: page.getByText(name, { exact: true }) });

/** The tabs that can be seen, from the left. */
export async function tabNames(page: Page): Promise<readonly string[]> {
  return (await page.locator('.o-sheet').allInnerTexts()).map(plain);
}

/** The tab on screen. */
export async function frontTab(page: Page): Promise<string> {
  return plain(await page.locator('.o-sheet.active').innerText());
}

/** Brings a tab to the front, and waits until it is there. */
export async function openTab(page: Page, name: string): Promise<void> {
  await tab(page, name).click();
  await page.locator('.o-sheet.active', { hasText: name }).waitFor();
}

/** The tab on screen, as shown: what the File menu downloads. */
export async function shownRows(page: Page, language: 'fr' | 'en' = 'fr'): Promise<ShownRows> {
  const { menu, csv, separator } = FILE_MENU[language];
  await page.getByRole('menuitem', { name: menu, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: csv }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  return parseCsv(text.replace(/^\uFEFF/u, ''), separator).map((row) => row.map(plain));
}

/**
 * The name of the cell under a title, in the first line below that shows all of these texts.
 *
 * @throws Error when there is no such title or line.
 */
export function cellUnder(rows: ShownRows, title: string, ...texts: readonly string[]): string {
  const header = rows.findIndex((row) => row.includes(title));
  const below = rows.findIndex((row, at) => at > header && texts.every((text) => row.includes(text)));
  if (header < 0 || below < 0) throw new Error(`No cell under ${title} for ${texts.join(', ')}`);
  return a1(below + 1, (rows[header]?.indexOf(title) ?? 0) + 1);
}

/** The name of the cell that shows a text. @throws Error when none does. */
export function cellShowing(rows: ShownRows, text: string): string {
  const row = rows.findIndex((cells) => cells.includes(text));
  if (row < 0) throw new Error(`No cell shows ${text}`);
  return a1(row + 1, (rows[row]?.indexOf(text) ?? 0) + 1);
}

/** The name of the cell at the right of a label. @throws Error when nothing is labelled so. */
export function cellBeside(rows: ShownRows, label: string): string {
  const row = rows.findIndex((cells) => cells.includes(label));
  if (row < 0) throw new Error(`Nothing is labelled ${label}`);
  return a1(row + 1, (rows[row]?.indexOf(label) ?? 0) + 2);
}
