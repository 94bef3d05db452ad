import { buildPage } from '../../workbench/build-page.js';
import { prepareBrowser } from '../../workbench/browser/launch.js';
import { serve } from '../../workbench/server.js';

/**
 * Once before all tests: a browser found or unpacked, the page built and served. The test processes read both
 * from their environment; a page that does not build fails the browser tests alone.
 */
export default async function prepareBrowserTests() {
  const browser = await prepareBrowser();
  process.env.PAC_BROWSER = JSON.stringify(browser);
  if (!browser.options) return console.log(`Browser tests are skipped. ${browser.reason}`);
  try {
    const server = await serve(await buildPage());
    server.unref();
    process.env.PAC_PAGE = server.address;
  } catch (error) {
    process.env.PAC_PAGE_ERROR = String(error);
  }
}
