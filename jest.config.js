export default {
  transform: {
    'o_spreadsheet\\.cjs$': './test/engine-transform.js',
    '\\.ts$': './test/esbuild-transform.js',
  },
  transformIgnorePatterns: ['/node_modules/(?!@odoo/o-spreadsheet)'],
  moduleNameMapper: { '^pac:templates$': '<rootDir>/test/support/templates.ts' },
  globalSetup: './test/global-setup.js',
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  testTimeout: 60_000,
  // By default one core is left idle: half of a small machine.
  maxWorkers: '100%',
};
