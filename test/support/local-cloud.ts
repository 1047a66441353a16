import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answer } from '#shared/kernel/action'
import { demoCounty } from '#test/support/demo-county'
import { pinnedNow } from '#test/support/pinned'
import type { Database } from '../../cloudfunctions/local/database/database'
import type { FaultOrder } from '../../cloudfunctions/local/faults'
import { createLocalCloud } from '../../cloudfunctions/local/local-cloud'
import type { ActionStats } from '../../cloudfunctions/local/stats'
import type { SentCall } from '../../cloudfunctions/local/wechat/open-api'

interface TestCloudOptions {
  now?: string
  /** Loads the demo county first. */
  demo?: boolean
  data?: 'memory' | 'temp-file'
  timers?: boolean
  functionsDir?: string
  h5Dir?: string
  mediaCheckDelay?: number
  pushDelay?: number
}

export interface TestCloud {
  url: string
  database: Database
  /** POST /fn/api as the page does it; without an openid one is a guest. */
  call<Data = unknown>(action: string, input?: unknown, openid?: string): Promise<Answer<Data>>
  job(name: string): Promise<Answer<unknown>>
  clock(now: string | null): Promise<void>
  faults(order: unknown): Promise<FaultOrder>
  stats(): Promise<Record<string, ActionStats>>
  resetStats(): Promise<void>
  sent(): Promise<SentCall[]>
  /** What WeChat keeps of a tap in its popup; our own count comes by `inbox.asked`. */
  tap(openid: string, accepts: Record<string, 'accept' | 'reject'>): Promise<void>
  /** Resolves when no function runs and WeChat owes no callback. */
  idle(): Promise<void>
  stop(): Promise<void>
}

async function post(url: string, body: unknown, openid?: string): Promise<unknown> {
  const headers = {
    'content-type': 'application/json',
    ...(openid === undefined ? {} : { 'x-openid': openid }),
  }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  return response.json()
}

async function read(url: string): Promise<unknown> {
  return (await fetch(url)).json()
}

/** A local cloud of its own, in this process, on a free port; call stop() when done. */
export async function startLocalCloud(options: TestCloudOptions = {}): Promise<TestCloud> {
  const {
    data,
    demo,
    now = pinnedNow.toISOString(),
    timers = false,
    mediaCheckDelay = 0,
    pushDelay = 0,
    ...rest
  } = options
  const dataDir = data === 'temp-file' ? mkdtempSync(join(tmpdir(), 'local-data-')) : null
  const cloud = await createLocalCloud({
    ...rest,
    now,
    timers,
    mediaCheckDelay,
    pushDelay,
    dataDir,
    quiet: true,
  })
  const county = demo ? demoCounty(new Date(now)) : {}
  for (const [collection, documents] of Object.entries(county)) cloud.database.bulk(collection, documents)
  cloud.knowAccepts()
  const { url, database } = cloud
  return {
    url,
    database,
    call: async <Data>(action: string, input?: unknown, openid?: string) =>
      (await post(`${url}/fn/api`, { action, input }, openid)) as Answer<Data>,
    job: async (name) => (await post(`${url}/fn/jobs`, { job: name })) as Answer<unknown>,
    clock: async (instant) => void (await post(`${url}/local/clock`, { now: instant })),
    faults: async (order) => (await post(`${url}/local/faults`, order)) as FaultOrder,
    stats: async () => (await read(`${url}/local/stats`)) as Record<string, ActionStats>,
    resetStats: async () => void (await post(`${url}/local/stats`, { reset: true })),
    sent: async () => (await read(`${url}/local/sent`)) as SentCall[],
    tap: async (openid, accepts) => void (await post(`${url}/local/subscribe`, { openid, accepts })),
    idle: cloud.idle,
    stop: async () => {
      await cloud.close()
      if (dataDir !== null) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
