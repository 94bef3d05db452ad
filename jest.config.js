export default {
  transform: { '\\.ts$': './test/esbuild-transform.js' },
  globalSetup: './test/global-setup.js',
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  testTimeout: 60_000,
};
