import type { Page } from 'playwright-core';
import type { PlanAnswers } from '../../../src/contract';
import { describeInBrowser, picture } from '../../browser/support';
import { fakeServer, refusal } from '../support/fake-server';
import { workbook } from '../support/state';
import { faultsOf } from './legibility';
import { closeBrowser, withSidebar } from './sidebar-page';

afterAll(closeBrowser);

const questions = {
  fr: {
    next: 'Continuer',
    back: 'Retour',
    sell: 'Comment vendez-vous\u202f?',
    follow: 'Que voulez-vous suivre\u202f?',
    products: 'Produits',
    company: 'Nom de l’entreprise\u202f?',
    currency: 'Devise\u202f?',
    period: 'Votre plan va du 1er janvier au 31 décembre 2027.',
    revenue: 'Chiffre d’affaires HT de l’an dernier\u202f?',
    growth: 'Croissance visée\u202f?',
    stretch: 'Objectif ambitieux (stretch), facultatif\u202f?',
    sentence: 'Votre objectif en une phrase',
    reps: 'Vos commerciaux\u202f?',
    yourProducts: 'Vos produits\u202f?',
    selection: 'Prendre la sélection',
    shares: '2 commerciaux, 1 320 000 € chacun, total 2 640 000 €',
    create: 'Créer le plan',
    end: 'Plan créé : 10 onglets. Vos autres onglets n’ont pas changé.',
    sales: 'Avez-vous déjà des ventes sur la période\u202f?',
    totals: 'Saisir un total par commercial',
    save: 'Enregistrer les totaux',
    figures: 'Vos premiers chiffres',
    what: 'Et maintenant\u202f?',
    go: 'Commencer',
  },
  en: {
    next: 'Continue',
    back: 'Back',
    sell: 'How do you sell?',
    follow: 'What do you want to track?',
    products: 'Products',
    company: 'Company name?',
    currency: 'Currency?',
    period: 'Your plan runs from 1 January to 31 December 2027.',
    revenue: 'Last year’s revenue, excl. tax?',
    growth: 'Target growth?',
    stretch: 'Stretch target, optional?',
    sentence: 'Your target in one sentence',
    reps: 'Your reps?',
    yourProducts: 'Your products?',
    selection: 'Use the selection',
    shares: '2 reps, €1,320,000 each, total €2,640,000',
    create: 'Create the plan',
    end: 'Plan created: 10 tabs. Your other tabs have not changed.',
    sales: 'Any sales yet in the period?',
    totals: 'Type a total per rep',
    save: 'Save the totals',
    figures: 'Your first figures',
    what: 'What next?',
    go: 'Go',
  },
} as const;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const plainSpaces = (text: string | null): string => (text ?? '').replace(/[\u00a0\u202f]/gu, ' ');

/** Every screen seen is legible; its picture is kept. */
async function look(page: Page, name: string): Promise<void> {
  await picture(page, 'sidebar-' + name);
  expect(await faultsOf(page)).toEqual([]);
}

