import type { Locator, Page } from 'playwright-core';
import type { PlanSummary } from '../../../src/contract';
import type { Language } from '../../../src/core/schema/words';
import { describeInBrowser, picture } from '../../browser/support';
import { type FakeServer, fakeServer } from '../support/fake-server';
import { nothingFound, tooManyFindings } from '../support/findings';
import { plan, workbook } from '../support/state';
import { inOrder } from '../support/upkeep';
import { faultsOf } from './legibility';
import { closeBrowser, withSidebar } from './sidebar-page';

afterAll(closeBrowser);

type Changes = Parameters<typeof fakeServer>[1];

const aPlan = (changes: Changes = {}, of: Partial<PlanSummary> = {}): FakeServer =>
  fakeServer(workbook('fr', [plan('fr', of)]), changes);

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const press = (page: Page, name: string): Promise<void> => button(page, name).click();
const kinds = (fake: FakeServer): string[] => fake.received.map(({ kind }) => kind);
const openChecks = (page: Page): Promise<void> => page.getByRole('tab', { name: 'Contrôle' }).click();
const focused = (page: Page): Promise<string> => page.locator(':focus').innerText();

const openRemoval = async (page: Page): Promise<void> => {
  await openChecks(page);
  await press(page, 'Supprimer ce plan…');
  await page.getByText('15 onglets ne contiennent rien de vous.').waitFor();
};
const removals = (fake: FakeServer): object[] => fake.received.filter(({ kind }) => kind === 'remove');

async function look(page: Page, name: string): Promise<void> {
  await picture(page, 'sidebar-' + name);
  expect(await faultsOf(page)).toEqual([]);
}

