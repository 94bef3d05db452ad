import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describeInBrowser, picture } from '../../browser/support';
import { fakeServer } from '../support/fake-server';
import { plan, workbook } from '../support/state';
import { faultsOf } from './legibility';
import { closeBrowser, withSidebar } from './sidebar-page';

afterAll(closeBrowser);

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const kinds = (fake: ReturnType<typeof fakeServer>): string[] => fake.received.map(({ kind }) => kind);

const stopped = () => fakeServer(workbook('fr', [plan('fr', { state: 'building' })]));

async function look(page: Page, name: string): Promise<void> {
  await picture(page, 'sidebar-' + name);
  expect(await faultsOf(page)).toEqual([]);
}

describeInBrowser('the plan that exists', () => {
  test('shows its figures by rep, then by channel, last year on demand', async () => {
    await withSidebar(fakeServer(workbook('fr', [plan('fr')])), async (page) => {
      await page.getByRole('rowheader', { name: 'Anne Martin' }).waitFor();
      expect(await page.getByText('An dernier').first().isVisible()).toBe(false);
      await press(page, 'Anne Martin');
      expect(await page.getByText('An dernier').first().isVisible()).toBe(true);
      await look(page, 'figures');
      await page.getByLabel('Voir par').selectOption('Canaux');
      await page.getByRole('rowheader', { name: 'Revendeurs' }).waitFor();
      await page.getByText('Reste à répartir').waitFor();
    });
  });

  test('opens a tab and adds one', async () => {
    const fake = fakeServer(workbook('fr', [plan('fr')]));
    await withSidebar(fake, async (page) => {
      await page.getByRole('tab', { name: 'Onglets' }).click();
      await press(page, 'Objectifs');
      await page.getByText('Onglet «\u00a0Objectifs\u00a0» ouvert.').waitFor();
      await look(page, 'tabs');
      await press(page, 'Ajouter des onglets');
      await page.locator('summary', { hasText: 'Diagnostic et enjeux' }).click();
      await page.getByLabel('Marché').check();
      await page.locator('summary', { hasText: 'Mapping des parcours clients' }).click();
      await page.getByLabel('Parcours client').check();
      await look(page, 'tabs-to-add');
      await press(page, 'Ajouter 2 onglets');
      await page.getByText('2 onglets ajoutés.').waitFor();
      expect(await page.locator('[role=tab][aria-selected=true]').innerText()).toBe('Onglets');
    });
    expect(fake.received.find(({ kind }) => kind === 'add-tabs')).toMatchObject({
      tables: ['market', 'journey'],
    });
  });

  test('has its objectives checked', async () => {
    const fake = fakeServer(workbook('fr', [plan('fr')]));
    await withSidebar(fake, async (page) => {
      await page.getByRole('tab', { name: 'Onglets' }).click();
      await press(page, 'Vérifier les objectifs (SMART)');
      await page.getByText('3 objectifs vérifiés, dont 1 SMART à 5/5.').waitFor();
    });
    expect(fake.received.at(-1)).toMatchObject({ kind: 'smart-check', planId: plan('fr').planId });
  });

  test('hands the budget to finance: figures, formula, file', async () => {
    await withSidebar(fakeServer(workbook('fr', [plan('fr')])), async (page) => {
      await page.getByRole('tab', { name: 'Finance' }).click();
      await press(page, 'Actualiser l’export');
      await page.getByText('Export actualisé à').waitFor();
      expect(await page.getByLabel('Formule pour le fichier de la finance').inputValue()).toMatch(/^=QUERY/u);
      await look(page, 'finance');
      await press(page, 'Copier');
      await page.getByText('Formule copiée.').waitFor();
      const downloading = page.waitForEvent('download');
      await press(page, 'Télécharger en CSV');
      const file = await downloading;
      expect(file.suggestedFilename()).toBe('budget-2027.csv');
      expect(readFileSync(await file.path(), 'utf8')).toBe('\ufeffplan_id;exercice\nPLAN-1;2027\n');
    });
  });

  test('is moved through with the arrow keys', async () => {
    await withSidebar(fakeServer(workbook('fr', [plan('fr')])), async (page) => {
      await page.getByRole('tab', { name: 'Synthèse' }).focus();
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('[role=tab][aria-selected=true]').innerText()).toBe('Onglets');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      expect(await page.locator('[role=tab][aria-selected=true]').innerText()).toBe('Aide');
    });
  });
});

describeInBrowser('a plan that was not finished', () => {
  test('can be finished', async () => {
    const fake = stopped();
    await withSidebar(fake, async (page) => {
      await page.getByText('Un plan n’est pas terminé').waitFor();
      await look(page, 'unfinished');
      await press(page, 'Terminer la création');
      await page.getByText('Votre plan est prêt').waitFor();
    });
    expect(kinds(fake)).toEqual(expect.arrayContaining(['resume', 'build', 'finish']));
  });

  test('is removed only once confirmed', async () => {
    const fake = stopped();
    await withSidebar(fake, async (page) => {
      await press(page, 'Supprimer');
      expect(kinds(fake)).not.toContain('remove');
      await press(page, 'Confirmer la suppression');
      await page.getByText('Comment vendez-vous').waitFor();
    });
    expect(kinds(fake)).toContain('remove');
  });
});

describeInBrowser('when Google does not answer', () => {
  test('several accounts are explained, and one can try again', async () => {
    const fake = fakeServer(workbook('fr'));
    let refused = true;
    const serve = (text: string): string => {
      if (refused) throw new Error('PERMISSION_DENIED: no');
      return fake.serve(text);
    };
    await withSidebar({ serve }, async (page) => {
      await page.getByText('plusieurs comptes Google').waitFor();
      await look(page, 'accounts');
      refused = false;
      await press(page, 'Réessayer');
      await page.getByText('Comment vendez-vous').waitFor();
    });
    expect(kinds(fake)).toEqual(['state']);
  });

  test('a plan being built goes on from where it stopped', async () => {
    let broken = true;
    const fake = fakeServer(workbook('fr'), {
      build: ({ step }) => {
        if (step === 3 && broken) throw new Error('HTTP 0');
        return { step };
      },
    });
    await withSidebar(fake, async (page) => {
      await press(page, 'Essayer d’abord avec un exemple');
      await page.getByText('PAC n’a pas répondu').waitFor();
      await look(page, 'stopped');
      broken = false;
      await press(page, 'Réessayer');
      await page.getByText('Votre plan est prêt').waitFor();
    });
    expect(kinds(fake).filter((kind) => kind === 'begin')).toHaveLength(1);
  });
});
