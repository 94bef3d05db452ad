import { mkdirSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type LaunchOptions, type Page } from 'playwright-core';

/** What the run's preparation found, as it passed it on (see prepare.js). */
interface Prepared {
  options: LaunchOptions | null;
  env: Record<string, string>;
  reason: string;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- prepare.js wrote it
const prepared = JSON.parse(
  process.env.PAC_BROWSER ?? '{"options":null,"reason":"Not prepared."}',
) as Prepared;
const isSkipped = !prepared.options && process.env.CI !== 'true';

/** `describe`, where there is a browser. Without one its tests are skipped; in CI they fail. */
export const describeInBrowser = isSkipped ? describe.skip : describe;

const VIEWPORT = { width: 1366, height: 768 };
/** Where the visitor is. */
export const TIME_ZONE = 'Europe/Paris';
/** For one thing to appear, in milliseconds. */
const PATIENCE = 10_000;
const OUTPUT = 'test-output';

/** One a test file; each visit has a context of its own in it. */
let browser: Browser | undefined;

afterAll(() => browser?.close());

async function openBrowser(): Promise<Browser> {
  browser ??= await chromium.launch({ ...prepared.options, env: { ...process.env, ...prepared.env } });
  return browser;
}

/** Where the page is served in this run. */
export function pageAddress(): string {
  const address = process.env.PAC_PAGE;
  if (!address) throw new Error(process.env.PAC_PAGE_ERROR ?? prepared.reason);
  return address;
}

/** What differs from a usual visit. */
export interface Visit {
  /** Of the visitor's browser. French unless said otherwise. */
  language?: string;
  /** Errors that scripts of the page are meant to throw, in order. */
  errors?: RegExp[];
  /** For one thing to appear, in milliseconds. */
  patience?: number;
  /** The moment of the visit, as ISO text; the present one unless said otherwise. */
  at?: string;
}

/**
 * Opens the workbench as a first-time visitor would, and hands it over.
 *
 * Fails when the page asks anything of another address, or when a script of it throws.
 */
export async function withPage(
  body: (page: Page) => Promise<void>,
  { language = 'fr-FR', errors = [], patience = PATIENCE, at }: Visit = {},
): Promise<void> {
  const address = pageAddress();
  const visitor = { viewport: VIEWPORT, locale: language, timezoneId: TIME_ZONE };
  const context = await (await openBrowser()).newContext(visitor);
  try {
    context.setDefaultTimeout(patience);
    if (at !== undefined) await context.addInitScript(shiftClock, Date.parse(at) - Date.now());
    const faults = watch(context, address);
    const page = await context.newPage();
    await page.goto(address);
    await ready(page);
    await body(page);
    expect(faults).toEqual(errors.map((error): unknown => expect.stringMatching(error)));
  } finally {
    await context.close();
  }
}

/** Runs in the page: its dates are some milliseconds away from the present ones; its timers are its own. */
function shiftClock(shift: number): void {
  const { now } = Date;
  globalThis.Date = new Proxy(Date, {
    construct: (target, args: unknown[], newTarget): object =>
      Object(Reflect.construct(target, args.length > 0 ? args : [now() + shift], newTarget)),
    get: (target, key) => (key === 'now' ? () => now() + shift : Reflect.get(target, key)) as unknown,
  });
}

/** Resolves once the spreadsheet is drawn and the add-on has added its menu. */
export async function ready(page: Page): Promise<void> {
  await page.locator('body[data-ready]').waitFor();
}

/** Keeps a picture of the page under test-output/. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  await page.screenshot({ path: `${OUTPUT}/${name}.png` });
}

function watch(context: BrowserContext, address: string): string[] {
  const faults: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/u.test(url)) faults.push(`Request to ${url}`);
  });
  context.on('weberror', (error) => faults.push(`Error in the page: ${error.error().message}`));
  return faults;
}
