import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Answer } from '#shared/kernel/action'
import type { Subject } from '#shared/inbox/outbox-row'
import { pinnedNow } from '#test/support/pinned'
import { Database } from '../../../cloudfunctions/local/database/database'
import { collections } from '../../../cloudfunctions/schema'
import { freePort } from '../free-port'
import { draftOfDitch } from '../main-job'
import type { Measure } from '../row'

const root = resolve(__dirname, '../../..')
const writers = 4

interface Cloud {
  child: ChildProcess
  url: string
}

async function start(dataDir: string, port: number): Promise<Cloud> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cloudfunctions/local/start.ts'], {
    cwd: root,
    stdio: 'ignore',
    env: {
      ...process.env,
      LOCAL_DATA: dataDir,
      PORT: String(port),
      LOCAL_PAGE: '0',
      LOCAL_QUIET: '1',
      LOCAL_NOW: pinnedNow.toISOString(),
    },
  })
  const url = `http://127.0.0.1:${port}`
  const deadline = performance.now() + 60_000
  while (!(await answers(url))) {
    if (child.exitCode !== null || performance.now() > deadline)
      throw new Error('the local cloud did not start')
    await wait(50)
  }
  return { child, url }
}

/** It listens before the demo county is in: ready is when a resident gets an answer. */
async function answers(url: string): Promise<boolean> {
  return await post(url, 'home.get', {}, 'bench-waiting').then(
    (answer) => answer.ok,
    () => false,
  )
}

async function post(
  url: string,
  action: string,
  input: object,
  openid: string,
): Promise<Answer<{ id: string }>> {
  const headers = { 'content-type': 'application/json', 'x-openid': openid }
  const response = await fetch(`${url}/fn/api`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ action, input }),
  })
  return (await response.json()) as Answer<{ id: string }>
}

/** Submits, each time as somebody else, until the cloud is gone; keeps the ids that were acknowledged. */
async function write(url: string, name: string, acknowledged: string[]): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    const input = { ...draftOfDitch({ kind: 'duty', id: null }), requestId: `${name}-${turn}` }
    const answer = await post(url, 'messages.submit', input, `bench-${name}-${turn}`).catch(() => null)
    if (answer === null) return
    if (answer.ok) acknowledged.push(answer.data.id)
  }
}

async function killUnderLoad({ child, url }: Cloud, kill: number): Promise<string[]> {
  const acknowledged: string[] = []
  const writing = Array.from({ length: writers }, (_, at) => write(url, `k${kill}w${at}`, acknowledged))
  while (acknowledged.length < 3 * writers && child.exitCode === null) await wait(5)
  await wait((kill * 137) % 500)
  child.kill('SIGKILL')
  await Promise.all(writing)
  return acknowledged
}

/** Acknowledged messages that are not there any more, or without what must be announced. */
function lostOf(dataDir: string, acknowledged: readonly string[]): number {
  const file = join(dataDir, 'database.sqlite')
  const database = new Database({ file, collections, now: () => pinnedNow, warn: () => undefined })
  const kept = new Set(database.dump('messages').map(({ _id }) => _id))
  const announced = new Set(database.dump('outbox').map(({ subject }) => (subject as Subject).id))
  database.close()
  return acknowledged.filter((id) => !kept.has(id) || !announced.has(id)).length
}

/** A local cloud killed again and again while four writers submit; what it acknowledged must be there. */
export const kills: Measure = async ({ short }) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-kills-'))
  const acknowledged: string[] = []
  const times = short ? 3 : 20
  try {
    for (let kill = 0; kill < times; kill += 1) {
      const cloud = await start(dataDir, await freePort())
      acknowledged.push(...(await killUnderLoad(cloud, kill)))
    }
    return [
      {
        measure: `${times} SIGKILLs under ${writers} writers: acknowledged writes lost`,
        value: lostOf(dataDir, acknowledged),
        limit: 0,
        unit: 'count',
        note: `of ${acknowledged.length}`,
      },
    ]
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
