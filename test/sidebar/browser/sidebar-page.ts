import { readFileSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions, type Page } from 'playwright-core';

interface Prepared {
  readonly options: LaunchOptions | null;
  readonly env: Record<string, string>;
}

/** Width Google gives a sidebar. */
const VIEWPORT = { width: 300, height: 700 };
const ADDRESS = 'http://127.0.0.1/sidebar';

/** google.script.run as the page sees it, each call handed to the fake server outside. */
const RUNNER = `
  const chain = (succeed, fail) => ({
    withSuccessHandler: (handler) => chain(handler, fail),
    withFailureHandler: (handler) => chain(succeed, handler),
    serve: (text) => void window.serveOutside(text).then(succeed, fail),
  });
  window.google = { script: { run: chain(() => {}, () => {}) } };
`;

let browser: Browser | null = null;

async function launch(): Promise<Browser> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the run's preparation
  const { options, env } = JSON.parse(process.env.PAC_BROWSER ?? '{}') as Prepared;
  return chromium.launch({ ...options, env: { ...process.env, ...env } });
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = null;
}

/** Opens the built sidebar over a fake server; fails when a script of the page throws. */
export async function withSidebar(
  fake: { readonly serve: (text: string) => string | Promise<string> },
  body: (page: Page) => Promise<void>,
): Promise<void> {
  browser ??= await launch();
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'fr-FR', acceptDownloads: true });
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(error.error().message));
  const page = await context.newPage();
  await page.exposeFunction('serveOutside', (text: string) => fake.serve(text));
  await page.addInitScript(RUNNER);
  const html = readFileSync('dist/Sidebar.html', 'utf8');
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(ADDRESS);
  await body(page);
  await context.close();
  expect(faults).toEqual([]);
}
