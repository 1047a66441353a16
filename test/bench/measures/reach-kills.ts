import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { finalStates, type Delivery } from '#shared/delivery/delivery'
import { pinnedNow } from '#test/support/pinned'
import { Database } from '../../../cloudfunctions/local/database/database'
import { collections } from '../../../cloudfunctions/schema'
import { freePort } from '../free-port'
import type { Measure } from '../row'

const root = resolve(__dirname, '../../..')

interface Setting {
  dataDir: string
  total: number
  port: number
}

/** Each life is a quarter of an hour later than the one before: leases are over, back-offs too, nothing is too late. */
async function start({ dataDir, total, port }: Setting, life: number): Promise<ChildProcess> {
  const now = new Date(pinnedNow.getTime() + life * 15 * 60_000).toISOString()
  const words = [dataDir, String(port), now, String(total)]
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/bench/push-cloud.ts', ...words], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  await new Promise((ready, failed) => child.once('message', ready).once('exit', failed))
  return child
}

/** Ticks until the cloud is gone or a tick finds nothing more to do; false when it is gone. */
async function tick(port: number): Promise<boolean> {
  for (;;) {
    const answers = []
    for (const job of ['delivery.spread', 'delivery.drain']) {
      const sent = fetch(`http://127.0.0.1:${port}/fn/jobs`, {
        method: 'POST',
        body: JSON.stringify({ job }),
      })
      const answer = await sent.then((response) => response.text()).catch(() => null)
      if (answer === null) return false
      answers.push(answer)
    }
    if (answers.every((answer) => !/[1-9]/.test(answer))) return true
  }
}

function pushedIn(dataDir: string): string[] {
  const log = join(dataDir, 'pushes.log')
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []
}

/** Until so many were pushed in this life: a kill falls into the middle of the drain, however slow the machine. */
async function pushed({ dataDir }: Setting, count: number): Promise<void> {
  const before = pushedIn(dataDir).length
  while (pushedIn(dataDir).length < before + count) await wait(20)
}

async function live(setting: Setting, times: number): Promise<void> {
  for (let life = 0; life <= times; life += 1) {
    const child = await start(setting, life)
    const gone = new Promise((exited) => child.once('exit', exited))
    const ticking = tick(setting.port)
    if (life < times) {
      await pushed(setting, (setting.total / (times + 1)) * (0.4 + ((life * 137) % 100) / 200))
      child.kill('SIGKILL')
    }
    await ticking
    child.kill('SIGKILL')
    await gone
  }
}

function read(dataDir: string): { all: string[]; deliveries: Delivery[] } {
  const file = join(dataDir, 'database.sqlite')
  const database = new Database({ file, collections, now: () => pinnedNow, warn: () => undefined })
  const deliveries = database.dump('deliveries') as unknown as Delivery[]
  database.close()
  return { all: pushedIn(dataDir), deliveries }
}

/** A drain killed again and again, the cloud with it: by WeChat's own log nobody is pushed to twice, and no row vanishes. */
export const reachKills: Measure = async ({ short }) => {
  const [total, times] = short ? [400, 3] : [20_000, 10]
  const setting = { total, port: await freePort(), dataDir: mkdtempSync(join(tmpdir(), 'bench-pushes-')) }
  try {
    await live(setting, times)
    const { all, deliveries } = read(setting.dataDir)
    const open = deliveries.filter(({ state }) => !(finalStates as readonly string[]).includes(state))
    const unconfirmed = deliveries.filter(({ state }) => state === 'unconfirmed')
    const name = `drain of ${total.toLocaleString('en-US')} killed ${times} times`
    return [
      {
        measure: `${name}: pushed to twice`,
        value: all.length - new Set(all).size,
        limit: 0,
        unit: 'count',
      },
      {
        measure: `${name}: rows without an end`,
        value: open.length + total - deliveries.length,
        limit: 0,
        unit: 'count',
        note: `${unconfirmed.length} unconfirmed, ${all.length} pushed`,
      },
    ]
  } finally {
    rmSync(setting.dataDir, { recursive: true, force: true })
  }
}
