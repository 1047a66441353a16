import { join } from 'node:path'
import { files, root, testOnce, there } from './tree'

interface AppConfig {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  tabBar?: { list: { pagePath: string }[] }
}

async function appConfig(): Promise<AppConfig> {
  process.env.TARO_ENV = 'weapp'
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
  const loaded = (await import(join(root, 'miniprogram/src/app.config'))) as { default: AppConfig }
  return loaded.default
}

const registered = ({ pages, subPackages = [] }: AppConfig) => [
  ...pages,
  ...subPackages.flatMap((pack) => pack.pages.map((page) => `${pack.root}/${page}`)),
]

const testApp = testOnce('miniprogram/src/app.config.ts')

testApp('every registered page exists, with its own config', async () => {
  const missing = registered(await appConfig()).filter(
    (page) => !there(`miniprogram/src/${page}.tsx`) || !there(`miniprogram/src/${page}.config.ts`),
  )
  expect(missing).toEqual([])
})

testApp('every page on disk is registered', async () => {
  const onDisk = files('miniprogram/src')
    .filter((path) => path.endsWith('/index.config.ts'))
    .filter((path) => !path.includes('/custom-tab-bar/'))
    .map((path) => path.slice('miniprogram/src/'.length, -'.config.ts'.length))
  expect(onDisk.sort()).toEqual(registered(await appConfig()).sort())
})

testApp('every tab is a page of the main package', async () => {
  const { pages, tabBar } = await appConfig()
  expect((tabBar?.list ?? []).filter(({ pagePath }) => !pages.includes(pagePath))).toEqual([])
})
