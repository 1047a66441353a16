import { allowed, refused } from '#test/support/action-cases'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

describe('before sending', () => {
  allowed('messages.propose', 'title, category, kind, route and dated steps from the words', async () => {
    const text = '二支渠淤死了，浇地水过不来。求人来看看。'
    const proposed = await cloud.ok('messages.propose', { text, villageId: 'U05V01' })
    expect(proposed).toMatchObject({
      title: '二支渠淤死了',
      category: { code: 'water_agri' },
      danger: false,
      report: false,
    })
    expect(proposed.route.steps.join()).toContain('柳沟镇')
    expect(proposed.steps.length).toBeGreaterThan(1)
  })

  refused('messages.propose', 'over-long text', async () => {
    const fault = await cloud.fault('messages.propose', { text: '渠'.repeat(2001) })
    expect(fault).toMatchObject({ code: 'invalidInput', field: 'text' })
  })
})

describe('one’s own', () => {
  allowed('messages.mine', 'newest first, page by page, nobody else’s', async () => {
    const openid = aResident()
    const sent = [await cloud.send({}, openid), await cloud.send({}, openid), await cloud.send({}, openid)]
    const first = await cloud.ok('messages.mine', { limit: 2 }, openid)
    const second = await cloud.ok('messages.mine', { limit: 2, cursor: first.next ?? '' }, openid)
    const ids = [...first.items, ...second.items].map(({ id }) => id)
    expect(ids).toEqual(sent.map(({ id }) => id).reverse())
    expect(second.next).toBeNull()
    expect((await cloud.ok('messages.mine', {}, aResident())).items).toEqual([])
  })

  refused('messages.mine', 'to a guest, and with a cursor we did not make', async () => {
    expect((await cloud.fault('messages.mine', {})).code).toBe('unauthenticated')
    expect((await cloud.fault('messages.mine', { cursor: '~~' }, aResident())).field).toBe('cursor')
    expect((await cloud.fault('messages.mine', { limit: 51 }, aResident())).code).toBe('invalidInput')
  })

  allowed('messages.get', 'the author sees his code and what he may do', async () => {
    const one = await cloud.send()
    const view = await cloud.ok('messages.get', { id: one.id }, one.author)
    expect(view).toMatchObject({
      view: 'author',
      queryCode: one.queryCode,
      acts: ['supplement', 'withdraw', 'setVisibility', 'hide'],
    })
  })

  refused('messages.get', 'another’s, another township’s, an unknown one: all notFound', async () => {
    const one = await cloud.send()
    const readers = [aResident(), who.townshipElsewhere, who.liaisonElsewhere, who.unit]
    for (const openid of readers)
      expect((await cloud.fault('messages.get', { id: one.id }, openid)).code).toBe('notFound')
    expect((await cloud.fault('messages.get', { id: 'm-none' }, one.author)).code).toBe('notFound')
    expect((await cloud.fault('messages.get', { id: '../x' }, one.author)).field).toBe('id')
  })
})

describe('by number or code', () => {
  allowed('messages.lookup', 'the public timeline, in lower case too, without anybody’s words', async () => {
    const one = await cloud.bring('replied')
    const { number } = cloud.message(one.id)
    const byCode = await cloud.ok('messages.lookup', { queryCode: one.queryCode.toLowerCase() })
    expect(await cloud.ok('messages.lookup', { number: number ?? '' })).toEqual(byCode)
    expect(byCode).toMatchObject({ number, placeName: '柳沟镇' })
    expect(JSON.stringify(byCode)).not.toContain('浇地水过不来')
  })

  refused('messages.lookup', 'an unknown number, an empty one, neither', async () => {
    expect((await cloud.fault('messages.lookup', { number: '2026-ST05-9999' })).code).toBe('notFound')
    expect((await cloud.fault('messages.lookup', { queryCode: '' })).code).toBe('invalidInput')
    expect((await cloud.fault('messages.lookup', {})).code).toBe('invalidInput')
    expect((await cloud.fault('messages.lookup', { queryCode: { $gt: '' } })).code).toBe('invalidInput')
  })
})

