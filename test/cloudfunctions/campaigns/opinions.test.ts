import type { Input } from '#shared/contract'
import { allowed, refused } from '#test/support/action-cases'
import { campaignDesk, request } from '#test/support/campaign-desk'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())
beforeEach(() => cloud.clock('2026-02-11T09:20:00+08:00'))

const { aSubmitted, anOpen, say, opinionsIn } = campaignDesk(() => cloud)

refused(
  'campaigns.approve',
  'by its writer, by another township, by a deputy, at an old version',
  async () => {
    const at = await aSubmitted()
    const codes = { township: 'forbidden', townshipElsewhere: 'notFound', deputy: 'forbidden' } as const
    for (const [by, code] of Object.entries(codes))
      expect(await cloud.fault('campaigns.approve', at, who[by as keyof typeof codes])).toMatchObject({
        code,
      })
    const old = { ...at, version: at.version - 1 }
    expect(await cloud.fault('campaigns.approve', old, who.checker)).toMatchObject({ code: 'conflict' })
  },
)

allowed('campaigns.list', 'the county’s for everybody, a township’s for those who name it', async () => {
  const open = await cloud.ok('campaigns.list', { unitId: 'U05' })
  expect(open.items.map(({ id }) => id)).toEqual(expect.arrayContaining(['C-bus', 'C-water']))
  const elsewhere = await cloud.ok('campaigns.list', { unitId: 'U01' })
  expect(elsewhere.items.map(({ id }) => id)).toEqual(['C-water'])
  const over = await cloud.ok('campaigns.list', { unitId: 'U05', state: 'over' })
  expect(over.items).toMatchObject([{ id: 'C-session', stateText: '有结果了' }])
})
refused('campaigns.list', 'a draft is in no list, and a cursor of nobody’s making', async () => {
  const { id } = await aSubmitted()
  const { items } = await cloud.ok('campaigns.list', { unitId: 'U05', limit: 50 })
  expect(items.map((one) => one.id)).not.toContain(id)
  expect(await cloud.fault('campaigns.list', { cursor: '!' })).toMatchObject({ code: 'invalidInput' })
})

allowed('campaigns.get', 'a guest reads the articles and may not yet read what others wrote', async () => {
  const view = await cloud.ok('campaigns.get', { id: 'C-water' })
  expect(view.articles.map(({ name }) => name)).toEqual(['第一条', '第二条', '第三条', '第四条', '第五条'])
  expect(view).toMatchObject({ open: true, mine: [], result: null })
  expect(JSON.stringify(view)).not.toContain('大喇叭')
})
refused('campaigns.get', 'a draft, and one that nobody knows', async () => {
  const { id } = await aSubmitted()
  for (const one of [id, 'C-none'])
    expect(await cloud.fault('campaigns.get', { id: one }, who.township)).toMatchObject({ code: 'notFound' })
})

allowed('campaigns.say', 'one on each article, changed in its place', async () => {
  const [id, author] = [await anOpen(), aResident()]
  await Promise.all([say(id, author), say(id, author), say(id, author)])
  await say(id, author, { part: 0, text: '整体写得清楚。' })
  await say(id, author, { text: '改成：提前两天，用大喇叭说。', standing: 'resident' })
  expect(opinionsIn(id)).toHaveLength(2)
  const { mine } = await cloud.ok('campaigns.get', { id }, author)
  expect(mine).toMatchObject([
    { part: 0, partText: '整体' },
    {
      part: 3,
      partText: '第三条',
      text: '改成：提前两天，用大喇叭说。',
      standingText: '群众',
      outcome: null,
    },
  ])
  expect((await cloud.ok('campaigns.get', { id }, aResident())).mine).toEqual([])
})
allowed('campaigns.say', 'a deputy may say that he is one', async () => {
  const id = await anOpen()
  await say(id, who.deputy, { standing: 'deputy' })
  expect(opinionsIn(id)).toMatchObject([{ standing: 'deputy' }])
})
refused(
  'campaigns.say',
  'as a deputy who is none; an article that is not there; a draft; no WeChat',
  async () => {
    const id = await anOpen()
    const words = { id, part: 3, text: '说一句。' }
    const claimed = { ...words, standing: 'deputy' }
    expect(await cloud.fault('campaigns.say', claimed, aResident())).toMatchObject({ field: 'standing' })
    expect(await cloud.fault('campaigns.say', { ...words, part: 9 }, aResident())).toMatchObject({
      field: 'part',
    })
    expect(await cloud.fault('campaigns.say', words)).toMatchObject({ code: 'unauthenticated' })
    const { id: hidden } = await aSubmitted()
    expect(await cloud.fault('campaigns.say', { ...words, id: hidden }, aResident())).toMatchObject({
      code: 'notFound',
    })
  },
)
refused(
  'campaigns.say',
  'until midnight it is taken, a second later it is not, whatever the timer does',
  async () => {
    const id = await anOpen()
    await cloud.clock('2026-02-20T23:59:59+08:00')
    await say(id, aResident())
    await cloud.clock('2026-02-21T00:00:01+08:00')
    const fault = await cloud.fault('campaigns.say', { id, part: 3, text: '晚了一步。' }, aResident())
    expect(fault).toMatchObject({ code: 'conflict' })
    expect(fault.message).toContain('可以写成留言')
  },
)
refused('campaigns.say', 'the twenty-first part', async () => {
  const text = Array.from({ length: 25 }, (_, at) => `第${at + 1}条 字`).join('\n')
  const [id, author] = [await anOpen({ text }), aResident()]
  for (let part = 1; part <= 20; part += 1) await say(id, author, { part })
  const more = { id, part: 21, text: '再说一条。' }
  expect(await cloud.fault('campaigns.say', more, author)).toMatchObject({ code: 'tooMany' })
})

