import type { Page } from 'playwright-core';
import type { Language } from '../../../src/core/schema/words';
import { describeInBrowser, picture } from '../../browser/support';
import { fakeServer } from '../support/fake-server';
import { plan, workbook } from '../support/state';
import { faultsOf } from './legibility';
import { closeBrowser, withSidebar } from './sidebar-page';

afterAll(closeBrowser);

const WORDS = {
  fr: {
    title: 'Des formules pour vos feuilles',
    back: 'Retour',
    sell: 'Comment vendez-vous\u202f?',
    tab: 'Aide',
    copy: 'Copier',
    copied: 'Formule copiée.',
    plain: '=LTV(50;0,7;0,03)',
    full: '=GAP_TO_TARGET(40000;100000;"projection";"2026-05-01";"2026-05-31";"2026-05-15";"haut";"FR";"stock";30000)',
    result: 'Donne 1166,67. Montant par client.',
    columns: 'Synthèse',
    sum: '=SUMIFS(PAC_ROLLUP_ACTUAL;PAC_ROLLUP_MEMBER;A2;PAC_ROLLUP_METRIC;B2)',
  },
  en: {
    title: 'Formulas for your sheets',
    back: 'Back',
    sell: 'How do you sell?',
    tab: 'Help',
    copy: 'Copy',
    copied: 'Formula copied.',
    plain: '=LTV(50,0.7,0.03)',
    full: '=GAP_TO_TARGET(40000,100000,"projection","2026-05-01","2026-05-31","2026-05-15","higher","FR","stock",30000)',
    result: 'Gives 1166.67. Amount per customer.',
    columns: 'Roll-up',
    sum: '=SUMIFS(PAC_ROLLUP_ACTUAL,PAC_ROLLUP_MEMBER,A2,PAC_ROLLUP_METRIC,B2)',
  },
} as const;

const fold = (page: Page, name: string) =>
  page.locator('details', { has: page.locator('summary .code', { hasText: new RegExp(`^${name}$`, 'u') }) });

/** The texts of the boxes with a copy button, in what is open. */
const boxes = (page: Page, name: string): Promise<readonly string[]> =>
  fold(page, name)
    .locator('textarea')
    .evaluateAll((nodes) => nodes.map((node) => (node instanceof HTMLTextAreaElement ? node.value : '')));

async function openHelp(page: Page, language: Language): Promise<void> {
  await page.getByRole('tab', { name: WORDS[language].tab }).click();
}

async function look(page: Page, name: string): Promise<void> {
  await picture(page, 'sidebar-' + name);
  expect(await faultsOf(page)).toEqual([]);
}

/** Words of our own machinery, which a manager never has to learn. Accepted values of options are no sentences. */
const JARGON = /\b(?:cascad\w*|cubes?|axes?|axis|membres?|members?|réconcili\w*|reconcil\w*)\b/iu;

describeInBrowser.each(['fr', 'en'] as const)('the help, in %s', (language) => {
  const words = WORDS[language];
  const fake = () => fakeServer(workbook(language, [plan(language)]));

  test('shows each function and its example, spelled for the spreadsheet', async () => {
    await withSidebar(fake(), async (page) => {
      await openHelp(page, language);
      await look(page, language + '-help');
      await fold(page, 'LTV').locator('summary').click();
      expect((await boxes(page, 'LTV'))[0]).toBe(words.plain);
      await page.getByText(words.result).waitFor();
      await fold(page, 'LTV').scrollIntoViewIfNeeded();
      await look(page, language + '-help-ltv');
      await fold(page, 'GAP_TO_TARGET').locator('summary').click();
      expect((await boxes(page, 'GAP_TO_TARGET'))[1]).toBe(words.full);
      await fold(page, 'GAP_TO_TARGET').locator('textarea').last().scrollIntoViewIfNeeded();
      await look(page, language + '-help-gap');
    });
  });

  test('is read and copied with the keyboard alone', async () => {
    await withSidebar(fake(), async (page) => {
      await openHelp(page, language);
      const opener = fold(page, 'CAC').locator('summary');
      await opener.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.locator('textarea:focus').inputValue()).toMatch(/^=CAC\(12300[;,]50\)$/u);
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe(words.copy);
      await page.keyboard.press('Enter');
      await page.getByText(words.copied).waitFor();
      await opener.press('Space');
      expect(await fold(page, 'CAC').locator('textarea').first().isVisible()).toBe(false);
    });
  });

  test('names the columns of the plan', async () => {
    await withSidebar(fake(), async (page) => {
      await openHelp(page, language);
      await page.locator('summary', { hasText: new RegExp(`^${words.columns}$`, 'u') }).click();
      await page.getByText('PAC_ROLLUP_TARGET', { exact: true }).waitFor();
      expect(await page.locator('.help textarea').last().inputValue()).toBe(words.sum);
      await page.getByText('PAC_ROLLUP_TARGET', { exact: true }).scrollIntoViewIfNeeded();
      await look(page, language + '-help-columns');
    });
  });

  test('fits with everything open, and speaks the reader’s words', async () => {
    await withSidebar(fake(), async (page) => {
      await openHelp(page, language);
      await page.locator('details').evaluateAll((nodes) => {
        for (const node of nodes) node.setAttribute('open', '');
      });
      expect(await faultsOf(page)).toEqual([]);
      const sentences = await page.locator('.help p, .help li, .help .hint').allInnerTexts();
      expect(sentences.length).toBeGreaterThan(15);
      expect(sentences.filter((sentence) => JARGON.test(sentence))).toEqual([]);
    });
  });

  test('opens before there is a plan, without its columns, and goes back', async () => {
    await withSidebar(fakeServer(workbook(language)), async (page) => {
      await page.getByRole('button', { name: words.title }).click();
      expect(await page.locator('h1').innerText()).toBe(words.title);
      expect(await page.locator('.help').innerText()).not.toContain('PAC_ROLLUP');
      await look(page, language + '-help-alone');
      await page.getByRole('button', { name: words.back, exact: true }).click();
      await page.getByRole('group', { name: words.sell }).waitFor();
    });
  });
});

describeInBrowser('a plan that lacks a tab', () => {
  test('shows no column of it', async () => {
    const without = plan('fr').tabs.filter(({ table }) => table !== 'spend');
    await withSidebar(fakeServer(workbook('fr', [plan('fr', { tabs: without })])), async (page) => {
      await openHelp(page, 'fr');
      expect(await page.locator('summary', { hasText: 'Budget' }).count()).toBe(1);
      expect(await page.locator('summary', { hasText: 'Dépenses' }).count()).toBe(0);
    });
  });
});