describeInBrowser('the checks', () => {
  test('run on demand; each finding says its cure and leads to its cell', async () => {
    const fake = aPlan();
    await withSidebar(fake, async (page) => {
      await openChecks(page);
      expect(kinds(fake)).not.toContain('check-plan');
      await press(page, 'Contrôler le plan');
      await page.getByText('Plan contrôlé\u00a0: 17 erreurs, 3 avertissements, 1 information.').waitFor();
      expect(await page.locator('.counts li').allInnerTexts()).toEqual([
        expect.stringMatching(/^17\s+erreurs$/u),
        expect.stringMatching(/^3\s+avertissements$/u),
        expect.stringMatching(/^1\s+information$/u),
      ]);
      await page.getByText('Écrivez qui en répond.').waitFor();
      await look(page, 'checks');
      await press(page, 'ACT-002 (F5, Actions)');
      await page.getByText('Onglet «\u00a0Actions\u00a0» ouvert en F5.').waitFor();
      await page.locator('summary', { hasText: 'Avertissements' }).click();
      await press(page, 'Cellule E12 (E12, Répartition)');
      await page.locator('summary', { hasText: '3 autres endroits' }).click();
      await press(page, 'ACT-009 (F12, Actions)');
      await page.locator('summary', { hasText: '2 autres constats semblables' }).click();
      await page.getByText('«\u00a0rentrée\u00a0» est du texte').waitFor();
      expect(await page.getByText('saisissez la date avec des chiffres').count()).toBe(1);
      await look(page, 'checks-open');
    });
    expect(fake.received.filter(({ kind }) => kind === 'go-to')).toMatchObject([
      { table: 'actions', cell: 'F5' },
      { table: 'fixed_totals', cell: 'E12' },
      { table: 'actions', cell: 'F12' },
    ]);
  });

  test('keep what they found while the sidebar lives', async () => {
    const fake = aPlan();
    await withSidebar(fake, async (page) => {
      await openChecks(page);
      await press(page, 'Contrôler le plan');
      await page.getByText('Contrôlé à').waitFor();
      await page.getByRole('tab', { name: 'Finance' }).click();
      await openChecks(page);
      await page.getByText('Action sans responsable.').waitFor();
      await press(page, 'Voir ce qui serait réparé');
      await press(page, 'Réparer');
      await press(page, 'Retour au plan');
      await page.getByText('Action sans responsable.').waitFor();
    });
    expect(kinds(fake).filter((kind) => kind === 'check-plan')).toHaveLength(1);
    expect(kinds(fake).filter((kind) => kind === 'state')).toHaveLength(2);
  });

  test('say when there is nothing to correct', async () => {
    await withSidebar(aPlan({ 'check-plan': () => nothingFound }), async (page) => {
      await openChecks(page);
      await press(page, 'Contrôler le plan');
      await page.getByRole('heading', { name: 'Rien à corriger.' }).waitFor();
      expect(await page.locator('.counts').count()).toBe(0);
      await look(page, 'checks-none');
    });
  });

  test('say when more was found than is shown', async () => {
    await withSidebar(aPlan({ 'check-plan': () => tooManyFindings('fr') }), async (page) => {
      await openChecks(page);
      await press(page, 'Contrôler le plan');
      await page.getByText('Seuls les 200 premiers constats sur 357 sont montrés').waitFor();
      expect(await page.locator('.places button').count()).toBe(200);
      expect(await page.locator('.places button:visible').count()).toBe(6);
    });
  });

  test('tell their failure, a lost cell too, and can be tried again', async () => {
    let broken = true;
    const failing = <T>(answer: T): T => {
      if (broken) throw new Error('HTTP 0');
      return answer;
    };
    const fake = aPlan({
      'check-plan': () => failing(tooManyFindings('fr')),
      'go-to': () => failing({ name: 'Dépenses' }),
    });
    await withSidebar(fake, async (page) => {
      await openChecks(page);
      await press(page, 'Contrôler le plan');
      await page.getByText('PAC n’a pas répondu').waitFor();
      broken = false;
      await press(page, 'Réessayer');
      await page.getByText('Contrôlé à').waitFor();
      broken = true;
      await page.locator('.places button').first().click();
      await page.locator('.findings').getByText('PAC n’a pas répondu').waitFor();
      await look(page, 'checks-failed');
    });
    expect(kinds(fake).filter((kind) => kind === 'check-plan')).toHaveLength(2);
  });

  test('are run and read with the keyboard alone', async () => {
    const fake = aPlan();
    await withSidebar(fake, async (page) => {
      await page.getByRole('tab', { name: 'Synthèse' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Contrôler le plan');
      await page.keyboard.press('Enter');
      await page.getByText('Contrôlé à').waitFor();
      expect(await focused(page)).toBe('Contrôler le plan');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toContain('Ligne 14');
      await page.keyboard.press('Enter');
      await page.getByText('Onglet «\u00a0Dépenses\u00a0» ouvert en D14.').waitFor();
    });
  });
});

describeInBrowser('the repair', () => {
  test('shows what it will touch and what it leaves, and writes only once told', async () => {
    const fake = aPlan();
    await withSidebar(fake, async (page) => {
      await openChecks(page);
      await press(page, 'Voir ce qui serait réparé');
      await page.getByRole('heading', { name: '5 changements à venir' }).waitFor();
      expect(await page.locator('.changes h3').allInnerTexts()).toEqual([
        'Actions',
        'Budget',
        expect.stringContaining('SWOT'),
      ]);
      await page.getByText('3 formules rétablies en K4:K6.').waitFor();
      await look(page, 'repair');
      await press(page, 'Ouvrir l’onglet SWOT');
      await page.getByText('Onglet «\u00a0SWOT\u00a0» ouvert.').waitFor();
      expect(kinds(fake)).not.toContain('repair');
      await press(page, 'Réparer');
      await page.getByText('Plan réparé\u00a0: 5 changements faits.').waitFor();
      expect(await focused(page)).toContain('5 changements faits');
      await look(page, 'repaired');
      await press(page, 'Retour au plan');
      expect(await page.locator('[role=tab][aria-selected=true]').innerText()).toBe('Contrôle');
    });
    expect(kinds(fake).filter((kind) => kind === 'repair')).toHaveLength(1);
  });

  test('has nothing to do in a plan in order; going back finds the same place again', async () => {
    await withSidebar(aPlan({ 'repair-preview': () => inOrder }), async (page) => {
      await openChecks(page);
      await press(page, 'Voir ce qui serait réparé');
      await page.getByText('Tout est en ordre\u00a0: rien à réparer.').waitFor();
      expect(await button(page, 'Réparer').count()).toBe(0);
      await look(page, 'repair-none');
      await press(page, 'Retour');
      expect(await focused(page)).toBe('Voir ce qui serait réparé');
    });
  });

  test('that fails says so, keeps the list, and can be tried again', async () => {
    let broken = true;
    const fake = aPlan({
      repair: () => {
        if (broken) throw new Error('HTTP 0');
        return { plan: plan('fr'), changes: 1 };
      },
    });
    await withSidebar(fake, async (page) => {
      await openChecks(page);
      await press(page, 'Voir ce qui serait réparé');
      await press(page, 'Réparer');
      await page.getByText('PAC n’a pas répondu').waitFor();
      expect(await page.getByText('3 formules rétablies').isVisible()).toBe(true);
      broken = false;
      await press(page, 'Réessayer');
      await page.getByText('Plan réparé\u00a0: 1 changement fait.').waitFor();
    });
  });

  test('is not walked away from while it runs', async () => {
    const fake = aPlan();
    const held: (() => void)[] = [];
    const serve = async (text: string): Promise<string> => {
      if (text.includes('"kind":"repair"')) await new Promise<void>((resolve) => held.push(resolve));
      return fake.serve(text);
    };
    await withSidebar({ serve }, async (page) => {
      await openChecks(page);
      await press(page, 'Voir ce qui serait réparé');
      await press(page, 'Réparer');
      await page.locator('[aria-busy=true]').waitFor();
      expect(await button(page, 'Retour').isDisabled()).toBe(true);
      held[0]?.();
      await page.getByText('Plan réparé').waitFor();
    });
  });

  test('of a plan of an older version is an upgrade, offered on every side of the plan', async () => {
    const fake = aPlan({}, { outdated: true });
    await withSidebar(fake, async (page) => {
      await page.getByRole('heading', { name: 'Une mise à jour est prête' }).waitFor();
      await look(page, 'outdated');
      await openChecks(page);
      expect(await page.getByText('Voir ce qui serait réparé').count()).toBe(0);
      await press(page, 'Voir la mise à jour');
      await press(page, 'Mettre à jour');
      await page.getByText('Plan mis à jour\u00a0: 5 changements faits.').waitFor();
    });
    expect(kinds(fake)).toEqual(expect.arrayContaining(['repair-preview', 'repair']));
  });
});

describeInBrowser('the language of the plan', () => {
  test('changes only once what it touches was seen', async () => {
    const fake = aPlan();
    await withSidebar(fake, async (page) => {
      await page.getByRole('tab', { name: 'Onglets' }).click();
      await press(page, 'Passer le plan en anglais');
      await page.getByRole('heading', { name: /^1.801 changements à venir$/u }).waitFor();
      expect(await page.getByText('choix de listes sont reformulés').count()).toBe(1);
      await page.getByText('L’onglet devient «\u00a0Home\u00a0».').waitFor();
      await look(page, 'language');
      await press(page, 'Changer la langue');
      await page.getByText(/^Langue changée\u00a0: 1.801 changements faits\.$/u).waitFor();
      await press(page, 'Retour au plan');
      expect(await page.locator('[role=tab][aria-selected=true]').innerText()).toBe('Onglets');
    });
    expect(fake.received.filter(({ kind }) => kind.endsWith('language'))).toMatchObject([
      { kind: 'change-language', language: 'en' },
    ]);
  });

  test('is not that of the sidebar: a French plan seen in English turns into English', async () => {
    const fake = aPlan();
    await withSidebar(fake, async (page) => {
      await press(page, 'English');
      await page.getByRole('tab', { name: 'Tabs' }).click();
      await press(page, 'Turn the plan into English');
      await press(page, 'Français');
      await page.getByRole('heading', { name: 'Passer le plan en anglais' }).waitFor();
      await press(page, 'Retour');
      await page.getByRole('tab', { name: 'Onglets' }).waitFor();
    });
    expect(kinds(fake)).not.toContain('change-language');
  });
});

describeInBrowser('the removal', () => {
  test('takes what holds nothing typed, and leaves the rest as ordinary tabs', async () => {
    const fake = aPlan();
    await withSidebar(fake, async (page) => {
      await openRemoval(page);
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
      await page.getByText('lit ce plan dans 3 formules').waitFor();
      await page.locator('summary', { hasText: 'Lesquels' }).click();
      await look(page, 'removal');
      await press(page, 'Supprimer 15 onglets');
      await page.getByText('15 onglets supprimés.').waitFor();
      await page.getByText('comme onglets ordinaires\u00a0: Objectifs, Actions, Budget.').waitFor();
      await look(page, 'removed');
      await press(page, 'Continuer');
      await page.getByText('Comment vendez-vous').waitFor();
    });
    expect(removals(fake)).toMatchObject([{ confirmed: [] }]);
  });

  test('takes a tab that holds something typed once ticked and the plan’s name written', async () => {
    const fake = aPlan();
    await withSidebar(fake, async (page) => {
      await openRemoval(page);
      await page.getByLabel('Actions').check();
      await page.getByText('148 cellules saisies seront perdues.').waitFor();
      await press(page, 'Supprimer 16 onglets');
      expect(await page.locator(':focus').getAttribute('id')).toBe('field-plan-name');
      await page.getByText('Écrivez le nom du plan').waitFor();
      await look(page, 'removal-name');
      expect(removals(fake)).toEqual([]);
      await page.locator(':focus').fill('durand et fils');
      await page.keyboard.press('Enter');
      await page.getByText('16 onglets supprimés.').waitFor();
    });
    expect(removals(fake)).toMatchObject([{ confirmed: ['Actions'] }]);
  });

  test('loses no tick to a change of language, and going back removes nothing', async () => {
    const fake = aPlan();
    await withSidebar(fake, async (page) => {
      await openRemoval(page);
      await page.getByLabel('Actions').check();
      await press(page, 'English');
      expect(await page.getByLabel('Actions').isChecked()).toBe(true);
      await press(page, 'Remove 16 tabs');
      await page.getByText('Write the name of the plan').waitFor();
      await press(page, 'Back');
      expect(await focused(page)).toBe('Remove this plan…');
    });
    expect(kinds(fake).filter((kind) => kind === 'removal-preview')).toHaveLength(1);
    expect(removals(fake)).toEqual([]);
  });

  test('of a plan whose creation stopped names what stays', async () => {
    const fake = aPlan({ remove: () => ({ removed: 3, kept: ['Mes notes'] }) }, { state: 'building' });
    await withSidebar(fake, async (page) => {
      await press(page, 'Supprimer');
      await press(page, 'Confirmer la suppression');
      await page.getByText('3 onglets supprimés. Restent dans le classeur').waitFor();
      await page.getByText('Mes notes').waitFor();
    });
    expect(removals(fake)).toMatchObject([{ confirmed: [] }]);
  });
});

describeInBrowser.each(['fr', 'en'] as const)('five views in %s', (language: Language) => {
  test('fit on one line', async () => {
    await withSidebar(fakeServer(workbook(language, [plan(language)])), async (page) => {
      const tabs = page.getByRole('tab');
      const boxes = await Promise.all((await tabs.all()).map((tab) => tab.boundingBox()));
      expect(boxes).toHaveLength(5);
      expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
      const beyond = boxes.filter((box) => !box || box.x < 0 || box.x + box.width > 300 || box.height > 44);
      expect(beyond).toEqual([]);
    });
  });
});