describe('the workbench', () => {
  allowed('messages.queue', 'each role finds in its queue what waits for it, counted', async () => {
    const places = [
      ['submitted', who.liaison, 'toAccept'],
      ['withDeputy', who.deputy, 'withMe'],
      ['toAssign', who.township, 'toAssign'],
      ['assigned', who.unit, 'toSign'],
      ['inProgress', who.unit, 'toHandle'],
      ['pendingReply', who.township, 'toApprove'],
      ['escalated', who.county, 'escalated'],
    ] as const
    for (const [stage, openid, queue] of places) {
      const before = await cloud.ok('messages.queue', { queue, limit: 50 }, openid)
      const one = await cloud.bring(stage)
      const after = await cloud.ok('messages.queue', { queue, limit: 50 }, openid)
      const countOf = (page: typeof after) => page.queues.find(({ key }) => key === queue)?.count ?? 0
      expect(after.items.map(({ id }) => id)).toContain(one.id)
      expect(countOf(after)).toBe(countOf(before) + 1)
    }
  })

  it('pages through a queue without a gap or a twin', async () => {
    const first = await cloud.ok('messages.queue', { queue: 'toAccept', limit: 1 }, who.liaison)
    const ids: string[] = first.items.map(({ id }) => id)
    for (let next = first.next; next !== null;) {
      const page = await cloud.ok(
        'messages.queue',
        { queue: 'toAccept', limit: 1, cursor: next },
        who.liaison,
      )
      ids.push(...page.items.map(({ id }) => id))
      next = page.next
    }
    const whole = await cloud.ok('messages.queue', { queue: 'toAccept', limit: 50 }, who.liaison)
    expect(ids).toEqual(whole.items.map(({ id }) => id))
  })

  it('left to itself opens a queue that is not empty', async () => {
    await cloud.send()
    const page = await cloud.ok('messages.queue', {}, who.liaison)
    expect(page.items.length).toBeGreaterThan(0)
  })

  refused(
    'messages.queue',
    'to a resident, a queue the role does not have, a grant one does not hold',
    async () => {
      expect((await cloud.fault('messages.queue', {}, aResident())).code).toBe('forbidden')
      expect((await cloud.fault('messages.queue', { queue: 'reports' }, who.county)).field).toBe('queue')
      expect((await cloud.fault('messages.queue', { grant: 3 }, who.county)).field).toBe('grant')
      expect((await cloud.fault('messages.queue', { grant: -1 }, who.county)).field).toBe('grant')
    },
  )

  allowed('messages.search', 'by number and by words, within one’s own place', async () => {
    const one = await cloud.bring('toAssign', { text: '石桥头的闸门锈住了，放不了水。' })
    const { number } = cloud.message(one.id)
    const found = async (words: string, openid: string) =>
      (await cloud.ok('messages.search', { words }, openid)).items.map(({ id }) => id)
    for (const words of [number ?? '', '闸门', '石桥头 闸门'])
      expect(await found(words, who.township)).toEqual([one.id])
    expect(await found('闸门', who.county)).toEqual([one.id])
    for (const openid of [who.townshipElsewhere, who.liaisonElsewhere, who.unit])
      expect(await found('闸门', openid)).toEqual([])
    expect(await found('，。', who.township)).toEqual([])
  })

  refused('messages.search', 'to a deputy, and for nothing', async () => {
    expect((await cloud.fault('messages.search', { words: '闸门' }, who.deputy)).code).toBe('forbidden')
    expect((await cloud.fault('messages.search', { words: '' }, who.township)).field).toBe('words')
  })

  allowed('messages.escalated', 'the county sees what was reported to it', async () => {
    const one = await cloud.bring('escalated')
    const { items } = await cloud.ok('messages.escalated', { limit: 50 }, who.county)
    expect(items.find(({ id }) => id === one.id)).toMatchObject({
      acts: expect.arrayContaining(['decideEscalated']),
    })
  })

  refused('messages.escalated', 'to anybody below the county', async () => {
    for (const openid of [who.township, who.unit, who.deputy, who.auditor])
      expect((await cloud.fault('messages.escalated', {}, openid)).code).toBe('forbidden')
  })
})

it('faults come in their order: caller before role before input before scope', async () => {
  const bad = { id: '', version: 'x' }
  expect((await cloud.fault('messages.sign', bad)).code).toBe('unauthenticated')
  expect((await cloud.fault('messages.sign', bad, who.deputy)).code).toBe('forbidden')
  expect((await cloud.fault('messages.sign', bad, who.unit)).code).toBe('invalidInput')
})
