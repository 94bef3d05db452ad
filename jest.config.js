export default {
  transform: { '\\.ts$': './test/esbuild-transform.js' },
  moduleNameMapper: { '^pac:templates$': '<rootDir>/test/support/templates.ts' },
  globalSetup: './test/global-setup.js',
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  testTimeout: 60_000,
};
