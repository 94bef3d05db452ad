/* oxlint-disable no-await-in-loop -- one thing after the other, as a person does it */
import { mkdir } from 'node:fs/promises';
import { buildPage } from './build-page.js';
import { launchBrowser, prepareBrowser } from './browser/launch.js';
import { serve } from './server.js';

/**
 * Pictures of every tab of the example plan, complete, in French: `node workbench/tab-screenshots.js [folder]
 * [style…]`. Wide tabs take several, from left to right.
 */
const [folder = 'test-output/tabs', ...asked] = process.argv.slice(2);
const STYLES = asked.length > 0 ? asked : ['smart', 'personas', 'channels', 'five_steps', 'mix'];

const VIEWPORT = { width: 1440, height: 900 };
/** A plan of thirty tabs takes a slow machine a while. In milliseconds. */
const PATIENCE = 600_000;
/** Screens across that are taken of one tab. */
const ACROSS = 4;
/** Pixels from one to the next: some columns are seen twice. */
const STEP = 1150;
/** For the grid to be drawn again, in milliseconds. */
const REDRAW = 400;

const ANSWERS = {
  language: 'fr',
  mixed: [],
  company: '',
  fiscalStart: '',
  currency: 'EUR',
  lastYear: '',
  growth: '',
  stretch: '',
  statement: '',
  members: {},
  sharing: 'equal',
  tabs: 'complete',
  demo: true,
};

await import('../build.js');
const server = await serve(await buildPage());
const browser = await launchBrowser(await prepareBrowser());
for (const style of STYLES) await take(style);
await browser.close();
server.close();

async function take(style) {
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: VIEWPORT,
    timezoneId: 'Europe/Paris',
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.goto(server.address);
  await page.locator('body[data-ready]').waitFor();
  await makePlan(page, style);
  await mkdir(`${folder}/${style}`, { recursive: true });
  for (const name of await page.locator('.o-sheet').allInnerTexts()) await takeTab(page, style, name.trim());
  await context.close();
}

/** Makes the plan as the sidebar does, then closes it. */
async function makePlan(page, style) {
  for (const name of ['Extensions', 'PAC', 'Ouvrir PAC'])
    await page.getByRole('menuitem', { name, exact: true }).click();
  await page.frameLocator('.side-frame').getByRole('button').first().waitFor();
  const { planId, steps } = await ask(page, { kind: 'begin', answers: { ...ANSWERS, style } });
  for (const step of steps.keys()) await ask(page, { kind: 'build', planId, step });
  await ask(page, { kind: 'finish', planId });
  await page.locator('.side-title .icon-button').click();
}

async function ask(page, request) {
  const text = JSON.stringify(JSON.stringify(request));
  const call = `google.script.run.withSuccessHandler(done).withFailureHandler(fail).serve(${text})`;
  const got = await page.frame({ url: 'about:srcdoc' }).evaluate(`new Promise((done, fail) => ${call})`);
  const reply = JSON.parse(got);
  if (!reply.ok) throw new Error(reply.errors.map(({ message }) => message).join('\n'));
  return reply.answer;
}

async function takeTab(page, style, name) {
  const tab = page.locator('.o-sheet').filter({ has: page.getByText(name, { exact: true }) });
  await tab.click();
  await page.waitForTimeout(REDRAW);
  let last = null;
  for (let screen = 1; screen <= ACROSS; screen += 1) {
    const path = `${folder}/${style}/${name}${screen > 1 ? `-${screen}` : ''}.png`;
    const shot = await page.screenshot();
    if (last?.equals(shot)) break;
    last = await page.screenshot({ path });
    await page.mouse.move(VIEWPORT.width / 2, VIEWPORT.height / 2);
    await page.mouse.wheel(STEP, 0);
    await page.waitForTimeout(REDRAW);
  }
  console.log(`${style}/${name}`);
}
