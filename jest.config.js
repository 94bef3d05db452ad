/** Left out of an ordinary run, which stays under ten minutes on two cores; `PAC_LARGE=1 npm test` runs them too. */
const LONG = [
  '/test/actions/crossing/(lives|stored)',
  '/test/actions/examples/counted-nowhere',
  '/test/actions/intake/messy',
  '/test/actions/send-crm-kept',
  '/test/actions/share/(kept|newcomer)',
  '/test/actions/upkeep/members-kept',
];
const isLong = process.env.PAC_LARGE !== undefined;
if (!isLong) console.log(`Without PAC_LARGE=1, not run: ${LONG.join(', ')}`);

export default {
  transform: {
    'o_spreadsheet\\.cjs$': './test/engine-transform.js',
    '\\.ts$': './test/esbuild-transform.js',
  },
  transformIgnorePatterns: ['/node_modules/(?!@odoo/o-spreadsheet)'],
  moduleNameMapper: { '^pac:templates$': '<rootDir>/test/support/templates.ts' },
  globalSetup: './test/global-setup.js',
  testPathIgnorePatterns: ['/node_modules/', '/dist/', ...(isLong ? [] : LONG)],
  testTimeout: 60_000,
  // By default one core is left idle: half of a small machine.
  maxWorkers: '100%',
};
