import type { Input } from '#shared/contract'
import type { Campaign } from '#shared/campaigns/campaign'
import type { Opinion } from '#shared/campaigns/opinion'
import { aLaw } from '#test/support/a-campaign'
import { allowed, refused } from '#test/support/action-cases'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())
beforeEach(() => cloud.clock('2026-02-11T09:20:00+08:00'))

let made = 0
const request = () => `request-${(made += 1)}`

type Content = Input<'campaigns.draft'>['content']

const aContent = (over: Partial<Content> = {}): Content => ({
  ...{ kind: 'lawDraft', asked: 'U05', title: '农村供水管理办法（草案）', text: aLaw },
  ...{ background: '四月提请审议。', questions: ['缺哪一条？'], afterwards: '附在审议材料里。' },
  ...{ from: '2026-02-11', to: '2026-02-20' },
  ...over,
})

async function aDraft(over: Partial<Content> = {}, unitId = 'U05', openid: string = who.township) {
  const input = { requestId: request(), unitId, content: aContent(over) }
  const { id, version } = await cloud.ok('campaigns.draft', input, openid)
  return { id, version }
}

async function aSubmitted(over: Partial<Content> = {}) {
  const { id, version } = await cloud.ok('campaigns.submit', await aDraft(over), who.township)
  return { id, version }
}

async function anOpen(over: Partial<Content> = {}) {
  return (await cloud.ok('campaigns.approve', await aSubmitted(over), who.checker)).id
}

const say = (id: string, openid: string, over: Partial<Input<'campaigns.say'>> = {}) =>
  cloud.ok('campaigns.say', { id, part: 3, text: '提前一天不够，要用大喇叭说。', ...over }, openid)

const stored = (id: string) =>
  cloud.database.dump('campaigns').find(({ _id }) => _id === id) as unknown as Campaign
const opinionsIn = (id: string) =>
  (cloud.database.dump('opinions') as unknown as Opinion[]).filter(({ campaignId }) => campaignId === id)
const told = (id: string) => cloud.outbox(id).map(({ event, recipient }) => `${event} → ${recipient}`)

/** Two opinions, the last day over, both marked. */
async function aMarked(author = aResident()) {
  const id = await anOpen()
  await say(id, author)
  await say(id, aResident(), { part: 0, text: '写得清楚。' })
  await cloud.clock('2026-02-21T09:00:00+08:00')
  await cloud.job('campaigns.tick')
  for (const { _id, version } of opinionsIn(id)) {
    const mark = { id: _id, version, mark: 'taken' as const, words: '写进了第三条。' }
    await cloud.ok('campaigns.mark', mark, who.township)
  }
  return { id, version: stored(id).version }
}

const result = '两条都采纳了，第三条改成用广播告诉。'

allowed('campaigns.draft', 'half finished, saved twice once, and changed', async () => {
  const input = { requestId: request(), unitId: 'U05', content: aContent({ title: '', to: null }) }
  const first = await cloud.ok('campaigns.draft', input, who.township)
  expect(await cloud.ok('campaigns.draft', input, who.township)).toEqual(first)
  const { id, version } = first
  await cloud.ok('campaigns.draft', { id, version, content: aContent() }, who.checker)
  expect(stored(id)).toMatchObject({ title: '农村供水管理办法（草案）', author: { id: 'P-township2-U05' } })
})
refused('campaigns.draft', 'for another office, to ask another township, of another township', async () => {
  const input = { requestId: request(), unitId: 'U01', content: aContent() }
  expect(await cloud.fault('campaigns.draft', input, who.township)).toMatchObject({ field: 'unitId' })
  const asked = { requestId: request(), unitId: 'U05', content: aContent({ asked: 'county' }) }
  expect(await cloud.fault('campaigns.draft', asked, who.township)).toMatchObject({ code: 'notFound' })
  const other = { ...(await aDraft()), content: aContent() }
  expect(await cloud.fault('campaigns.draft', other, who.townshipElsewhere)).toMatchObject({
    code: 'notFound',
  })
  expect(await cloud.fault('campaigns.draft', other, who.county)).toMatchObject({ code: 'forbidden' })
})

