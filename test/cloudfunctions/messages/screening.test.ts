import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const political = () => cloud.send({ text: '再不解决我们就去上访。' })
const rude = () => cloud.send({ text: '管水的都是畜生，渠淤了不管。' })

describe('what a machine doubted is read by people', () => {
  allowed('messages.clear', 'it goes on as if it had just arrived', async () => {
    const one = await political()
    expect(await cloud.ok('messages.get', { id: one.id }, who.liaison)).toMatchObject({
      screening: { votesNeeded: 2 },
    })
    await cloud.move(one, 'messages.clear', {}, who.liaison)
    expect(cloud.message(one.id)).toMatchObject({ status: 'submitted', owner: { kind: 'station' } })
    const { items } = await cloud.ok('messages.queue', { queue: 'toAccept', limit: 50 }, who.liaison)
    expect(items.map(({ id }) => id)).toContain(one.id)
  })

  refused('messages.clear', 'to another township and to a deputy', async () => {
    const one = await political()
    expect((await cloud.fault('messages.clear', { ...one }, who.townshipElsewhere)).code).toBe('notFound')
    expect((await cloud.fault('messages.clear', { ...one }, who.deputy)).code).toBe('forbidden')
  })

  allowed(
    'messages.block',
    'political words only by two people; the author reads neutral words',
    async () => {
      const one = await political()
      await cloud.move(one, 'messages.block', { note: '先不发' }, who.liaison)
      expect(cloud.message(one.id).status).toBe('screening')
      await cloud.move(one, 'messages.block', { note: '同意' }, who.township)
      expect(cloud.message(one.id).status).toBe('blocked')
      const view = await cloud.ok('messages.get', { id: one.id }, one.author)
      expect(JSON.stringify(view)).not.toMatch(/20001|政治|敏感|先不发/)
      await cloud.send({}, one.author)
    },
  )

  it('other words by one person', async () => {
    const one = await rude()
    await cloud.move(one, 'messages.block', { note: '骂人' }, who.liaison)
    expect(cloud.message(one.id).status).toBe('blocked')
  })

  refused('messages.block', 'the same person twice', async () => {
    const one = await political()
    await cloud.move(one, 'messages.block', { note: '先不发' }, who.liaison)
    expect((await cloud.fault('messages.block', { ...one, note: '再来' }, who.liaison)).code).toBe(
      'forbidden',
    )
  })
})

describe('a report of wrongdoing leaves the pipeline', () => {
  const text = '村支书贪污了修渠的专款，收了承包人的红包。'

  it('is told where it went, and is nowhere else: queue, counts, search, lookup, figures', async () => {
    const counted = async () => {
      const { queues } = await cloud.ok('messages.queue', { queue: 'toAccept' }, who.township)
      return JSON.stringify(queues)
    }
    const before = await counted()
    const sent = await cloud.send({ text })
    expect(cloud.message(sent.id)).toMatchObject({ status: 'diverted', kind: 'report', terms: [] })
    expect(cloud.outbox(sent.id)).toMatchObject([{ recipient: 'reportOfficers:county' }])
    expect(await counted()).toBe(before)
    const staff = [who.deputy, who.liaison, who.township, who.county, who.auditor, who.unit, who.colleague]
    for (const openid of staff) {
      expect((await cloud.fault('messages.get', { id: sent.id }, openid)).code).toBe('notFound')
      const { queues } = await cloud.ok('messages.queue', {}, openid)
      for (const { key } of queues) {
        const { items } = await cloud.ok('messages.queue', { queue: key, limit: 50 }, openid)
        expect(items.map(({ id }) => id)).not.toContain(sent.id)
      }
    }
    for (const openid of [who.liaison, who.township, who.county, who.auditor, who.reportOfficer])
      expect((await cloud.ok('messages.search', { words: '修渠' }, openid)).items).toEqual([])
    for (const openid of [undefined, who.county, 'stranger'])
      expect((await cloud.fault('messages.lookup', { queryCode: sent.queryCode }, openid)).code).toBe(
        'notFound',
      )
    await cloud.ok('messages.lookup', { queryCode: sent.queryCode }, sent.author)
    expect(await cloud.ok('messages.get', { id: sent.id }, sent.author)).toMatchObject({ view: 'author' })
  })

  it('chosen as 举报 it goes the same way, whatever the words', async () => {
    const sent = await cloud.send({ kind: 'report' })
    expect(cloud.message(sent.id).status).toBe('diverted')
  })

  allowed(
    'messages.undivert',
    'the report officer reads it and, when it is none, sends it to the station',
    async () => {
      const one = await cloud.send({ text })
      const { items } = await cloud.ok('messages.queue', { queue: 'reports', limit: 50 }, who.reportOfficer)
      expect(items.map(({ id }) => id)).toContain(one.id)
      await cloud.move(one, 'messages.undivert', { note: '是修渠的事' }, who.reportOfficer)
      expect(cloud.message(one.id)).toMatchObject({
        status: 'submitted',
        owner: { kind: 'station', id: 'ST05' },
      })
      expect(await cloud.ok('messages.get', { id: one.id }, who.liaison)).toMatchObject({ view: 'staff' })
    },
  )

  refused('messages.undivert', 'to a county officer who is not the report officer', async () => {
    const one = await cloud.send({ text })
    expect(['forbidden', 'notFound']).toContain(
      (await cloud.fault('messages.undivert', { ...one }, who.county)).code,
    )
    expect((await cloud.fault('messages.undivert', { ...one }, who.township)).code).toBe('forbidden')
  })
})
