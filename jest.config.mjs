// Functions run in UTC in the cloud; a rule that reads the machine's zone must fail on every desk alike.
process.env.TZ = 'UTC'

const swc = ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } }]
const swcReact = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
]

const node = (name, more = {}) => ({
  displayName: name,
  rootDir: import.meta.dirname,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  testEnvironment: 'node',
  transform: { '\\.tsx?$': swc },
  modulePathIgnorePatterns: ['<rootDir>/(cloudfunctions|miniprogram)/dist/', '<rootDir>/.local/'],
  ...more,
})

const page = (name, more = {}) =>
  node(name, {
    testMatch: [`<rootDir>/test/${name}/**/*.test.{ts,tsx}`],
    testEnvironment: 'jsdom',
    transform: { '\\.tsx?$': swcReact, 'node_modules/(supercluster|kdbush)/.*\\.js$': swcReact },
    transformIgnorePatterns: ['/node_modules/(?!(supercluster|kdbush)/)'],
    moduleFileExtensions: ['weapp.tsx', 'weapp.ts', 'tsx', 'ts', 'js', 'mjs', 'cjs', 'json', 'node'],
    ...more,
  })

/** One project of jest a room; journeys need a browser and have their own configuration. */
export default {
  maxWorkers: 2,
  // A worker keeps what each file has loaded; a fresh one is faster than one that collects garbage.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    node('shared'),
    node('cloudfunctions', { globalSetup: '<rootDir>/test/support/jest-cloud.ts' }),
    page('miniprogram', {
      setupFiles: ['<rootDir>/test/support/jest-app.ts'],
      moduleNameMapper: {
        '^@tarojs/components$': '<rootDir>/test/support/taro-components.tsx',
        '^@tarojs/taro$': '<rootDir>/test/support/taro.ts',
        '\\.(scss|css|png|svg)$': '<rootDir>/test/support/jest-asset.ts',
      },
    }),
    page('weapp', { globalSetup: '<rootDir>/test/support/jest-weapp.ts' }),
    node('walls'),
  ],
}
