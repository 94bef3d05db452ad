import type { Page } from 'playwright-core';
import { PATIENCE, tryExample } from './first-plan';
import { exactValueOf, goTo } from './grid';
import { ask } from './sidebar';
import { describeInBrowser, picture, ready, withPage } from './support';
import { cellBeside, cellUnder, openTab, shownRows, tabNames } from './tabs';

async function errorsOf(page: Page): Promise<readonly unknown[]> {
  const { plans } = await ask(page, { kind: 'state' });
  const reports = await Promise.all(plans.map(({ planId }) => ask(page, { kind: 'verify', planId })));
  expect(reports.map(({ probe }) => probe)).toEqual([true]);
  return reports.flatMap(({ errors }) => errors);
}

/** The figures of the main objective, on the dashboard and at home, are the same ones. */
async function dashboardLives(page: Page): Promise<void> {
  await openTab(page, 'Home');
  const home = await shownRows(page, 'en');
  const [target, actual] = [
    await exactValueOf(page, cellBeside(home, 'Target')),
    await exactValueOf(page, cellBeside(home, 'Actual')),
  ];
  await openTab(page, 'Dashboard');
  const rows = await shownRows(page, 'en');
  expect(await exactValueOf(page, cellUnder(rows, 'Target', 'OBJ-001'))).toBe(target);
  expect(await exactValueOf(page, cellUnder(rows, 'Actual', 'OBJ-001'))).toBe(actual);
  expect(Number(actual.replaceAll(',', ''))).toBeGreaterThan(0);
  // The charts stand under the table.
  await goTo(page, 'B40');
  await page.locator('.o-figure canvas').first().waitFor();
}

describeInBrowser('the example', () => {
  test(
    'makes a plan that lives, from the first screen, and keeps it',
    async () => {
      await withPage(
        async (page) => {
          const sidebar = await tryExample(page, 'Try with an example');
          await sidebar.getByText('On track').first().waitFor();
          await picture(page, 'example');
          expect(await errorsOf(page)).toEqual([]);
          await dashboardLives(page);
          await picture(page, 'example-dashboard');
          const tabs = await tabNames(page);
          await page.getByText('Saved in this browser').waitFor();
          await page.reload();
          await ready(page);
          expect(await tabNames(page)).toEqual(tabs);
          expect(await page.locator('.welcome').count()).toBe(0);
        },
        { language: 'en-US', patience: PATIENCE },
      );
    },
    2 * PATIENCE,
  );
});
