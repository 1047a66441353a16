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
  const ticks = globalThis.ticks ??= []
  if (event.Type === 'Timer') {
    ticks.push(event)
    if (ticks.length < (Number(process.env.FAILURES) || 0) + 1) throw new Error('not yet')
    return
  }
  return { ok: true, data: ticks }
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

async function ticks(cloud: TestCloud): Promise<{ TriggerName: string; Time: string }[]> {
  await cloud.idle()
  const answer = await cloud.job('ticks')
  return answer.ok ? (answer.data as { TriggerName: string; Time: string }[]) : []
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
  async function start(failures: number): Promise<TestCloud> {
    const config = { triggers: [trigger], envVariables: { FAILURES: String(failures) } }
    return startLocalCloud({
      functionsDir: writeFixtures({ jobs: { body: jobs, config } }),
      now: '2026-02-11T09:20:10+08:00',
      timers: true,
    })
  }

  it('fire once when the clock jumps over many ticks, and not when it goes back', async () => {
    const cloud = await start(0)
    await cloud.clock('2026-02-12T09:20:10+08:00')
    const fired = await ticks(cloud)
    expect(fired).toHaveLength(1)
    expect(fired[0]).toMatchObject({
      TriggerName: 'tick',
      Time: expect.stringMatching(/^2026-02-12T01:20:1/),
    })
    await cloud.clock('2026-02-11T09:20:10+08:00')
    expect(await ticks(cloud)).toHaveLength(1)
    await cloud.stop()
  })

  it('fire by themselves when the minute is over', async () => {
    const cloud = await start(0)
    await cloud.clock('2026-02-11T09:20:59.500+08:00')
    await new Promise((go) => setTimeout(go, 1500))
    expect(await ticks(cloud)).toHaveLength(1)
    await cloud.stop()
  })

  it('try a failed call again, twice', async () => {
    const cloud = await start(2)
    await cloud.clock('2026-02-11T09:21:10+08:00')
    await new Promise((go) => setTimeout(go, 2600))
    expect(await ticks(cloud)).toHaveLength(3)
    await cloud.stop()
  })
})
