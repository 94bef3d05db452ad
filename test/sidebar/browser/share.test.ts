import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../../src/core/schema/words';
import { describeInBrowser, picture } from '../../browser/support';
import { rollUp } from '../support/answers';
import { type FakeServer, fakeServer, refusal } from '../support/fake-server';
import { sharePreview, sharing } from '../support/sharing';
import { plan, workbook } from '../support/state';
import { faultsOf } from './legibility';
import { closeBrowser, withSidebar } from './sidebar-page';

afterAll(closeBrowser);

type Changes = Parameters<typeof fakeServer>[1];

const aPlan = (changes: Changes = {}, language: Language = 'fr'): FakeServer =>
  fakeServer(workbook(language, [plan(language)]), changes);
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const press = (page: Page, name: string): Promise<void> => button(page, name).click();
const asked = (fake: FakeServer, kind: string): object[] => fake.received.filter((one) => one.kind === kind);

async function look(page: Page, name: string): Promise<void> {
  await picture(page, 'sidebar-' + name);
  expect(await faultsOf(page)).toEqual([]);
}

describeInBrowser('sharing the target', () => {
  test('asks how, shows each amount before and after, and writes at the last button only', async () => {
    const fake = aPlan();
    await withSidebar(fake, async (page) => {
      await press(page, 'Partager l’objectif');
      await page.getByText('À répartir\u00a0: 1\u202f150\u202f000\u00a0€').waitFor();
      await page.getByText('1 montant est verrouillé').waitFor();
      await page.getByText('1 montant a été saisi à la main\u00a0: Bruno Petit.').waitFor();
      await look(page, 'share');
      await page.getByLabel('Mois, pour l’ensemble').check();
      expect(await page.locator(':focus').getAttribute('value')).toBe('month');
      await page.getByLabel('Étaler l’année').selectOption('Selon des indices que je saisis');
      await page.getByLabel('M12 · décembre 2027').fill('150');
      await page.getByLabel('En proportion de').selectOption('Ventes des deux dernières années');
      await page.getByLabel('Arrondir les montants').selectOption('à 100');
      await look(page, 'share-choices');
      await press(page, 'Voir l’aperçu');
      await page.getByText('Rien n’est encore écrit.').waitFor();
      expect(await page.getByText('Somme 1\u202f150\u202f000\u00a0€\u00a0: égale au total.').count()).toBe(3);
      await page.getByText('saisi, gardé').waitFor();
      await look(page, 'share-preview');
      expect(asked(fake, 'share')).toEqual([]);
      await press(page, 'Répartir');
      await page.getByText('15 montants écrits.').waitFor();
      await look(page, 'share-done');
      await press(page, 'Ouvrir l’onglet');
      await page.getByText('Onglet «\u00a0Répartition\u00a0» ouvert.').waitFor();
    });
    const choices = {
      metric: sharing.metrics[0]?.metric,
      axes: ['rep', 'product', 'month'],
      weights: 'two_years',
      years: [60, 40],
      profile: 'custom',
      indices: [...Array.from({ length: 11 }, () => '100'), '150'],
      step: 100,
      keepEdits: true,
      holds: [],
    };
    expect(asked(fake, 'share')).toEqual([{ kind: 'share', planId: 'PLAN-1', choices, print: 'abc' }]);
  });

  test('holds an amount and lets another go: the preview is seen again before anything is written', async () => {
    const fake = aPlan();
    await withSidebar(fake, async (page) => {
      await press(page, 'Partager l’objectif');
      await page.getByLabel('Recalculer').check();
      await press(page, 'Voir l’aperçu');
      await page.getByLabel('Verrouiller Bruno Petit').check();
      await page.getByLabel('Montant de Bruno Petit').fill('320 000,50');
      await page.getByLabel('Verrouiller Anne Martin').uncheck();
      await page.getByLabel('Verrouiller Rangement').check();
      await page.getByLabel('Verrouiller Rangement').uncheck();
      expect(await button(page, 'Répartir').isVisible()).toBe(false);
      await look(page, 'share-hold');
      await press(page, 'Mettre à jour l’aperçu');
      await button(page, 'Répartir').waitFor();
    });
    expect(asked(fake, 'share-preview').at(-1)).toMatchObject({
      choices: {
        keepEdits: false,
        holds: [
          { axis: 'rep', member: 'Bruno Petit', amount: '320 000,50' },
          { axis: 'rep', member: 'Anne Martin', amount: null },
        ],
      },
    });
  });

  test('cannot be written where an axis is refused; a refusal of the server is told too', async () => {
    let refused = [
      'Commercial\u00a0: 1\u202f200\u202f000 sont bloqués, pour 1\u202f150\u202f000 à répartir.',
    ];
    const fake = aPlan({
      'share-preview': ({ choices }) => ({ ...sharePreview(choices.axes), refused }),
      share: () => refusal(null, 'Des montants ont changé dans Répartition depuis cet aperçu.'),
    });
    await withSidebar(fake, async (page) => {
      await press(page, 'Partager l’objectif');
      await press(page, 'Voir l’aperçu');
      await page.getByText('1\u202f200\u202f000 sont bloqués').waitFor();
      expect(await button(page, 'Répartir').isVisible()).toBe(false);
      await look(page, 'share-refused');
      refused = [];
      await press(page, 'Retour');
      await press(page, 'Voir l’aperçu');
      await press(page, 'Répartir');
      await page.getByText('Des montants ont changé').waitFor();
    });
    expect(asked(fake, 'share')).toHaveLength(1);
  });

  test('spreads what past months lack over the others, once it was shown', async () => {
    const fake = aPlan();
    await withSidebar(fake, async (page) => {
      await press(page, 'Partager l’objectif');
      await page.getByText('Rattraper sur les mois restants').click();
      await page.getByText('Il manque 30\u202f000\u00a0€ à la cible des mois passés.').waitFor();
      await look(page, 'share-catch-up');
      expect(asked(fake, 'catch-up')).toEqual([]);
      await press(page, 'Écrire le rattrapage');
      await page.getByText('La décision est notée dans Décisions.').waitFor();
    });
    expect(asked(fake, 'catch-up')).toMatchObject([{ choices: { profile: 'history', step: 1 } }]);
  });

  test('is offered beside what is left to share', async () => {
    const fake = aPlan({ 'roll-up': (query) => ({ ...rollUp(query), leftToShare: 48_000 }) });
    await withSidebar(fake, async (page) => {
      await page.getByText('Reste à répartir\u00a0: 48\u202f000\u00a0€').waitFor();
      await page.getByText('Reste à répartir').scrollIntoViewIfNeeded();
      await look(page, 'share-offered');
      await press(page, 'Répartir le reste');
      await page.getByRole('heading', { name: 'Partager l’objectif' }).waitFor();
      await press(page, 'Retour');
      await button(page, 'Répartir le reste').waitFor();
    });
    expect(asked(fake, 'sharing')).toHaveLength(1);
  });

  test('reads in English, amounts as English writes them', async () => {
    const fake = aPlan({}, 'en');
    await withSidebar(fake, async (page) => {
      await press(page, 'Share the target');
      await page.getByText('To share: €1,150,000').waitFor();
      await page.getByText('1 amount was typed by hand: Bruno Petit.').waitFor();
      await look(page, 'share-simple-en');
      await press(page, 'See the preview');
      await page.getByText('310,000.50').first().waitFor();
      await page.getByLabel('Pin Bruno Petit').check();
      expect(await page.getByLabel('Amount of Bruno Petit').inputValue()).toBe('310000.5');
      await look(page, 'share-preview-en');
    });
    expect(asked(fake, 'share')).toEqual([]);
  });

  test('says so when there is no target, or nothing ticked', async () => {
    await withSidebar(aPlan({ sharing: () => ({ mode: 'simple', metrics: [] }) }), async (page) => {
      await press(page, 'Partager l’objectif');
      await page.getByText('Il n’y a pas encore d’objectif à partager.').waitFor();
      expect(await button(page, 'Voir l’aperçu').count()).toBe(0);
    });
    await withSidebar(aPlan(), async (page) => {
      await press(page, 'Partager l’objectif');
      await page.getByLabel('Commerciaux', { exact: true }).uncheck();
      await page.getByLabel('Produits', { exact: true }).uncheck();
      await press(page, 'Voir l’aperçu');
      await page.getByText('Cochez-en au moins un.').waitFor();
    });
  });
});