allowed('campaigns.submit', 'another of the office is told', async () => {
  const { id } = await aSubmitted()
  expect(told(id)).toEqual(['campaigns.submitted → township:U05'])
})
refused('campaigns.submit', 'what is missing is named', async () => {
  const cases: [Partial<Content>, string][] = [
    [{ title: '' }, 'title'],
    [{ text: '没有条文' }, 'text'],
    [{ questions: [] }, 'questions'],
    [{ to: null }, 'to'],
    [{ to: '2026-04-30' }, 'to'],
  ]
  for (const [over, field] of cases)
    expect(await cloud.fault('campaigns.submit', await aDraft(over), who.township)).toMatchObject({ field })
})

allowed('campaigns.approve', 'it opens at once, or waits for its first day', async () => {
  expect(stored(await anOpen())).toMatchObject({ state: 'open', shelf: 'open:U05' })
  const id = await anOpen({ from: '2026-02-15' })
  expect(stored(id)).toMatchObject({ state: 'approved', shelf: '' })
  await cloud.clock('2026-02-15T00:10:00+08:00')
  await Promise.all([cloud.job('campaigns.tick'), cloud.job('campaigns.tick'), cloud.job('campaigns.tick')])
  expect(stored(id)).toMatchObject({ state: 'open' })
  expect(stored(id).trace.filter(({ act }) => act === 'open')).toHaveLength(1)
})
allowed('campaigns.approve', 'a lost answer sent again is one step', async () => {
  const at = await aSubmitted()
  const first = await cloud.ok('campaigns.approve', at, who.checker)
  expect(await cloud.ok('campaigns.approve', at, who.checker)).toEqual(first)
})
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

allowed('campaigns.sendBack', 'with a word to its writer', async () => {
  const at = await aSubmitted()
  await cloud.ok('campaigns.sendBack', { ...at, note: '第三条漏了一段' }, who.county)
  expect(stored(at.id)).toMatchObject({ state: 'draft' })
  expect(told(at.id)).toContain('campaigns.sentBack → person:P-township-U05')
})
refused('campaigns.sendBack', 'what is open already', async () => {
  const id = await anOpen()
  const input = { id, version: stored(id).version, note: '有错字' }
  expect(await cloud.fault('campaigns.sendBack', input, who.checker)).toMatchObject({ code: 'conflict' })
})

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

allowed('campaigns.desk', 'what waits for a second person, and where one may write', async () => {
  const { id } = await aSubmitted()
  const { items, offices } = await cloud.ok('campaigns.desk', { limit: 50 }, who.checker)
  expect(items.map((one) => one.id)).toContain(id)
  expect(offices).toMatchObject([{ id: 'U05', askable: [{ id: 'U05', name: '柳沟镇' }] }])
})
refused('campaigns.desk', 'another township’s is not there, and a station has no such desk', async () => {
  const { id } = await aSubmitted()
  const { items } = await cloud.ok('campaigns.desk', { limit: 50 }, who.townshipElsewhere)
  expect(items.map((one) => one.id)).not.toContain(id)
  expect(await cloud.fault('campaigns.desk', {}, who.liaison)).toMatchObject({ code: 'forbidden' })
})
allowed('campaigns.work', 'each sees what he may do', async () => {
  const { id } = await aSubmitted()
  const may = async (openid: string) => (await cloud.ok('campaigns.work', { id }, openid)).may
  expect(await may(who.township)).toEqual([])
  expect(await may(who.checker)).toEqual(['approve', 'sendBack'])
})
refused('campaigns.work', 'by another township', async () => {
  const { id } = await aDraft()
  expect(await cloud.fault('campaigns.work', { id }, who.townshipElsewhere)).toMatchObject({
    code: 'notFound',
  })
})

