import type { Page } from 'playwright-core';
import type { PlanAnswers } from '../../../src/contract';
import { describeInBrowser, picture } from '../../browser/support';
import { fakeServer } from '../support/fake-server';
import { workbook } from '../support/state';
import { faultsOf } from './legibility';
import { closeBrowser, withSidebar } from './sidebar-page';

afterAll(closeBrowser);

const field = { name: 'Équipe terrain', tabs: ['home', 'actions', 'team'], styles: ['smart'] };
const state = workbook('fr');

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const start = (page: Page) => page.getByLabel('De quel plan partez-vous\u202f?');
const preview = (page: Page) => page.locator('.preview').innerText();

async function look(page: Page, name: string): Promise<void> {
  await picture(page, 'sidebar-mix-' + name);
  expect(await faultsOf(page)).toEqual([]);
}

/** From the first screen to the last one. */
async function answerTheRest(page: Page): Promise<void> {
  await press(page, 'Continuer');
  await page.getByLabel('Nom de l’entreprise\u202f?').fill('Durand');
  await press(page, 'Continuer');
  await page.getByLabel('Chiffre d’affaires HT de l’an dernier\u202f?').fill('2 400 000');
  await press(page, 'Continuer');
  await page.getByLabel('Vos commerciaux\u202f?').fill('Anne\nBruno');
  await press(page, 'Continuer');
  await page.getByRole('heading', { name: 'Vérifiez, puis créez' }).waitFor();
}

describeInBrowser('a plan people compose', () => {
  test('takes sections of several styles with the keyboard alone, and can be kept under a name', async () => {
    const fake = fakeServer({ ...state, mixes: [field] });
    const saved = () => fake.received.filter((request) => request.kind === 'save-mix');
    await withSidebar(fake, async (page) => {
      expect(await start(page).count()).toBe(0);
      await page.getByLabel('Je compose mon plan').focus();
      await page.keyboard.press('Space');
      await start(page).waitFor();
      const before = await preview(page);
      expect(before).toContain('10 onglets à venir');

      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').getAttribute('id')).toBe('field-start');
      await page.getByText('Plan par personas', { exact: false }).and(page.locator('summary')).focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('Mapping des parcours clients').focus();
      await page.keyboard.press('Space');
      expect(await preview(page)).toContain('Parcours client');
      expect(await preview(page)).toContain('11 onglets à venir');
      expect(await page.getByText('Segments, Personas').count()).toBe(1);
      await look(page, 'sections');

      await answerTheRest(page);
      await press(page, 'Enregistrer ce choix');
      await page.getByLabel('Nom de ce choix').press('Enter');
      expect(await page.getByText('Saisissez un nom, par exemple Équipe terrain.').count()).toBe(1);
      await page.getByLabel('Nom de ce choix').fill('équipe terrain');
      await page.getByLabel('Nom de ce choix').press('Enter');
      await page.getByText('«\u00a0Équipe terrain\u00a0» existe déjà').waitFor();
      expect(saved()).toEqual([]);
      await look(page, 'taken');
      await page.getByLabel('Nom de ce choix').fill('Ma méthode');
      await page.getByLabel('Nom de ce choix').press('Enter');
      await page.getByText('Choix «\u00a0Ma méthode\u00a0» enregistré.').first().waitFor();
      await press(page, 'Créer le plan');
      await page.getByText('Plan créé').waitFor();
    });
    const made = fake.received.flatMap((request): PlanAnswers[] =>
      request.kind === 'begin' ? [request.answers] : [],
    )[0];
    expect(made).toMatchObject({ style: 'mix', mixed: ['smart', 'personas'] });
    expect(saved()).toEqual([
      { kind: 'save-mix', name: 'Ma méthode', tabs: made?.tabs, styles: ['smart', 'personas'] },
    ]);
    expect(made?.tabs).toContain('journey');
  });

  test('asks for one section at least', async () => {
    await withSidebar(fakeServer(state), async (page) => {
      await page.getByLabel('Je compose mon plan').check();
      await press(page, 'Tout cocher ou décocher');
      await press(page, 'Continuer');
      expect(await page.getByText('Cochez au moins une section.').isVisible()).toBe(true);
      await page.getByRole('checkbox', { name: /^Plans d’action/u }).check();
      await press(page, 'Continuer');
      await page.getByLabel('Nom de l’entreprise\u202f?').waitFor();
    });
  });

  test('takes a saved choice as it is; once forgotten, it is gone', async () => {
    const fake = fakeServer({ ...state, mixes: [field] });
    await withSidebar(fake, async (page) => {
      await page.getByLabel('Je compose mon plan').check();
      await start(page).selectOption({ label: field.name });
      expect(await preview(page)).toContain('3 onglets à venir');
      expect(await page.getByRole('group', { name: 'Cochez les sections de votre plan' }).count()).toBe(0);
      await answerTheRest(page);
      await page.getByRole('heading', { name: 'Onglets de «\u00a0Équipe terrain\u00a0»' }).waitFor();
      await look(page, 'saved');
      await press(page, 'Retour');
      await press(page, 'Retour');
      await press(page, 'Retour');
      await press(page, 'Retour');

      await press(page, 'Oublier ce choix');
      await press(page, 'Oublier «\u00a0Équipe terrain\u00a0» pour de bon');
      await page.getByRole('group', { name: 'Cochez les sections de votre plan' }).waitFor();
      expect(await start(page).locator('option').count()).toBe(4);
      expect(await preview(page)).toContain('10 onglets à venir');
    });
    expect(fake.received.filter(({ kind }) => kind === 'forget-mix')).toHaveLength(1);
  });
});
