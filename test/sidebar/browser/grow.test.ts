import type { Locator, Page } from 'playwright-core';
import { describeInBrowser, picture } from '../../browser/support';
import { type FakeServer, fakeServer, refusal } from '../support/fake-server';
import { plan, workbook } from '../support/state';
import { faultsOf } from './legibility';
import { closeBrowser, withSidebar } from './sidebar-page';

afterAll(closeBrowser);

type Changes = Parameters<typeof fakeServer>[1];

const aPlan = (changes: Changes = {}): FakeServer => fakeServer(workbook('fr', [plan('fr')]), changes);
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const press = (page: Page, name: string): Promise<void> => button(page, name).click();
const focused = (page: Page): Promise<string> => page.locator(':focus').innerText();
const sent = (fake: FakeServer, kind: string): object[] =>
  fake.received.filter((request) => request.kind === kind);

async function openTask(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: 'Onglets' }).click();
  await press(page, name);
}

async function look(page: Page, name: string): Promise<void> {
  await picture(page, 'sidebar-' + name);
  expect(await faultsOf(page)).toEqual([]);
}

describeInBrowser('names', () => {
  test('are added to a list, those it holds left out', async () => {
    const fake = aPlan();
    await withSidebar(fake, async (page) => {
      await openTask(page, 'Ajouter des noms');
      await page.getByText('3 noms déjà là').waitFor();
      await press(page, 'Ajouter');
      await page.getByText('Saisissez au moins un nom.').waitFor();
      await page.getByLabel('Noms à ajouter').fill('anne martin');
      await press(page, 'Ajouter');
      await page.getByText('Tous ces noms sont déjà dans la liste.').waitFor();
      expect(await page.locator(':focus').getAttribute('id')).toBe('field-names');
      await press(page, 'Prendre la sélection');
      await page.getByText('2 noms pris dans la sélection.').waitFor();
      await page.getByText('2 de ces noms sont déjà là.').waitFor();
      await look(page, 'names');
      await press(page, 'Ajouter 1 nom');
      await page.getByText('1 nom ajouté\u00a0: Chloé Bernard.').waitFor();
      expect(await focused(page)).toContain('Chloé Bernard');
      await page.getByText('Saisissez leur objectif dans l’onglet «\u00a0Répartition\u00a0».').waitFor();
      await look(page, 'names-added');
    });
    expect(sent(fake, 'add-members')).toMatchObject([{ list: 'rep', names: ['Chloé Bernard'] }]);
    expect(sent(fake, 'members')).toHaveLength(1);
  });

  test('are added to what the figures are seen by', async () => {
    const fake = aPlan();
    await withSidebar(fake, async (page) => {
      await button(page, 'Ajouter un commercial').waitFor();
      await page.getByLabel('Voir par').selectOption('Canaux');
      await press(page, 'Ajouter un canal');
      await page.getByText('Site web').waitFor();
      expect(await page.getByLabel('Que voulez-vous ajouter\u202f?').inputValue()).toBe('channel');
      await page.getByLabel('Que voulez-vous ajouter\u202f?').selectOption({ label: 'Équipes' });
      await page.getByText('Aucun nom dans cette liste').waitFor();
      await page.getByLabel('Noms à ajouter').fill('Nord\nSud');
      await press(page, 'English');
      expect(await page.getByLabel('Names to add').inputValue()).toBe('Nord\nSud');
      await press(page, 'Add 2 names');
      await page.getByText('2 names added: Nord, Sud.').waitFor();
      expect(await page.getByText('Type their target').count()).toBe(0);
      await press(page, 'Add more');
      expect(await page.getByLabel('What do you want to add?').inputValue()).toBe('team');
    });
    expect(sent(fake, 'add-members')).toMatchObject([{ list: 'team', names: ['Nord', 'Sud'] }]);
  });

  test('the server refuses are told beside the field', async () => {
    const message = '« TRUE » serait lu comme une valeur. Ajoutez un mot.';
    const fake = aPlan({ 'add-members': () => refusal('names.0', message) });
    await withSidebar(fake, async (page) => {
      await openTask(page, 'Ajouter des noms');
      await page.getByLabel('Noms à ajouter').fill('TRUE');
      await press(page, 'Ajouter 1 nom');
      await page.locator('#field-names-error', { hasText: message }).waitFor();
      expect(await page.locator(':focus').getAttribute('id')).toBe('field-names');
    });
  });

  test('that cannot be read are asked again', async () => {
    let broken = true;
    const fake = aPlan({
      members: () => {
        if (broken) throw new Error('HTTP 0');
        return { rep: [], product: [], channel: [], team: [] };
      },
    });
    await withSidebar(fake, async (page) => {
      await openTask(page, 'Changer un nom');
      await page.getByText('PAC n’a pas répondu').waitFor();
      await look(page, 'names-lost');
      broken = false;
      await press(page, 'Réessayer');
      await page.getByText('Aucun nom dans cette liste').waitFor();
      expect(await button(page, 'Voir ce qui va changer').isDisabled()).toBe(true);
      await press(page, 'Retour');
      expect(await focused(page)).toBe('Changer un nom');
    });
  });
});

