import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildFunctions, watchFunctions } from '../build'
import { seedFollowers } from './demo/followers'
import { seedDemo } from './demo/seed'
import { createLocalCloud, type LocalCloud } from './local-cloud'
import { DataInUse, lockDataDir } from './start/data-lock'
import { buildPage, isPageStale, watchPage } from './start/page-build'
import { isSeededByOthers, markSeeded } from './start/seeded-by'
import { isStale } from './start/stale'
import { welcome } from './start/welcome'

const root = resolve(__dirname, '../..')
const dataDir = resolve(process.env.LOCAL_DATA ?? join(root, '.local'))
const port = Number(process.env.PORT ?? 5180)
const reset = process.argv.includes('--reset')
const watch = process.argv.includes('--watch')
const demo = join(__dirname, 'demo')

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

async function buildStaleFunctions(): Promise<void> {
  const sources = ['shared', 'cloudfunctions/src', 'cloudfunctions/functions.ts', 'cloudfunctions/build.ts']
  const stale = isStale(
    join(root, 'cloudfunctions/dist/cloudbaserc.json'),
    sources.map((path) => join(root, path)),
  )
  if (!stale) return
  say('正在构建云函数……')
  await buildFunctions().catch((error: unknown) => {
    if (!watch) throw error
    say('云函数没有构建成功，原因见上面的输出；改好保存后会自动重建。')
  })
}

function forgetData(): void {
  for (const name of ['database.sqlite', 'database.sqlite-wal', 'database.sqlite-shm', 'files']) {
    rmSync(join(dataDir, name), { recursive: true, force: true })
  }
}

async function seedIfEmpty(cloud: LocalCloud): Promise<void> {
  if (cloud.database.dump('county').length > 0) return
  say('正在生成演示县（青澜县，全部为虚构）……')
  markSeeded(dataDir, demo)
  seedDemo(cloud.database, cloud.now())
  seedFollowers(cloud.database, cloud.now())
  for (const job of ['home.figures', 'messages.hotSpots']) {
    await fetch(`${cloud.url}/fn/jobs`, { method: 'POST', body: JSON.stringify({ job }) })
  }
}

async function buildStalePage(): Promise<void> {
  if (!isPageStale(root)) return
  say('正在构建网页，第一次要一两分钟……')
  if (!(await buildPage(root))) say('网页没有构建成功，原因见上面的输出；云函数可以照常调用。')
}

async function startWatching(cloud: LocalCloud): Promise<() => Promise<void>> {
  const stopPage = watchPage(root)
  const stopFunctions = await watchFunctions((name) => cloud.reload(name))
  return async () => {
    stopPage()
    await stopFunctions()
  }
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  const once = (): void => {
    if (stopping) return
    stopping = true
    void stop().then(() => process.exit(0))
  }
  process.on('SIGINT', once)
  process.on('SIGTERM', once)
}

async function main(): Promise<void> {
  process.env.TZ = 'Asia/Shanghai'
  const unlock = lockDataDir(dataDir)
  process.once('exit', unlock)
  if (reset) forgetData()
  await buildStaleFunctions()
  const quiet = process.env.LOCAL_QUIET === '1'
  const now = process.env.LOCAL_NOW
  const cloud = await createLocalCloud({ port, dataDir, quiet, ...(now ? { now } : {}) })
  await seedIfEmpty(cloud)
  cloud.knowAccepts()
  if (!watch && process.env.LOCAL_PAGE !== '0') await buildStalePage()
  const stopWatching = watch ? await startWatching(cloud) : async () => undefined
  stopOnSignal(async () => {
    await stopWatching()
    await cloud.close()
  })
  say(welcome(cloud.url, cloud.database))
  if (isSeededByOthers(dataDir, demo)) {
    say('这里的演示县是旧版本生成的，有些页面会打不开。请停下，用 npm start -- --reset 重新生成。\n')
  }
}

function explain(error: unknown): string {
  if (error instanceof DataInUse) {
    return `数据文件夹 ${dataDir} 正被另一个本地云使用（进程 ${error.pid}）。请先停下它，或用 LOCAL_DATA 换一个文件夹。`
  }
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    return `端口 ${port} 已被占用。请先停下占用它的程序，或用 PORT 换一个端口。`
  }
  return `本地云没有启动成功：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`)
  process.exit(1)
})