allowed('campaigns.opinions', 'by article, by standing, by mark, in pages; never who', async () => {
  const [id, author] = [await anOpen(), aResident()]
  await say(id, author)
  await say(id, author, { part: 1 })
  await say(id, aResident(), { standing: 'lawWorker' })
  const count = async (shelf: string) =>
    (await cloud.ok('campaigns.opinions', { id, shelf }, who.township)).items.length
  expect(await count('all')).toBe(3)
  expect([await count('part:3'), await count('standing:lawWorker')]).toEqual([2, 1])
  expect([await count('mark:none'), await count('mark:taken')]).toEqual([3, 0])
  const first = await cloud.ok('campaigns.opinions', { id, limit: 2 }, who.township)
  const rest = await cloud.ok('campaigns.opinions', { id, cursor: first.next ?? '' }, who.township)
  expect([...first.items, ...rest.items]).toHaveLength(3)
  expect(JSON.stringify([first, rest])).not.toContain(author)
})
refused('campaigns.opinions', 'by another township, and by a shelf that is none', async () => {
  const id = await anOpen()
  expect(await cloud.fault('campaigns.opinions', { id }, who.townshipElsewhere)).toMatchObject({
    code: 'notFound',
  })
  const odd = { id, shelf: 'openid:x' }
  expect(await cloud.fault('campaigns.opinions', odd, who.township)).toMatchObject({ code: 'invalidInput' })
})

allowed('campaigns.mark', 'with a word, twice alike once', async () => {
  const { id } = await aMarked()
  const [one] = opinionsIn(id)
  const mark = { id: one?._id ?? '', version: 1, mark: 'taken' as const, words: '写进了第三条。' }
  expect(await cloud.ok('campaigns.mark', mark, who.checker)).toMatchObject({ version: 2 })
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

allowed('campaigns.answer', 'everybody who wrote is told once and reads what became of his', async () => {
  const author = aResident()
  const at = await aMarked(author)
  expect((await cloud.ok('campaigns.get', { id: at.id }, author)).mine).toMatchObject([{ outcome: null }])
  await cloud.ok('campaigns.answer', { ...at, words: result }, who.township)
  await Promise.all([cloud.job('campaigns.tick'), cloud.job('campaigns.tick')])
  await cloud.job('campaigns.tick')
  expect(told(at.id).filter((line) => line.startsWith('campaigns.answered'))).toHaveLength(2)
  expect(told(at.id)).toContain(`campaigns.answered → resident:${author}`)
  const view = await cloud.ok('campaigns.get', { id: at.id }, author)
  expect(view).toMatchObject({
    result: { words: result, figures: { text: '2 条意见' } },
    mine: [{ outcome: { words: '采纳', answer: '写进了第三条。' } }],
  })
  expect(stored(at.id)).toMatchObject({ tellAfter: null, tickOn: null })
})
refused('campaigns.answer', 'while one opinion has no mark, and by the county', async () => {
  const id = await anOpen()
  await say(id, aResident())
  await cloud.clock('2026-02-21T09:00:00+08:00')
  await cloud.job('campaigns.tick')
  const input = { id, version: stored(id).version, words: result }
  const fault = await cloud.fault('campaigns.answer', input, who.township)
  expect(fault).toMatchObject({ code: 'conflict' })
  expect(fault.message).toContain('还有 1 条意见没标')
  expect(await cloud.fault('campaigns.answer', input, who.county)).toMatchObject({ code: 'forbidden' })
})

test('a result that is a month late waits on the desk, and is said once', async () => {
  const id = await anOpen({ to: '2026-02-12' })
  for (const day of ['2026-02-13', '2026-03-14', '2026-03-15', '2026-03-16']) {
    await cloud.clock(`${day}T09:00:00+08:00`)
    await Promise.all([cloud.job('campaigns.tick'), cloud.job('campaigns.tick')])
  }
  expect(told(id).slice(-2)).toEqual(['campaigns.closed → township:U05', 'campaigns.overdue → township:U05'])
  const { items } = await cloud.ok('campaigns.desk', { limit: 50 }, who.township)
  expect(items).toContainEqual(expect.objectContaining({ id, stateText: '超期没公布结果', tone: 'bad' }))
})

test('what somebody wrote goes along in his copy, and goes with him', async () => {
  const [id, author] = [await anOpen(), aResident()]
  await say(id, author)
  const { other } = await cloud.ok('privacy.copy', {}, author)
  expect(other?.opinions).toEqual(['农村供水管理办法（草案），第三条：提前一天不够，要用大喇叭说。'])
  await cloud.ok('privacy.erase', { requestId: request(), understood: true }, author)
  expect(opinionsIn(id)).toEqual([])
})
