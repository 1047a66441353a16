process.env.TZ = 'UTC'

/** Whole stories in a real browser (playwright-core on the machine's Chromium), each file with a cloud of its own. */
export default {
  displayName: 'journeys',
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
  testEnvironment: 'node',
  testTimeout: 180_000,
  // A page mostly waits: three keep two cores busy.
  maxWorkers: 3,
  globalSetup: '<rootDir>/test/support/jest-journeys.ts',
  transform: {
    '\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } }],
  },
  modulePathIgnorePatterns: ['<rootDir>/(cloudfunctions|miniprogram)/dist/', '<rootDir>/.local/'],
}