describeInBrowser('the path of five screens', () => {
  test.each(['fr', 'en'] as const)('makes a plan from a few answers, in %s', async (language) => {
    const words = questions[language];
    const fake = fakeServer(workbook(language));
    const saved = (): PlanAnswers | undefined =>
      fake.received.flatMap((request) => (request.kind === 'begin' ? [request.answers] : []))[0];

    await withSidebar(fake, async (page) => {
      await page.getByRole('group', { name: words.sell }).waitFor();
      await page.getByRole('group', { name: words.follow }).getByLabel(words.products).check();
      await look(page, language + '-1');
      await press(page, words.next);

      expect(await page.locator(':focus').getAttribute('id')).toBe('field-company');
      await page.keyboard.press('Enter');
      expect(await page.locator('[aria-invalid=true]').count()).toBe(1);
      await look(page, language + '-2-missing');
      await page.getByLabel(words.company).fill('Durand et fils');
      expect(await page.locator('[aria-invalid=true]').count()).toBe(0);
      await page.getByText(words.period).waitFor();
      expect(await page.getByLabel(words.currency).inputValue()).toBe('EUR');
      await look(page, language + '-2');
      await page.getByLabel(words.company).press('Enter');

      await page.getByLabel(words.revenue).fill(language === 'fr' ? '2 400 000' : '2,400,000');
      expect(await page.getByLabel(words.stretch).inputValue()).toBe('');
      await page.locator('.verdict').waitFor();
      expect(await page.locator('.verdict').innerText()).toMatch(
        /\[(?:moyens|means)[^]*R \((?:pertinent|relevant)\)/u,
      );
      expect(plainSpaces(await page.getByLabel(words.sentence).inputValue())).toMatch(
        /31 (décembre|December) 2027/u,
      );
      await look(page, language + '-3');
      await press(page, words.back);
      expect(await page.getByLabel(words.company).inputValue()).toBe('Durand et fils');
      await press(page, words.next);
      await press(page, words.next);

      await page.getByLabel(words.reps).fill('Anne\nBruno');
      await page.getByRole('button', { name: words.selection }).nth(1).click();
      await page.getByText(words.shares).waitFor();
      expect(await page.getByLabel(words.yourProducts).inputValue()).toBe(
        'Anne Martin\nBruno Petit\nChloé Bernard',
      );
      await look(page, language + '-4');
      await press(page, words.next);
      await look(page, language + '-5');
      await press(page, words.create);

      await page.getByText(words.end).waitFor();
      await look(page, language + '-end');
      await press(page, words.next);
      await page.getByRole('heading', { name: words.sales }).waitFor();
      await page.getByLabel(words.totals).check();
      await press(page, words.next);
      await page.getByLabel('Anne Martin').fill('120000');
      await press(page, words.save);
      await page.getByRole('heading', { name: words.figures }).waitFor();
      await page.locator('table').waitFor();
      await press(page, words.next);
      await page.getByRole('heading', { name: words.what }).waitFor();
      await press(page, words.go);
      await page.getByRole('tab').first().waitFor();
      await look(page, language + '-home');
    });

    expect(saved()).toMatchObject({
      language,
      company: 'Durand et fils',
      fiscalStart: '2027-01-01',
      sharing: 'equal',
      tabs: 'essential',
      members: { rep: [{ name: 'Anne' }, { name: 'Bruno' }], product: [{}, {}, {}] },
    });
  });

  test('an answer the server refuses brings its screen back, the message beside it', async () => {
    const message = 'Ce nom compte 300 caractères. Limitez-le à 100.';
    const fake = fakeServer(workbook('fr'), { begin: () => refusal('company', message) });
    const words = questions.fr;
    await withSidebar(fake, async (page) => {
      await press(page, words.next);
      await page.getByLabel(words.company).fill('D'.repeat(300));
      await press(page, words.next);
      await page.getByLabel(words.revenue).fill('2 400 000');
      await press(page, words.next);
      await page.getByLabel(words.reps).fill('Anne');
      await press(page, words.next);
      await press(page, words.create);
      await page.getByText(message).waitFor();
      expect(await page.locator(':focus').getAttribute('id')).toBe('field-company');
      expect(await faultsOf(page)).toEqual([]);
    });
  });

  test('the other language keeps what is typed', async () => {
    await withSidebar(fakeServer(workbook('fr')), async (page) => {
      await press(page, 'Continuer');
      await page.getByLabel(questions.fr.company).fill('Durand');
      await press(page, 'English');
      expect(await page.getByLabel(questions.en.company).inputValue()).toBe('Durand');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    });
  });

  test('the example is one press away, and ends on its figures', async () => {
    const fake = fakeServer(workbook('fr'));
    await withSidebar(fake, async (page) => {
      await press(page, 'Essayer d’abord avec un exemple');
      await press(page, 'Découvrir l’exemple');
      await page.getByRole('heading', { name: 'Atelier Montclar (exemple)' }).waitFor();
    });
    expect(fake.received.find(({ kind }) => kind === 'begin')).toMatchObject({ answers: { demo: true } });
  });
});
