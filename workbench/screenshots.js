import { mkdir } from 'node:fs/promises';
import { buildPage } from './build-page.js';
import { launchBrowser, prepareBrowser } from './browser/launch.js';
import { serve } from './server.js';

/** The README's pictures: the example plan, as a visitor of each language sees it. */
const PICTURES = [
  { path: 'docs/plan-fr.png', locale: 'fr-FR', tryExample: 'Essayer avec un exemple', saved: 'Enregistré' },
  { path: 'docs/plan-en.png', locale: 'en-GB', tryExample: 'Try with an example', saved: 'Saved' },
];

/** The plan is made in one go, which takes a slow machine a while. In milliseconds. */
const PATIENCE = 180_000;

await import('../build.js');
await mkdir('docs', { recursive: true });
const server = await serve(await buildPage());
const browser = await launchBrowser(await prepareBrowser());
await Promise.all(PICTURES.map(take));
await browser.close();
server.close();

async function take({ path, locale, tryExample, saved }) {
  const viewport = { width: 1440, height: 810 };
  const context = await browser.newContext({ locale, viewport, timezoneId: 'Europe/Paris' });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.goto(server.address);
  await page.locator('.welcome').getByRole('button', { name: tryExample }).click();
  await page.frameLocator('.side-frame').locator('[role=tablist]').waitFor();
  await page.getByText(saved).waitFor();
  await page.locator('.toast-message').waitFor({ state: 'detached' });
  await page.screenshot({ path });
  await context.close();
  console.log(path);
}
