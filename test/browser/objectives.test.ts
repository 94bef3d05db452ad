import type { FrameLocator, Page } from 'playwright-core';
import { readAmount } from '../../src/core/intake/amount';
import { readMinor } from '../../src/core/money';
import { exampleFile, fileText } from '../core/intake/messy-file';
import { answers, named } from '../support/plan';
import { PATIENCE } from './first-plan';
import { enter } from './grid';
import { ask, detailsOf, openPac, press } from './sidebar';
import { describeInBrowser, picture, withPage } from './support';
import { cellUnder, openTab, plain, shownRows, type ShownRows } from './tabs';

/** A file as programs and people leave it, the same each time. */
const FILE = exampleFile(7);
const accepted = FILE.filter(({ outcome }) => outcome === 'accepted');
const ACCEPTED = accepted.length;
const CENTS = accepted.reduce((sum, { amount }) => sum + (amount ?? 0), 0);

/** A plan that knows all the names of the file but one rep, and spells another in its own way. */
async function makeThePlan(page: Page): Promise<FrameLocator> {
  const sidebar = await openPac(page);
  await sidebar.getByRole('heading').first().waitFor();
  const members = {
    rep: named('Aïcha Boeuf', 'Jean Noël Lê'),
    product: named('Étagère', 'Lampe à poser'),
    channel: named('Boutique', 'Site web'),
  };
  const { planId, steps } = await ask(page, { kind: 'begin', answers: answers({ members }) });
  // One tab after the other, as the sidebar asks for them.
  // oxlint-disable-next-line eslint/no-await-in-loop
  for (const step of steps.keys()) await ask(page, { kind: 'build', planId, step });
  await ask(page, { kind: 'finish', planId });
  return openPac(page);
}

/** Lines pasted, then what was recognised of their columns: the customer is left out. */
async function pasteAndConfirm(page: Page, sidebar: FrameLocator): Promise<void> {
  await press(sidebar, 'Importer des ventes');
  await sidebar.getByLabel('Ou collez des lignes ici').fill(fileText(FILE.map(({ cells }) => cells)));
  await press(sidebar, 'Continuer');
  await sidebar.getByRole('heading', { name: 'Que contient chaque colonne' }).waitFor();
  const amount = sidebar.getByLabel('Montant', { exact: true });
  expect(await amount.locator('option:checked').innerText()).toBe('Montant HT');
  await sidebar.getByLabel('Client').selectOption({ label: 'Aucune' });
  await picture(page, 'import-columns');
  await press(sidebar, 'Continuer');
}

/** The two names the plan does not hold as they are written: one is a rep of it, the other is added. */
async function sayWhoTheyAre(page: Page, sidebar: FrameLocator): Promise<void> {
  await sidebar.getByRole('heading', { name: 'Qui sont ces noms' }).waitFor();
  await press(sidebar, 'Continuer');
  await sidebar.getByText('Choisissez une réponse pour ce nom.').waitFor();
  await sidebar.getByLabel(/Jean-Noël Lê/iu).selectOption({ label: 'C’est Jean Noël Lê' });
  const stranger = sidebar.getByLabel(/Zoé Müller/iu);
  expect(await stranger.locator('option:checked').innerText()).toBe('Ajouter à la liste');
  await picture(page, 'import-names');
  await press(sidebar, 'Continuer');
}

/** What becomes of each row, before anything is written. */
async function seeWhatBecomes(page: Page, sidebar: FrameLocator): Promise<void> {
  await sidebar.getByRole('heading', { name: 'Avant d’importer' }).waitFor();
  const counted = (label: string) => sidebar.getByRole('row').filter({ hasText: label });
  await counted('À importer').getByText(String(ACCEPTED), { exact: true }).waitFor();
  await counted('Lignes lues').getByText(String(FILE.length), { exact: true }).waitFor();
  const refused = FILE.findIndex(({ outcome }) => outcome === 'no_such_day') + 1;
  await sidebar.getByText('Ce jour n’existe pas').click();
  await sidebar.getByText(`Ligne ${refused}\u00a0:`).waitFor();
  await picture(page, 'import-preview');
}

/** Figures of a column of a tab, blanks left out. */
function columnOf(rows: ShownRows, title: string): readonly string[] {
  const header = rows.findIndex((row) => row.includes(title));
  const at = rows[header]?.indexOf(title) ?? -1;
  return rows.slice(header + 1).flatMap((row) => (row[at] ? [row[at]] : []));
}

const cents = (text: string): number => {
  const read = readAmount(text, { decimalMark: ',' });
  return read.kind === 'amount' ? (readMinor(read.text) ?? Number.NaN) : Number.NaN;
};

/** The tab of actuals, once it holds every sale of the file, to the cent, under the names said. */
async function filledActuals(page: Page): Promise<ShownRows> {
  await openTab(page, 'Réalisé');
  const rows = await shownRows(page);
  const values = columnOf(rows, 'Valeur');
  expect(values).toHaveLength(ACCEPTED);
  expect(values.reduce((sum, value) => sum + cents(value), 0)).toBe(CENTS);
  const reps = ['Aïcha Boeuf', 'Jean Noël Lê', 'Zoé Müller'].map((name) => name.toLowerCase());
  const written = new Set(columnOf(rows, 'Commercial').map((name) => name.toLowerCase()));
  expect(reps.filter((name) => !written.has(name))).toEqual([]);
  return rows;
}