describeInBrowser('a name', () => {
  test('is changed everywhere, once it was said where', async () => {
    const fake = aPlan();
    await withSidebar(fake, async (page) => {
      await openTask(page, 'Changer un nom');
      await page.getByLabel('Nom à changer').selectOption('Bruno Petit');
      await page.getByLabel('Nouveau nom').fill('anne martin');
      await page.keyboard.press('Enter');
      await page.getByText('«\u00a0anne martin\u00a0» est déjà dans la liste.').waitFor();
      await look(page, 'rename');
      await page.getByLabel('Nouveau nom').fill('Bruno Grand');
      await page.keyboard.press('Enter');
      await page.getByText('14 cellules contiennent ce nom. Elles suivront.').waitFor();
      expect(sent(fake, 'rename')).toEqual([]);
      await look(page, 'rename-preview');
      await press(page, 'Retour');
      expect(await page.getByLabel('Nouveau nom').inputValue()).toBe('Bruno Grand');
      await press(page, 'Voir ce qui va changer');
      await press(page, 'Renommer');
      await page.getByText('«\u00a0Bruno Petit\u00a0» est devenu «\u00a0Bruno Grand\u00a0».').waitFor();
      expect(await focused(page)).toContain('14 cellules ont suivi.');
      await press(page, 'Retour au plan');
      expect(await page.locator('[role=tab][aria-selected=true]').innerText()).toBe('Onglets');
    });
    const what = { list: 'rep', from: 'Bruno Petit', to: 'Bruno Grand' };
    expect(sent(fake, 'rename')).toMatchObject([what]);
    expect(sent(fake, 'rename-preview')).toMatchObject([what, what]);
  });

  test('that no cell holds changes in its list alone', async () => {
    const fake = aPlan({ 'rename-preview': () => ({ cells: 0 }), rename: () => ({ cells: 0 }) });
    await withSidebar(fake, async (page) => {
      await openTask(page, 'Changer un nom');
      await page.getByLabel('Dans quelle liste\u202f?').selectOption('product');
      await page.getByLabel('Nouveau nom').fill('Sièges');
      await press(page, 'Voir ce qui va changer');
      await page.getByText('Aucune cellule ne contient ce nom.').waitFor();
      await press(page, 'Renommer');
      await page.getByText('«\u00a0Meubles de bureau\u00a0» est devenu «\u00a0Sièges\u00a0».').waitFor();
      expect(await page.getByText('ont suivi').count()).toBe(0);
    });
  });
});

describeInBrowser('examples', () => {
  test('are shown tab by tab, then taken out, those edited kept', async () => {
    const fake = aPlan();
    await withSidebar(fake, async (page) => {
      await openTask(page, 'Montrer un exemple');
      await page.getByText('1 montré, 1 à montrer').waitFor();
      await look(page, 'examples');
      await press(page, 'Montrer Objectifs');
      await page.getByText('Exemple montré dans l’onglet «\u00a0Objectifs\u00a0», ligne 4.').waitFor();
      expect(await focused(page)).toContain('Ouvrir l’onglet');
      await page.getByText('2 montrés').waitFor();
      await press(page, 'Ouvrir l’onglet Objectifs');
      await page.getByText('Onglet «\u00a0Objectifs\u00a0» ouvert.').waitFor();
      await press(page, 'Retirer les exemples');
      await page.getByText('2 exemples retirés.').waitFor();
      await page.getByText('1 exemple que vous avez modifié reste').waitFor();
      await look(page, 'examples-removed');
    });
    expect(sent(fake, 'show-example')).toMatchObject([{ table: 'objectives' }]);
  });

  test('none of which is shown offer nothing to take out, until one is', async () => {
    const tabs = [{ table: 'swot', tab: 'SWOT', shown: 0, left: 1 }];
    await withSidebar(aPlan({ examples: () => ({ tabs }) }), async (page) => {
      await openTask(page, 'Montrer un exemple');
      await button(page, 'Montrer SWOT').waitFor();
      expect(await button(page, 'Retirer les exemples').isVisible()).toBe(false);
      await press(page, 'Montrer SWOT');
      await button(page, 'Retirer les exemples').waitFor();
    });
  });

  test('that a plan has none of are said so', async () => {
    await withSidebar(aPlan({ examples: () => ({ tabs: [] }) }), async (page) => {
      await openTask(page, 'Montrer un exemple');
      await page.getByText('Aucun onglet de ce plan n’a d’exemple à montrer.').waitFor();
      expect(await button(page, 'Retirer les exemples').count()).toBe(0);
      await look(page, 'examples-none');
    });
  });
});

describeInBrowser('tabs', () => {
  test('all there leave nothing to add', async () => {
    const state = workbook('fr');
    const tabs = state.tabs.map(({ table, name }) => ({ table, name: name.fr, hidden: false }));
    await withSidebar(fakeServer({ ...state, plans: [plan('fr', { tabs })] }), async (page) => {
      await openTask(page, 'Ajouter des onglets');
      await page.getByText('Votre plan contient déjà tous les onglets.').waitFor();
      expect(await button(page, 'Ajouter').count()).toBe(0);
      await press(page, 'Retour');
      expect(await focused(page)).toBe('Ajouter des onglets');
    });
  });

  test('ticked stay ticked in the other language, and what fails is told', async () => {
    const fake = aPlan({ 'add-tabs': () => refusal(null, 'Le classeur est occupé. Réessayez.') });
    await withSidebar(fake, async (page) => {
      await openTask(page, 'Ajouter des onglets');
      await page.locator('summary', { hasText: 'Diagnostic et enjeux' }).click();
      await page.getByLabel('Marché').check();
      await press(page, 'English');
      await press(page, 'Add 1 tab');
      await page.getByText('Le classeur est occupé.').waitFor();
      await look(page, 'tabs-failed');
    });
    expect(sent(fake, 'add-tabs')).toMatchObject([{ tables: ['market'] }]);
  });
});
