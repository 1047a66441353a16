import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { aSubmission } from '#test/support/demo-cloud'

const root = resolve(__dirname, '../../..')
const dataDir = mkdtempSync(join(tmpdir(), 'killed-cloud-'))
let running: ChildProcess | undefined
let url = ''

afterAll(() => {
  running?.kill('SIGKILL')
  rmSync(dataDir, { recursive: true, force: true })
})

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((found) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => found(port))
    })
  })
}

/** The whole cloud as `npm start` runs it, over one data folder, without the page. */
async function start(): Promise<void> {
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  const settings = { PORT: String(port), LOCAL_DATA: dataDir, LOCAL_PAGE: '0', LOCAL_QUIET: '1' }
  const env = { ...process.env, ...settings, LOCAL_NOW: '2026-02-11T01:20:00Z' }
  const script = join(root, 'cloudfunctions/local/start.ts')
  running = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((ready) => running?.stdout?.once('data', ready))
  for (let n = 0; n < 300; n += 1) {
    const health = await call('places.list', {}, 'waiting')
    if (health?.ok) return
    await wait(200)
  }
  throw new Error('the cloud did not start')
}

interface Answer {
  ok: boolean
  data: { id: string; queryCode: string; items: { id: string }[] }
}

async function call(action: string, input: object, openid: string): Promise<Answer | null> {
  const headers = { 'content-type': 'application/json', 'x-openid': openid }
  const body = JSON.stringify({ action, input })
  try {
    const response = await fetch(`${url}/fn/api`, { method: 'POST', headers, body })
    return (await response.json()) as Answer
  } catch {
    return null
  }
}

it('the cloud is killed under four writers: what was acknowledged is there, what was not can be sent again', async () => {
  await start()
  const acknowledged = new Map<string, string>()
  const cut: { draft: object; openid: string }[] = []
  let killed = false

  async function write(writer: number): Promise<void> {
    for (let n = 0; !killed; n += 1) {
      const [draft, openid] = [aSubmission(), `writer-${writer}-${n}`]
      const answer = await call('messages.submit', draft, openid)
      if (answer?.ok) acknowledged.set(answer.data.queryCode, openid)
      else cut.push({ draft, openid })
      if (acknowledged.size < 20 || killed) continue
      killed = true
      running?.kill('SIGKILL')
    }
  }
  await Promise.all([1, 2, 3, 4].map(write))
  expect(acknowledged.size).toBeGreaterThanOrEqual(20)
  expect(cut.length).toBeGreaterThan(0)

  await start()
  for (const [queryCode, openid] of acknowledged) {
    expect((await call('messages.lookup', { queryCode }, openid))?.ok).toBe(true)
  }
  for (const { draft, openid } of cut) {
    expect((await call('messages.submit', draft, openid))?.ok).toBe(true)
    expect((await call('messages.mine', {}, openid))?.data.items).toHaveLength(1)
  }
}, 180_000)
