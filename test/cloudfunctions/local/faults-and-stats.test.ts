import { writeFixtures } from '#test/support/fixture-functions'
import { startLocalCloud, type TestCloud } from '#test/support/local-cloud'

const api = `
  const notes = db.collection('messages')
  const say = (_id) => notes.add({ _id, queryCode: _id })
  const { action, input } = event
  if (action === 'write') { for (const id of input) await say(id); return { ok: true, data: input.length } }
  if (action === 'rounds') {
    await Promise.all([notes.limit(5).get(), notes.limit(5).get(), notes.limit(5).get()])
    await notes.limit(5).get()
    const end = performance.now() + 60
    while (performance.now() < end);
    return { ok: true, data: 'x'.repeat(100) }
  }
  if (action === 'transaction') {
    try {
      const tx = await db.startTransaction()
      await tx.collection('messages').add({ _id: input, queryCode: input })
      await tx.commit()
      return { ok: true, data: 'committed' }
    } catch (error) { return { ok: true, data: error.code } }
  }
  if (action === 'traced') {
    const sdk = require('node:diagnostics_channel').tracingChannel('cloud.sdk')
    const slowly = (ms) => sdk.tracePromise(() => new Promise((go) => setTimeout(go, ms)), {})
    await Promise.all([slowly(50), slowly(80)])
    await sdk.tracePromise(() => Promise.reject(new Error('refused')), {}).catch(() => undefined)
    await new Promise((go) => setTimeout(go, 40))
  }
  return { ok: true, data: null }
`

let cloud: TestCloud
const saved = () => cloud.database.dump('messages').map(({ _id }) => _id)

beforeAll(async () => {
  cloud = await startLocalCloud({ functionsDir: writeFixtures({ api: { body: api } }) })
})
afterAll(() => cloud.stop())
beforeEach(async () => void (await cloud.faults({ clear: true })))

describe('a kill after the n-th database answer', () => {
  it('keeps what was answered, loses the rest, answers unavailable, and goes off once', async () => {
    const armed = await cloud.faults({ kill: { function: 'api', action: 'write', afterDatabaseAnswer: 2 } })
    expect(armed).toEqual({ kill: { function: 'api', action: 'write', afterDatabaseAnswer: 2 } })
    expect(await cloud.call('other')).toEqual({ ok: true, data: null })
    expect(await cloud.call('write', ['k1', 'k2', 'k3'])).toMatchObject({
      ok: false,
      fault: { code: 'unavailable' },
    })
    expect(saved()).toEqual(['k1', 'k2'])
    expect(await cloud.call('write', ['k4'])).toEqual({ ok: true, data: 1 })
    expect(await cloud.faults({})).toEqual({})
  })

  it('also when that answer was the last one of the call', async () => {
    await cloud.faults({ kill: { function: 'api', afterDatabaseAnswer: 1 } })
    expect(await cloud.call('write', ['last'])).toMatchObject({ ok: false, fault: { code: 'unavailable' } })
    expect(saved()).toContain('last')
  })
})

describe('a kill inside a transaction', () => {
  const kill = { function: 'api', action: 'transaction', afterDatabaseAnswer: 2 }

  it('frees what it had locked, so that a retry completes', async () => {
    await cloud.faults({ kill })
    expect(await cloud.call('transaction', 'cut')).toMatchObject({ ok: false })
    expect(saved()).not.toContain('cut')
    expect(await cloud.call('transaction', 'cut')).toEqual({ ok: true, data: 'committed' })
  })

  it('leaves the lock standing when told to', async () => {
    await cloud.faults({ kill: { ...kill, keepTransactions: true } })
    expect(await cloud.call('transaction', 'held')).toMatchObject({ ok: false })
    expect(await cloud.call('transaction', 'held')).toEqual({
      ok: true,
      data: 'DATABASE_TRANSACTION_CONFLICT',
    })
  })
})

it('a conflict hits the n-th write of a transaction, once', async () => {
  await cloud.faults({ conflict: { onWrite: 1 } })
  expect(await cloud.call('transaction', 't1')).toEqual({ ok: true, data: 'DATABASE_TRANSACTION_CONFLICT' })
  expect(saved()).not.toContain('t1')
  expect(await cloud.call('transaction', 't1')).toEqual({ ok: true, data: 'committed' })
})

it('latency delays what it matches and nothing else', async () => {
  await cloud.faults({ latency: { match: '/fn/api slow', ms: 150 } })
  const began = performance.now()
  await cloud.call('quick')
  const between = performance.now()
  await cloud.call('slow')
  expect(performance.now() - between).toBeGreaterThan(149)
  expect(between - began).toBeLessThan(149)
})

it('refuses an order it does not know', async () => {
  const response = await fetch(`${cloud.url}/local/faults`, { method: 'POST', body: '{"flood":1}' })
  expect(response.status).toBe(400)
})

it('counts requests, rounds, examined documents, bytes and own time per action', async () => {
  await cloud.resetStats()
  await cloud.call('rounds')
  await cloud.call('rounds')
  const { rounds } = await cloud.stats()
  expect(rounds).toMatchObject({
    calls: 2,
    failures: 0,
    databaseRequests: { sum: 8, max: 4 },
    rounds: { sum: 4, max: 2 },
    bytesOut: { sum: 242, max: 121 },
  })
  expect(rounds?.ownMs.max).toBeGreaterThan(59)
  expect(rounds?.openMs.sum).toBeGreaterThan(0)
  expect((rounds?.ownMs.sum ?? 0) + (rounds?.openMs.sum ?? 0)).toBeCloseTo(rounds?.ms.sum ?? 0)
  expect(rounds?.examined.sum).toBeGreaterThan(0)
})

it('counts an SDK call from where the function awaits it, when the function traces its calls', async () => {
  await cloud.call('traced')
  const { traced } = await cloud.stats()
  expect(traced?.openMs.sum).toBeGreaterThan(78)
  expect(traced?.openMs.sum).toBeLessThan(115)
  expect(traced?.ownMs.sum).toBeGreaterThan(38)
})