allowed('campaigns.withdraw', 'nothing of it stays, and again is no harm', async () => {
  const [id, author] = [await anOpen(), aResident()]
  await say(id, author)
  await cloud.ok('campaigns.withdraw', { id, part: 3 }, author)
  await cloud.ok('campaigns.withdraw', { id, part: 3 }, author)
  expect(opinionsIn(id)).toEqual([])
})
refused('campaigns.withdraw', 'somebody else’s stays, and after the last day everything', async () => {
  const [id, author] = [await anOpen(), aResident()]
  await say(id, author)
  await cloud.ok('campaigns.withdraw', { id, part: 3 }, aResident())
  expect(opinionsIn(id)).toHaveLength(1)
  await cloud.clock('2026-02-21T00:00:01+08:00')
  expect(await cloud.fault('campaigns.withdraw', { id, part: 3 }, author)).toMatchObject({ code: 'conflict' })
})

allowed('campaigns.gather', 'a station, for fourteen people, once for one request', async () => {
  const id = await anOpen()
  const input = { requestId: request(), id, part: 3, text: '会上都说要送水。', people: 14 }
  await cloud.ok('campaigns.gather', input, who.liaison)
  await cloud.ok('campaigns.gather', input, who.liaison)
  const { items } = await cloud.ok('campaigns.opinions', { id }, who.township)
  expect(items).toMatchObject([{ standingText: '柳沟镇联络站现场收集，14 人' }])
  expect(await cloud.ok('campaigns.work', { id }, who.township)).toMatchObject({
    figures: { text: '1 条意见，其中现场收集 1 条（14 人）' },
  })
})
refused('campaigns.gather', 'a station of another township, and a resident', async () => {
  const id = await anOpen()
  const input = { requestId: request(), id, part: 3, text: '会上都说要送水。', people: 14 }
  expect(await cloud.fault('campaigns.gather', input, who.liaisonElsewhere)).toMatchObject({
    code: 'notFound',
  })
  expect(await cloud.fault('campaigns.gather', input, aResident())).toMatchObject({ code: 'forbidden' })
})

refused(
  'campaigns.mark',
  'before the last day, at an old version, by another township, by the county',
  async () => {
    const id = await anOpen()
    await say(id, aResident())
    const mark = { id: opinionsIn(id)[0]?._id ?? '', version: 1, mark: 'taken', words: '写进了。' }
    expect(await cloud.fault('campaigns.mark', mark, who.township)).toMatchObject({ code: 'conflict' })
    await cloud.clock('2026-02-21T09:00:00+08:00')
    await cloud.job('campaigns.tick')
    const codes = { townshipElsewhere: 'notFound', county: 'forbidden' } as const
    for (const [by, code] of Object.entries(codes))
      expect(await cloud.fault('campaigns.mark', mark, who[by as keyof typeof codes])).toMatchObject({ code })
    await cloud.ok('campaigns.mark', mark as Input<'campaigns.mark'>, who.township)
    const other = { ...mark, mark: 'kept' }
    expect(await cloud.fault('campaigns.mark', other, who.checker)).toMatchObject({ code: 'conflict' })
  },
)

test('what somebody wrote goes along in his copy, and goes with him', async () => {
  const [id, author] = [await anOpen(), aResident()]
  await say(id, author)
  const { other } = await cloud.ok('privacy.copy', {}, author)
  expect(other?.opinions).toEqual(['农村供水管理办法（草案），第三条：提前一天不够，要用大喇叭说。'])
  await cloud.ok('privacy.erase', { requestId: request(), understood: true }, author)
  expect(opinionsIn(id)).toEqual([])
})
