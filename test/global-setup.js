import prepareBrowserTests from './browser/prepare.js';

/** Everything is tested as it ships: the bundle is built once, before any test runs. */
export default async function globalSetup() {
  await import('../build.js');
  await prepareBrowserTests();
}
