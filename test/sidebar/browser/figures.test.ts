import type { Page } from 'playwright-core';
import type { Request } from '../../../src/contract';
import { describeInBrowser, picture } from '../../browser/support';
import { rollUp } from '../support/answers';
import { fakeServer } from '../support/fake-server';
import { plan, workbook } from '../support/state';
import { faultsOf } from './legibility';
import { closeBrowser, withSidebar } from './sidebar-page';

afterAll(closeBrowser);

const LANGUAGES = ['fr', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const WORDS = {
  fr: {
    by: 'Voir par',
    across: 'Croisé avec',
    window: 'Période',
    metric: 'Indicateur',
    rows: 'Voir les lignes',
  },
  en: { by: 'View by', across: 'Crossed with', window: 'Period', metric: 'Metric', rows: 'See the rows' },
} as const;

const served = (language: Language, changes: Parameters<typeof fakeServer>[1] = {}) =>
  fakeServer(workbook(language, [plan(language)]), changes);

const asked = (received: readonly Request[], kind: Request['kind']) =>
  received.filter((one) => one.kind === kind);

async function look(page: Page, name: string): Promise<void> {
  await picture(page, 'sidebar-' + name);
  expect(await faultsOf(page)).toEqual([]);
}

/** The page drawn at its whole height, so that the picture holds it all. */
async function tall(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 300, height });
}

const ready = (page: Page) => page.getByRole('rowheader', { name: 'Anne Martin' }).waitFor();

describeInBrowser('the figures of a plan', () => {
  test.each(LANGUAGES)('are asked for by cut, period and metric, in %s', async (language) => {
    const words = WORDS[language];
    const fake = served(language);
    await withSidebar(fake, async (page) => {
      await ready(page);
      await page.getByLabel(words.window).focus();
      await page.getByLabel(words.window).selectOption('q2');
      await ready(page);
      const isFocused = page.getByLabel(words.window).evaluate((node) => node === document.activeElement);
      expect(await isFocused).toBe(true);
      await page
        .getByText(
          language === 'fr'
            ? 'CA, T2 (avril à juin), au 17 mars 2027'
            : 'CA, Q2 (April to June), at 17 March 2027',
        )
        .waitFor();
      await page.getByLabel(words.metric).selectOption('Commandes');
      await page.getByLabel(words.by).selectOption('month');
      await page.getByRole('rowheader', { name: '2027' }).first().waitFor();
    });
    expect(asked(fake.received, 'roll-up').at(-1)).toEqual({
      kind: 'roll-up',
      planId: 'PLAN-1',
      axis: 'month',
      window: 'q2',
      metric: 'Commandes',
    });
  });

  test.each(LANGUAGES)('tell of a line where it leads and the rows behind it, in %s', async (language) => {
    const fake = served(language);
    await withSidebar(fake, async (page) => {
      await ready(page);
      await page.getByRole('button', { name: 'Anne Martin' }).click();
      await page.getByText(language === 'fr' ? 'À ce rythme' : 'At this pace').waitFor();
      await tall(page);
      await look(page, 'figures-detail-' + language);
      await page.getByRole('button', { name: WORDS[language].rows }).press('Enter');
      await page.getByText(language === 'fr' ? /225 lignes font/u : /225 rows make/u).waitFor();
      const more = page.getByRole('button', {
        name: language === 'fr' ? /5 lignes de plus/u : /5 more rows/u,
      });
      await tall(page);
      await look(page, 'figures-rows-' + language);
      await more.press('Enter');
      expect(await page.locator('.drill-rows li').count()).toBe(25);
      await page.locator('.drill-rows button').first().press('Enter');
      await page.getByText('H2').waitFor();
    });
    expect(asked(fake.received, 'drill')).toMatchObject([{ axis: 'rep', member: 'Anne Martin' }]);
    expect(asked(fake.received, 'go-to')).toMatchObject([{ table: 'actuals', cell: 'H2' }]);
  });

  test.each(LANGUAGES)('crossed, are a group a name that opens on the others, in %s', async (language) => {
    const fake = served(language);
    await withSidebar(fake, async (page) => {
      await ready(page);
      await page.getByLabel(WORDS[language].across).selectOption('product');
      const group = page.locator('summary', { hasText: 'Bruno Petit' });
      await group.press('Enter');
      await page.getByRole('rowheader', { name: 'Rangement' }).waitFor();
      await tall(page);
      await look(page, 'figures-crossed-' + language);
      await page.getByRole('button', { name: 'Rangement' }).press('Enter');
      await page.getByRole('button', { name: WORDS[language].rows }).press('Enter');
      await page.locator('.drill-rows li').first().waitFor();
    });
    expect(asked(fake.received, 'drill')).toMatchObject([
      { axis: 'rep', across: 'product', member: 'Bruno Petit', other: 'Rangement' },
    ]);
  });

  test('of the other cut crossed with itself, are those of a single one', async () => {
    const fake = served('fr');
    await withSidebar(fake, async (page) => {
      await ready(page);
      await page.getByLabel('Croisé avec').selectOption('product');
      await page.locator('.crossed summary').first().waitFor();
      await page.getByLabel('Voir par').selectOption('product');
      await page.getByRole('rowheader', { name: 'Rangement' }).waitFor();
      expect(await page.getByLabel('Croisé avec').inputValue()).toBe('');
    });
    expect(asked(fake.received, 'roll-up').at(-1)).not.toHaveProperty('across');
  });

  test('say what does not add up, what is counted apart, and when the tabs are older', async () => {
    const changes = {
      'roll-up': (query: Parameters<typeof rollUp>[0]) => ({
        ...rollUp(query),
        stale: query.axis === 'product',
      }),
    };
    await withSidebar(served('fr', changes), async (page) => {
      await page.getByText('hors totaux').waitFor();
      await page.getByLabel('Voir par').selectOption('product');
      await page.getByText('Vos onglets (Synthèse, Accueil, tableau de bord) sont plus anciens').waitFor();
      await page.getByLabel('Indicateur').selectOption('Commandes');
      await page.getByText('ne s’additionne pas ici').waitFor();
      expect(await page.getByRole('button', { name: 'Afficher dans un onglet' }).count()).toBe(0);
      await tall(page);
      await look(page, 'figures-not-additive');
    });
  });

  test('are shown in a tab, and come back as they were seen', async () => {
    const fake = served('fr');
    await withSidebar(fake, async (page) => {
      await ready(page);
      await page.getByLabel('Période').selectOption('m03');
      await ready(page);
      await page.getByRole('button', { name: 'Afficher dans un onglet' }).click();
      await page.getByText('Onglet «\u00A0Vue commerciaux\u00A0» prêt.').waitFor();
      await page.getByRole('tab', { name: 'Onglets' }).click();
      await page.getByRole('tab', { name: 'Synthèse' }).click();
      await ready(page);
      expect(await page.getByLabel('Période').inputValue()).toBe('m03');
    });
    expect(asked(fake.received, 'roll-up-tab')).toMatchObject([{ axis: 'rep', window: 'm03' }]);
  });
});
