import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { collections } from '../schema'
import { Clock } from './clock'
import { Database } from './database/database'
import { developmentDoors } from './doors/development-doors'
import { FileDoors } from './doors/file-doors'
import { FunctionDoors } from './doors/function-doors'
import { Faults } from './faults'
import { readFunctions } from './functions/deployed-function'
import { FunctionHost } from './functions/function-host'
import { Gateway } from './gateway'
import { route } from './http/route'
import { Stats } from './stats'
import { FileStorage } from './storage/file-storage'
import { Timers } from './timers'
import { Visitors } from './wechat/message-check'
import { OpenApi } from './wechat/open-api'
import { SubscribeMessages } from './wechat/subscribe-message'

const root = resolve(__dirname, '../..')

export interface LocalCloudOptions {
  /** 0, the default, takes any free port. */
  port?: number
  /** Where the data lies; null keeps documents in memory and files in a folder that is removed at the end. */
  dataDir?: string | null
  functionsDir?: string
  h5Dir?: string
  /** ISO instant that the functions' clock starts from. */
  now?: string
  timers?: boolean
  mediaCheckDelay?: number
  /** Milliseconds until WeChat answers a push. */
  pushDelay?: number
  /** Told of every push that WeChat takes, before it answers. */
  onPush?: (openid: string, templateId: string) => void
  /** Functions' logs and warnings are dropped. */
  quiet?: boolean
}

export interface LocalCloud {
  url: string
  port: number
  database: Database
  /** The clock of the functions. */
  now: () => Date
  /** WeChat knows of the accepts that the database tells of: a ledger of a former run, or the demo's. */
  knowAccepts(): void
  /** Resolves when no function runs and WeChat owes no callback. */
  idle(): Promise<void>
  /** New calls of this function run its bundle as it is built now. */
  reload(name: string): void
  close(): Promise<void>
}

/** Starts the cloud on your desk: one server on 127.0.0.1 that the unmodified SDK, the page and tests talk to. */
export async function createLocalCloud(options: LocalCloudOptions = {}): Promise<LocalCloud> {
  const server = createServer()
  // Closed after the usual 5 s, a connection could be lost to the very request that takes it up again.
  server.keepAliveTimeout = 60_000
  const port = await listen(server, options.port ?? 0)
  const url = `http://127.0.0.1:${port}`
  const parts = compose(options, url)
  const h5Dir = options.h5Dir ?? join(root, 'miniprogram/dist/h5')
  server.on('request', route({ ...parts, doors: developmentDoors(parts), h5Dir, log: parts.log }))
  if (options.timers ?? true) parts.timers.start()
  return {
    url,
    port,
    database: parts.database,
    now: parts.clock.now,
    knowAccepts: () => parts.subscribeMessages.know(parts.database.dump('subscribers') as never),
    idle: async () => {
      while (parts.host.busy || parts.openApi.owes) await new Promise((wake) => setTimeout(wake, 5))
    },
    reload: (name) => parts.host.reload(name),
    close: () => close(server, parts),
  }
}

type Parts = ReturnType<typeof compose>

function compose(options: LocalCloudOptions, url: string) {
  const dataDir = options.dataDir ?? null
  const quiet = options.quiet ?? false
  const log = quiet ? () => undefined : (text: string) => console.warn(text)
  const functionsDir = options.functionsDir ?? join(root, 'cloudfunctions/dist')
  const scratch = dataDir === null ? mkdtempSync(join(tmpdir(), 'local-cloud-')) : null
  const clock = new Clock()
  if (options.now !== undefined) clock.set(new Date(options.now))
  const { now } = clock

  if (dataDir !== null) mkdirSync(dataDir, { recursive: true })
  const file = dataDir === null ? null : join(dataDir, 'database.sqlite')
  const database = new Database({ file, collections, now, warn: log })
  const storage = new FileStorage(join(dataDir ?? scratch ?? '', 'files'), () => url)
  const [stats, faults, visitors] = [new Stats(), new Faults(), new Visitors(now)]
  const host: FunctionHost = new FunctionHost({
    functionsDir,
    clock,
    quiet,
    gatewayOf: (workerId) => `${url}/admin/${workerId}`,
    onFinished: (call, reply) => stats.add(call, reply),
  })
  const mediaCheckDelay = options.mediaCheckDelay ?? 300
  const subscribeMessages = new SubscribeMessages(options.pushDelay ?? 50, options.onPush)
  const openApi = new OpenApi({
    ...{ storage, faults, visitors, subscribeMessages, host, now, mediaCheckDelay },
  })
  const invoke = host.invoke.bind(host)
  const timers = new Timers({ functions: () => readFunctions(functionsDir), invoke, now })
  return {
    ...{ clock, database, storage, stats, faults, host, openApi, timers, scratch, log, subscribeMessages },
    gateway: new Gateway({ database, host, storage, openApi, faults, origin: () => url }),
    functionDoors: new FunctionDoors({ host, faults, visitors, log }),
    fileDoors: new FileDoors(storage),
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

async function close(server: Server, parts: Parts): Promise<void> {
  parts.timers.stop()
  parts.openApi.close()
  await parts.host.close()
  await new Promise((done) => {
    server.close(done)
    server.closeAllConnections()
  })
  parts.database.close()
  if (parts.scratch !== null) rmSync(parts.scratch, { recursive: true, force: true })
}
