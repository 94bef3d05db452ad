import prepareBrowserTests from './browser/prepare.js';
import preparePlans from './prepare-plans.js';

/** Everything is tested as it ships: the bundle is built once, before any test runs. */
export default async function globalSetup() {
  await import('../build.js');
  preparePlans();
  await prepareBrowserTests();
}
