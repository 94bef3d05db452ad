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
      await look(page, language + '-help-gap');
    });
  });
});
