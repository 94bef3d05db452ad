import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { bundledChromium } from './bundled-chromium.js';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** For a closed network: the browser itself asks for nothing. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NONE = 'No browser: set CHROME_PATH, or install Chrome or Chromium.';

/**
 * Finds a Chrome or Chromium to drive, without installing anything.
 *
 * @returns {Promise<{ options: import('playwright-core').LaunchOptions | null, reason: string }>}
 *   What `chromium.launch` takes, as plain data; or null, and a sentence that says why.
 */
export async function prepareBrowser() {
  if (process.env.CHROME_PATH) return chosenByHand(process.env.CHROME_PATH);
  const installed = USUAL_PLACES.find((path) => existsSync(path));
  if (installed) return found({ executablePath: installed });
  if (await hasChromeChannel()) return found({ channel: 'chrome' });
  const bundled = await bundledChromium();
  return bundled ? found(bundled) : { options: null, reason: NONE };
}

function chosenByHand(path) {
  if (existsSync(path)) return found({ executablePath: path });
  return { options: null, reason: `No browser: CHROME_PATH names ${path}, which does not exist.` };
}

const found = (options) => ({ options: { ...options, args: ARGS }, reason: '' });

/** Playwright knows where each system keeps an installed Chrome; asking it is one short launch. */
async function hasChromeChannel() {
  try {
    const browser = await chromium.launch({ channel: 'chrome', args: ARGS });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
