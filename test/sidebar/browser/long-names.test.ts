import type { Page } from 'playwright-core';
import { describeInBrowser, picture } from '../../browser/support';
import { fakeServer } from '../support/fake-server';
import { plan, workbook } from '../support/state';
import { faultsOf } from './legibility';
import { closeBrowser, withSidebar } from './sidebar-page';

afterAll(closeBrowser);

/** As long as Sheets lets a tab be named, near enough, and nowhere to break it. */
const LONG = 'Suivi_des_objectifs_par_commercial_et_par_canal_2027_version_definitive_';

/** What is wrong with a screen, everything unfolded. */
async function faultsAt(page: Page, name: string): Promise<readonly string[]> {
  await page.locator('.loading').waitFor({ state: 'detached' });
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  await picture(page, 'sidebar-long-' + name);
  return (await faultsOf(page)).map((fault) => name + ': ' + fault);
}

async function visit(page: Page, view: string, task: string): Promise<readonly string[]> {
  await page.getByRole('tab', { name: view }).click();
  await page.getByRole('button', { name: task, exact: true }).click();
  const faults = await faultsAt(page, task);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  return faults;
}

/** A French plan whose tabs, names and findings are as long as they come, read in English. */
function longPlan() {
  const usual = plan('fr');
  const tabs = usual.tabs.map((tab) => ({ ...tab, name: LONG + tab.name }));
  const item = { table: 'actions', tab: LONG, count: 1200, sentence: LONG + ' K4:K6,M4:M6' };
  const finding = {
    rule: 'r',
    severity: 'error',
    table: 'actions',
    tab: LONG,
    row: LONG,
    cell: 'F4',
  } as const;
  const names = Array.from({ length: 40 }, (_, index) => LONG + index);
  return fakeServer(
    { ...workbook('en'), plans: [{ ...usual, tabs, company: LONG, outdated: true }] },
    {
      'check-plan': () => ({
        counts: { error: 12_345, warning: 12_345, info: 12_345 },
        findings: [{ ...finding, message: LONG, fix: LONG }],
      }),
      'repair-preview': () => ({ isUpgrade: true, items: [item], kept: [item] }),
      'language-preview': () => ({ isUpgrade: false, items: [item], kept: [item] }),
      members: () => ({ rep: names, product: names, channel: [], team: [] }),
    },
  );
}

describeInBrowser('names as long as they come, in English', () => {
  test('are never wider than the sidebar', async () => {
    await withSidebar(longPlan(), async (page) => {
      await page.getByRole('rowheader', { name: 'Anne Martin' }).waitFor();
      expect(await faultsAt(page, 'Roll-up')).toEqual([]);
      await page.getByRole('tab', { name: 'Tabs' }).click();
      expect(await faultsAt(page, 'Tabs')).toEqual([]);
      await page.getByRole('tab', { name: 'Checks' }).click();
      await page.getByRole('button', { name: 'Check the plan' }).click();
      await page.locator('.counts').waitFor();
      expect(await faultsAt(page, 'Checks')).toEqual([]);
      expect(await visit(page, 'Tabs', 'Add tabs')).toEqual([]);
      expect(await visit(page, 'Tabs', 'Add names')).toEqual([]);
      expect(await visit(page, 'Tabs', 'Change a name')).toEqual([]);
      expect(await visit(page, 'Tabs', 'Show examples')).toEqual([]);
      expect(await visit(page, 'Tabs', 'Turn the plan into English')).toEqual([]);
      expect(await visit(page, 'Checks', 'See the update')).toEqual([]);
      expect(await visit(page, 'Checks', 'Remove this plan…')).toEqual([]);
    });
  });
});