describeInBrowser('crossing the axes', () => {
  test('changes the mode, repairs an axis, and asks before many rows', async () => {
    const fake = aPlan();
    await withSidebar(fake, async (page) => {
      await press(page, 'Partager l’objectif');
      await page.getByLabel('Commerciaux × produits × canaux croisés').check();
      await page.getByText('Mode changé.').waitFor();
      expect(asked(fake, 'target-mode')).toEqual([
        { kind: 'target-mode', planId: 'PLAN-1', mode: 'crossed' },
      ]);
      await look(page, 'cross');
      await press(page, 'Voir l’aperçu');
      await page.getByText('1\u202f100\u202f000\u00a0€ pour 1\u202f150\u202f000\u00a0€').waitFor();
      expect(await button(page, 'Calculer le détail').isVisible()).toBe(false);
      await look(page, 'cross-preview');
      await page.getByLabel('Ramener au total, verrous gardés').check();
      await press(page, 'Mettre à jour l’aperçu');
      await page.getByText('57\u202f600 lignes à écrire dans le détail.').waitFor();
      expect(await button(page, 'Calculer le détail').isVisible()).toBe(false);
      await page.getByLabel('Les écrire malgré tout').check();
      await press(page, 'Calculer le détail');
      await page.getByText('57\u202f600 lignes écrites dans le détail.').waitFor();
    });
    const choices = { axes: ['rep', 'product'], large: true, repairs: [{ axis: 'product', how: 'scale' }] };
    expect(asked(fake, 'cross')).toMatchObject([{ choices }]);
  });

  test('names what blocks it, in English too', async () => {
    const blocked = ['Anne Martin × Rangement: every cell is pinned.'];
    const fake = aPlan(
      {
        sharing: () => ({ ...sharing, mode: 'crossed' }),
        'cross-preview': () => ({
          currency: 'EUR',
          total: 1_150_000,
          stretch: null,
          sums: [],
          rows: 0,
          limit: 50_000,
          pins: 0,
          edited: 0,
          warnings: [],
          blocked,
        }),
      },
      'en',
    );
    await withSidebar(fake, async (page) => {
      await press(page, 'Share the target');
      await look(page, 'share-en');
      await press(page, 'See the preview');
      await page.getByText(blocked[0] ?? '').waitFor();
      expect(await button(page, 'Calculate the detail').isVisible()).toBe(false);
    });
  });
});
