import { writeFixtures } from '#test/support/fixture-functions'
import { startLocalCloud, type TestCloud } from '#test/support/local-cloud'

const api = `
  const now = new Date()
  return { ok: true, data: {
    now: now.toISOString(), ms: Date.now(), text: Date(), isDate: now instanceof Date, made: new Date(2020, 0).getFullYear(),
    again: new now.constructor().toISOString(), parsed: Date.parse('2026-01-01T00:00:00Z'),
  } }
`
const jobs = `
  await db.collection('outbox').add(event)
  const { total } = await db.collection('outbox').count()
  if (total <= Number(process.env.FAILURES)) throw new Error('not yet')
`
const trigger = { name: 'tick', type: 'timer', config: '0 * * * * * *' }

interface Told {
  now: string
  ms: number
  text: string
  isDate: boolean
  made: number
  again: string
  parsed: number
}

async function told(cloud: TestCloud): Promise<Told> {
  const answer = await cloud.call<Told>('now')
  if (!answer.ok) throw new Error(answer.fault.message)
  return answer.data
}

const ticks = (cloud: TestCloud) => cloud.database.dump('outbox')

/** Waits for the n-th tick and a little longer, so that one too many is seen. */
async function ticksAfter(cloud: TestCloud, count: number): Promise<Record<string, unknown>[]> {
  const deadline = Date.now() + 15_000
  while (ticks(cloud).length < count && Date.now() < deadline) await new Promise((go) => setTimeout(go, 20))
  await new Promise((go) => setTimeout(go, 300))
  await cloud.idle()
  return ticks(cloud)
}

describe('the clock of the functions', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await startLocalCloud({ functionsDir: writeFixtures({ api: { body: api } }) })
  })
  afterAll(() => cloud.stop())

  it('starts at the given moment and ticks on', async () => {
    const first = await told(cloud)
    expect(first.now).toMatch(/^2026-02-11T01:2/)
    const second = await told(cloud)
    expect(second.ms).toBeGreaterThan(first.ms)
  })

  it('is one clock for every way to read it', async () => {
    await cloud.clock('2027-03-04T05:06:07Z')
    const all = await told(cloud)
    expect(all.now).toMatch(/^2027-03-04T05:06:0/)
    expect(all.again).toMatch(/^2027-03-04T05:06:0/)
    expect(new Date(all.ms).toISOString()).toMatch(/^2027-03-04T05:06:0/)
    expect(all.text).toContain('Mar 04 2027')
    expect(all).toMatchObject({ isDate: true, made: 2020, parsed: Date.parse('2026-01-01T00:00:00Z') })
  })

  it('goes back to real time with null, and refuses what is no instant', async () => {
    await cloud.clock(null)
    expect(Math.abs((await told(cloud)).ms - Date.now())).toBeLessThan(5000)
    const response = await fetch(`${cloud.url}/local/clock`, { method: 'POST', body: '{"now":"tomorrow"}' })
    expect(response.status).toBe(400)
  })
})

describe('timers', () => {
  let cloud: TestCloud
  afterEach(() => cloud.stop())

  async function start(failures: number): Promise<void> {
    const config = { triggers: [trigger], envVariables: { FAILURES: String(failures) } }
    const functionsDir = writeFixtures({ jobs: { body: jobs, config } })
    cloud = await startLocalCloud({ functionsDir, now: '2026-02-11T09:20:10+08:00', timers: true })
  }

  it('fire once when the clock jumps over many ticks, and not when it goes back', async () => {
    await start(0)
    await cloud.clock('2026-02-12T09:20:10+08:00')
    const fired = await ticksAfter(cloud, 1)
    expect(fired).toMatchObject([
      { Type: 'Timer', TriggerName: 'tick', Time: expect.stringMatching(/^2026-02-12T01:20:1/) as string },
    ])
    await cloud.clock('2026-02-11T09:20:10+08:00')
    expect(await ticksAfter(cloud, 1)).toHaveLength(1)
  })

  it('fire by themselves when the minute is over', async () => {
    await start(0)
    await cloud.clock('2026-02-11T09:20:59.500+08:00')
    expect(await ticksAfter(cloud, 1)).toHaveLength(1)
  })

  it('try a failed call again, twice', async () => {
    await start(9)
    await cloud.clock('2026-02-11T09:21:10+08:00')
    expect(await ticksAfter(cloud, 3)).toHaveLength(3)
  }, 20_000)
})
