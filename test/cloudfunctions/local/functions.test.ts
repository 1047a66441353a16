import { writeFixtures } from '#test/support/fixture-functions'
import { startLocalCloud, type TestCloud } from '#test/support/local-cloud'

const api = `
  const { action, input } = event
  if (action === 'who') {
    await new Promise((go) => setTimeout(go, input?.wait ?? 0))
    return { ok: true, data: { openid: identity.WX_OPENID ?? null, env: process.env.WX_OPENID ?? null } }
  }
  if (action === 'throw') throw new Error('boom')
  if (action === 'late') { setTimeout(() => { throw new Error('late') }, 0); await new Promise(() => {}) }
  if (action === 'spin') for (;;);
  if (action === 'exit') process.exit(3)
  if (action === 'echo') return { ok: true, data: input }
  if (action === 'ask') return { ok: true, data: (await app.callFunction(input)).result }
  if (action === 'context') return { ok: true, data: { ...context, environment: JSON.parse(context.environment) } }
  if (action === 'counter') return { ok: true, data: (globalThis.calls = (globalThis.calls ?? 0) + 1) }
`
const jobs = `return { ok: true, data: { job: event.job, openid: identity.WX_OPENID ?? null } }`

let cloud: TestCloud

beforeAll(async () => {
  cloud = await startLocalCloud({
    functionsDir: writeFixtures({ api: { body: api, config: { timeout: 1 } }, jobs: { body: jobs } }),
  })
})
afterAll(() => cloud.stop())

const unavailable = {
  ok: false,
  fault: { code: 'unavailable', message: '刚才没接通，您写的内容还在。请稍后再试一次。' },
}

describe('who calls', () => {
  it('comes from the header, per call, and never leaks into another call', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `resident-${i}`)
    const answers = await Promise.all(names.map((name) => cloud.call('who', { wait: 5 }, name)))
    expect(answers).toEqual(names.map((name) => ({ ok: true, data: { openid: name, env: name } })))
    expect(await cloud.call('who')).toEqual({ ok: true, data: { openid: null, env: null } })
  })

  it('has no openid in a job or in a function called by a function', async () => {
    expect(await cloud.job('sweep')).toEqual({ ok: true, data: { job: 'sweep', openid: null } })
    const input = { name: 'jobs', data: { job: 'x' } }
    const nested = { ok: true, data: { ok: true, data: { job: 'x', openid: null } } }
    expect(await cloud.call('ask', input, 'resident-1')).toEqual(nested)
  })

  it('arrives with the limits that config.json declares', async () => {
    const answer = await cloud.call<Record<string, unknown>>('context', {}, 'resident-1')
    expect(answer).toMatchObject({
      data: {
        time_limit_in_ms: 1000,
        function_name: 'api',
        environment: { WX_OPENID: 'resident-1', TCB_ENV: 'local' },
      },
    })
  })
})

describe('a function that fails', () => {
  it.each(['throw', 'late', 'exit', 'spin'])(
    'is answered as unavailable when it does %s, and the next call works',
    async (action) => {
      expect(await cloud.call(action)).toEqual(unavailable)
      expect(await cloud.call('echo', 1)).toEqual({ ok: true, data: 1 })
    },
  )

  it('tells a calling function which error it was', async () => {
    const asked = await cloud.call('ask', { name: 'nobody', data: {} })
    expect(asked).toEqual(unavailable)
    expect(await cloud.stats()).toMatchObject({ ask: { failures: 1 } })
  })
})

describe('size limits', () => {
  it('refuses an event over 100 KB', async () => {
    expect(await cloud.call('echo', 'x'.repeat(99 * 1024))).toMatchObject({ ok: true })
    expect(await cloud.call('echo', 'x'.repeat(101 * 1024))).toEqual(unavailable)
  })
})

it('keeps warm workers: few of them serve many calls in a row', async () => {
  for (let i = 0; i < 5; i += 1) await cloud.call('counter')
  const answer = await cloud.call<number>('counter')
  expect(answer.ok && answer.data).toBeGreaterThan(1)
})
