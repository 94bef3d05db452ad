import type { FrameLocator, Page } from 'playwright-core';
import {
  COMPANY,
  onward,
  PATIENCE,
  sayHowWeSell,
  sayTheGoal,
  sayWhoCarriesIt,
  sayWhoWeAre,
  TODAY,
  YEAR,
} from './first-plan';
import { enter, exactValueOf, pick } from './grid';
import { detailsOf, lineOf, openPac, press } from './sidebar';
import { describeInBrowser, picture, ready, withPage } from './support';
import { cellBeside, cellUnder, frontTab, openTab, plain, shownRows, tabNames } from './tabs';

const REVENUE = "Chiffre d'affaires (CA)";

const TABS = [
  'Accueil',
  'SWOT',
  'Objectifs',
  'Répartition',
  'Actions',
  'Budget',
  'Réalisé',
  'Synthèse',
  'Tableau de bord',
  'Réunions',
];

/** Answers the five screens, looking at what each shows. */
async function answer(page: Page, sidebar: FrameLocator): Promise<void> {
  await sayHowWeSell(sidebar);
  await picture(page, 'story-01-how-we-sell');
  await onward(sidebar);
  await sayWhoWeAre(sidebar);
  await sidebar.getByText(`Votre plan va du 1er janvier au 31 décembre ${YEAR}.`).waitFor();
  await picture(page, 'story-02-company');
  await onward(sidebar);
  await sayTheGoal(sidebar);
  await sidebar.getByText(/critères? sur 5/u).waitFor();
  expect(plain(await sidebar.getByLabel('Votre objectif en une phrase').inputValue())).toBe(
    `Porter le CA HT de 2 400 000 € à 2 640 000 € (+10 %) avant le 31 décembre ${YEAR}`,
  );
  await picture(page, 'story-03-goal');
  await onward(sidebar);
  await sayWhoCarriesIt(sidebar);
  await sidebar.getByText('3 commerciaux, 880 000 € chacun, total 2 640 000 €').waitFor();
  await sidebar.getByText('2 produits, 1 320 000 € chacun, total 2 640 000 €').waitFor();
  await picture(page, 'story-04-who');
  await onward(sidebar);
}

/** Keeps each sentence that tells the progress, however short its time on screen. */
async function listen(sidebar: FrameLocator): Promise<() => Promise<readonly string[]>> {
  const body = sidebar.locator('body');
  const told = await body.evaluateHandle((root) => {
    const sentences: string[] = [];
    const hear = () => sentences.push(root.querySelector('.now')?.textContent ?? '');
    new MutationObserver(hear).observe(root, { subtree: true, childList: true });
    return sentences;
  });
  return async () => (await told.jsonValue()).map(plain);
}

async function create(page: Page, sidebar: FrameLocator): Promise<void> {
  await sidebar.getByLabel('Onglets essentiels').check();
  await picture(page, 'story-05-summary');
  const heard = await listen(sidebar);
  await press(sidebar, 'Créer le plan');
  await sidebar.getByText(/Onglet \d+ sur \d+/u).waitFor();
  await picture(page, 'story-06-progress');
  await sidebar.getByText('Plan créé : 10 onglets. Vos autres onglets n’ont pas changé.').waitFor();
  await sidebar.getByText('Calculs vérifiés : aucune erreur.').waitFor();
  const named = TABS.map((name) => expect.stringMatching(`^Onglet \\d+ sur \\d+ : ${name}$`) as unknown);
  expect(await heard()).toEqual(expect.arrayContaining(named));
  await picture(page, 'story-07-made');
}

/** Types one sale in the tab of actuals, in the columns of these titles. */
async function sell(page: Page, row: number, rep: string, value: string): Promise<void> {
  const titles = (await shownRows(page))[0] ?? [];
  const cell = (title: string) => `${String.fromCharCode(65 + titles.indexOf(title))}${row}`;
  await enter(page, cell('Date'), TODAY);
  await pick(page, cell('Indicateur'), REVENUE);
  await pick(page, cell('Commercial'), rep);
  await pick(page, cell('Produit'), 'Lampes');
  await enter(page, cell('Valeur'), value);
}

async function rollUpTabFollows(page: Page): Promise<void> {
  await openTab(page, 'Synthèse');
  const rows = await shownRows(page);
  expect(await exactValueOf(page, cellUnder(rows, 'Réalisé', 'Commercial', 'Anne Roux'))).toBe('12345,67');
  expect(await exactValueOf(page, cellUnder(rows, 'Cible', 'Commercial', 'Anne Roux'))).toBe('880000');
  await picture(page, 'story-09-roll-up-tab');
  await openTab(page, 'Accueil');
  expect(await exactValueOf(page, cellBeside(await shownRows(page), 'Réalisé'))).toBe('12345,67');
  await picture(page, 'story-10-home');
}

async function sidebarFollows(page: Page, sidebar: FrameLocator): Promise<void> {
  await press(sidebar, 'J’ai collé mes ventes');
  await lineOf(sidebar, 'Anne Roux').getByText('12 346').waitFor();
  await onward(sidebar);
  await press(sidebar, 'Commencer');
  await sidebar.getByRole('heading', { name: COMPANY }).waitFor();
  expect(await frontTab(page)).toBe('Actions');
  await openTab(page, 'Réalisé');
  await sell(page, 3, 'Luc Petit', '1000,05');
  await press(sidebar, 'Actualiser');
  await lineOf(sidebar, 'Luc Petit').getByText('1 000', { exact: true }).waitFor();
  await picture(page, 'story-11-sidebar-follows');
}

async function byProduct(page: Page, sidebar: FrameLocator): Promise<void> {
  await sidebar.getByText('Produits', { exact: true }).first().click();
  await lineOf(sidebar, 'Lampes').waitFor();
  expect(await detailsOf(sidebar, 'Lampes')).toMatchObject({ Réalisé: '13 345,72 €' });
  await picture(page, 'story-12-by-product');
}

async function comeBack(page: Page): Promise<void> {
  await page.getByText('Enregistré dans ce navigateur').waitFor();
  await page.reload();
  await ready(page);
  expect(await tabNames(page)).toEqual(['Feuille 1', ...TABS]);
  const sidebar = await openPac(page);
  await sidebar.getByRole('heading', { name: COMPANY }).waitFor();
  await lineOf(sidebar, 'Anne Roux').getByText('12 346').waitFor();
  await picture(page, 'story-13-come-back');
}

describeInBrowser('a new user', () => {
  test(
    'makes a plan, types sales, and sees every figure follow',
    async () => {
      await withPage(
        async (page) => {
          await page.getByRole('button', { name: 'Partir d’une feuille vierge' }).click();
          const sidebar = await openPac(page);
          expect((await page.locator('.side-frame').boundingBox())?.width).toBe(300);
          await answer(page, sidebar);
          await create(page, sidebar);
          expect(await tabNames(page)).toEqual(['Feuille 1', ...TABS]);
          expect(await frontTab(page)).toBe('Accueil');
          await onward(sidebar);
          await sidebar.getByLabel('Les coller moi-même dans l’onglet').check();
          await onward(sidebar);
          await sidebar.getByText('L’onglet « Réalisé » est ouvert').waitFor();
          await sell(page, 2, 'Anne Roux', '12345,67');
          await picture(page, 'story-08-actuals');
          await rollUpTabFollows(page);
          await sidebarFollows(page, sidebar);
          await byProduct(page, sidebar);
          await comeBack(page);
        },
        { patience: PATIENCE },
      );
    },
    3 * PATIENCE,
  );
});
