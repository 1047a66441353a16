import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Message } from '#shared/messages/message'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

const nextMorning = '2026-02-12T01:30:00+08:00'
const nextNight = '2026-02-13T01:30:00+08:00'

let cloud: DemoCloud
beforeEach(async () => void (cloud = await startDemoCloud()), 60_000)
afterEach(() => cloud.stop())

interface Outcome {
  code: number
  out: string
}

/** `npm run audit:verify` as an auditor runs it, against the local cloud's wire. */
async function verify(): Promise<Outcome> {
  const env = {
    ...process.env,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${cloud.url}/admin` }),
    TCB_ENV: 'local',
    CLOUDBASE_APIKEY: 'local',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local',
  }
  try {
    const script = ['--import', 'tsx', 'cloudfunctions/deploy/verify-audit.ts']
    const { stdout } = await promisify(execFile)(process.execPath, script, { env })
    return { code: 0, out: stdout }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, out: stdout + stderr }
  }
}

/** Somebody with the database's own keys changes a document behind the product's back. */
function tamper(id: string, change: (message: Message) => Message | null): void {
  const changed = change(cloud.message(id))
  const query = JSON.stringify({ _id: id })
  cloud.database.handle({
    action: 'database.removeDocument',
    collectionName: 'messages',
    query,
    multi: false,
  })
  if (changed !== null) cloud.database.bulk('messages', [{ ...changed }])
}

async function digest(at: string): Promise<void> {
  await cloud.clock(at)
  await Promise.all([cloud.job('messages.digest'), cloud.job('messages.digest')])
}

test('what the product wrote holds, day after day, however often the timer comes', async () => {
  const one = await cloud.bring('replied')
  await digest(nextMorning)
  await cloud.move(one, 'messages.rate', { solved: 'no', satisfied: 'dissatisfied' }, one.author)
  await digest(nextNight)
  const { code, out } = await verify()
  expect(out).toMatch(/2 天的总账：都对得上/)
  expect(code).toBe(0)
})

test('a changed actor, a row taken out, a rewritten note: each is named with its step', async () => {
  const one = await cloud.bring('inProgress')
  const rows = (message: Message, change: (history: Message['history']) => Message['history']) => ({
    ...message,
    history: change(message.history),
  })
  const changes: [string, (history: Message['history']) => Message['history']][] = [
    [
      '2',
      ([first, second, ...rest]) => [first, { ...second, actorName: '别人' }, ...rest] as Message['history'],
    ],
    ['3', (history) => history.filter((_, at) => at !== 2)],
    ['1', ([first, ...rest]) => [{ ...first, note: '改过的话' }, ...rest] as Message['history']],
  ]
  for (const [step, change] of changes) {
    const whole = cloud.message(one.id)
    tamper(one.id, (message) => rows(message, change))
    const { code, out } = await verify()
    expect({ step, code }).toEqual({ step, code: 1 })
    expect(out).toContain(`留言 ${one.id} 的第 ${step} 步`)
    tamper(one.id, () => whole)
  }
})

test('a message deleted, or whose last steps were cut off with their links, is missed by the day', async () => {
  const gone = await cloud.send()
  const cut = await cloud.bring('inProgress')
  await digest(nextMorning)
  const whole = cloud.message(gone.id)
  tamper(gone.id, () => null)
  expect((await verify()).out).toContain('2026-02-11 的当日总账对不上')
  cloud.database.bulk('messages', [{ ...whole }])
  expect((await verify()).code).toBe(0)
  tamper(cut.id, (message) => ({
    ...message,
    history: message.history.slice(0, -1),
    chain: message.chain.slice(0, -1),
    version: message.version - 1,
  }))
  expect((await verify()).out).toContain('2026-02-11 的当日总账对不上')
})

test('nobody but the machine reads or writes the digests', async () => {
  await digest(nextMorning)
  expect((await cloud.fault('messages.digest', {}, who.county)).code).toBe('unknownAction')
})
