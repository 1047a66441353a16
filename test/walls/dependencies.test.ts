import { read } from './tree'

interface Package {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Package

/** What may ship. One date module, one fetch path, our own UI: a second of anything is argued here first. */
const mayShip = [
  '@cloudbase/node-sdk',
  '@tarojs/components',
  '@tarojs/plugin-framework-react',
  '@tarojs/plugin-platform-h5',
  '@tarojs/plugin-platform-weapp',
  '@tarojs/react',
  '@tarojs/runtime',
  '@tarojs/shared',
  '@tarojs/taro',
  'dayjs',
  'ical-generator',
  'leaflet',
  'pdfkit',
  'qrcode-generator',
  'react',
  'react-dom',
  'rrule',
  'supercluster',
  'zod',
]

test('only what was decided ships', () => {
  expect(Object.keys(dependencies).filter((name) => !mayShip.includes(name))).toEqual([])
})

test('what ships is pinned to one version', () => {
  expect(Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

test('all of Taro is one version', () => {
  const taro = Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) =>
    /^@tarojs\/|^babel-preset-taro$/.test(name),
  )
  expect(new Set(taro.map(([, version]) => version)).size).toBe(1)
})
