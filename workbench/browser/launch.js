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

/**
 * @typedef {object} Found
 * @property {{ executablePath?: string, channel?: string, args: string[] } | null} options What `chromium.launch`
 *   takes; null when there is no browser.
 * @property {Record<string, string>} env What the browser alone needs in its environment.
 * @property {string} reason Why there is none; empty when there is one.
 */

/**
 * Finds a Chrome or Chromium to drive, without installing anything. The answer is plain data.
 *
 * @returns {Promise<Found>}
 */
export async function prepareBrowser() {
  if (process.env.CHROME_PATH) return chosenByHand(process.env.CHROME_PATH);
  const executablePath = USUAL_PLACES.find((path) => existsSync(path));
  if (executablePath) return found({ executablePath });
  if (await hasChromeChannel()) return found({ channel: 'chrome' });
  const bundled = await bundledChromium();
  if (bundled) return found({ executablePath: bundled.executablePath }, bundled.env);
  return none('No browser: set CHROME_PATH, or install Chrome or Chromium.');
}

/** Starts the browser that was found. */
export function launchBrowser({ options, env, reason }) {
  if (!options) throw new Error(reason);
  return chromium.launch({ ...options, env: { ...process.env, ...env } });
}

function chosenByHand(path) {
  if (existsSync(path)) return found({ executablePath: path });
  return none(`No browser: CHROME_PATH names ${path}, which does not exist.`);
}

const found = (options, env = {}) => ({ options: { ...options, args: ARGS }, env, reason: '' });

const none = (reason) => ({ options: null, env: {}, reason });

/** Playwright knows where each system keeps an installed Chrome; asking it is one short launch. */
async function hasChromeChannel() {
  try {
    const browser = await launchBrowser(found({ channel: 'chrome' }));
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