/** The global objective of 10 % becomes 12 % in its tab, where a cell of percents takes 12: 2 688 000 to share. */
async function typeTheObjective(page: Page): Promise<void> {
  await openTab(page, 'Objectifs');
  await enter(page, cellUnder(await shownRows(page), 'Évolution', "Chiffre d'affaires (CA)"), '12');
}

/** Shares the target as last year would, or equally: what is asked is seen before it is written. */
async function share(sidebar: FrameLocator, hold: readonly string[] = []): Promise<void> {
  await press(sidebar, 'Partager l’objectif');
  await sidebar.getByText('À répartir\u00a0: 2\u202f688\u202f000\u00a0€').waitFor();
  await press(sidebar, 'Voir l’aperçu');
  for (const name of hold) {
    // One field after the other, as a person fills them.
    // oxlint-disable-next-line eslint/no-await-in-loop
    await sidebar.getByLabel(`Verrouiller ${name}`).check();
    // oxlint-disable-next-line eslint/no-await-in-loop
    await sidebar.getByLabel(`Montant de ${name}`).fill('1 000 000');
  }
  if (hold.length > 0) await press(sidebar, 'Mettre à jour l’aperçu');
  await press(sidebar, 'Répartir');
  await sidebar.getByText('montants écrits.').waitFor();
  await press(sidebar, 'Retour au plan');
}

/** Targets of the reps, as Fixed totals shows them. */
async function targetsOf(page: Page, names: readonly string[]): Promise<readonly string[]> {
  await openTab(page, 'Répartition');
  const rows = await shownRows(page);
  const header = rows.findIndex((row) => row.includes('Membre'));
  const [member, target] = ['Membre', 'Cible'].map((title) => rows[header]?.indexOf(title) ?? -1);
  const found = names.map((name) => rows.find((row) => row[member ?? -1] === name));
  return found.map((row) => row?.[target ?? -1] ?? '');
}

/** The total of a channel leads to the rows it is made of. */
async function drillByChannel(page: Page, sidebar: FrameLocator): Promise<void> {
  await sidebar.getByLabel('Voir par').selectOption({ label: 'Canaux' });
  const done = await detailsOf(sidebar, 'Boutique');
  await sidebar.getByRole('button', { name: 'Voir les lignes' }).first().click();
  const title = sidebar.locator('.drill-title').first();
  await title.waitFor();
  expect(plain(await title.innerText())).toContain(`lignes font ${done['Réalisé'] ?? 'nothing'}`);
  await picture(page, 'objectives-drill');
}

/** Sales count once their day has come. */
const AFTER_THE_SALES = '2027-11-15T10:00:00+01:00';
const REPS = ['Aïcha Boeuf', 'Jean Noël Lê'];

describeInBrowser('objectives, from the whole to a row', () => {
  test(
    'are typed, shared, held and shared again; an export full of troubles fills the actuals once; a total opens its rows',
    async () => {
      await withPage(
        async (page) => {
          await page.getByRole('button', { name: 'Partir d’une feuille vierge' }).click();
          const sidebar = await makeThePlan(page);
          await typeTheObjective(page);
          await share(sidebar);
          expect(await targetsOf(page, REPS)).toEqual(['1 344 000 €', '1 344 000 €']);
          await share(sidebar, ['Aïcha Boeuf']);
          expect(await targetsOf(page, REPS)).toEqual(['1 000 000 €', '1 688 000 €']);
          await pasteAndConfirm(page, sidebar);
          await sayWhoTheyAre(page, sidebar);
          await seeWhatBecomes(page, sidebar);
          await press(sidebar, `Importer ${ACCEPTED} lignes`);
          await sidebar.getByText('lignes ajoutées à l’onglet «\u00a0Réalisé\u00a0»').waitFor();
          await picture(page, 'import-done');
          expect(columnOf(await filledActuals(page), 'Client')).toEqual([]);
          await press(sidebar, 'Autre fichier');
          await pasteAgain(sidebar);
          expect(columnOf(await filledActuals(page), 'Valeur')).toHaveLength(ACCEPTED);
          await drillByChannel(page, await openPac(page));
        },
        { patience: 2 * PATIENCE, at: AFTER_THE_SALES },
      );
    },
    5 * PATIENCE,
  );
});

async function pasteAgain(sidebar: FrameLocator): Promise<void> {
  await sidebar.getByLabel('Ou collez des lignes ici').fill(fileText(FILE.map(({ cells }) => cells)));
  await press(sidebar, 'Continuer');
  await sidebar.getByRole('heading', { name: 'Que contient chaque colonne' }).waitFor();
  await press(sidebar, 'Continuer');
  await sidebar.getByText('Il n’y a rien à importer').waitFor();
}
