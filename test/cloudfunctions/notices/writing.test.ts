import type { Input } from '#shared/contract'
import { allowed, refused } from '#test/support/action-cases'
import { aJpeg, startDemoCloud, upload, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

type Content = Input<'notices.draft'>['content']
type Audience = Content['audience']

const toTownship: Audience = {
  scope: 'township',
  ids: ['U05'],
  followers: true,
  deputies: 'none',
  staff: false,
}

const content = (over: Partial<Content> = {}): Content => ({
  type: 'service',
  title: '前沟村停水检修',
  body: '水管检修，上午停水，下午恢复。',
  audience: toTownship,
  ...over,
})

let made = 0
const drafted = (over: Partial<Content> = {}, by: string = who.liaison) =>
  cloud.ok('notices.draft', { requestId: `notice-${(made += 1)}`, content: content(over) }, by)

async function submitted(over: Partial<Content> = {}, by: string = who.liaison) {
  const { id, version } = await drafted(over, by)
  return await cloud.ok('notices.submit', { id, version }, by)
}

async function published(over: Partial<Content> = {}) {
  const { id, version } = await submitted(over)
  const { version: now } = await cloud.ok('notices.approve', { id, version }, who.township)
  await cloud.job('notices.publish')
  return { id, version: now }
}

const work = (id: string, by: string = who.liaison) => cloud.ok('notices.work', { id }, by)

allowed('notices.draft', 'half finished is kept; the same request twice is one', async () => {
  const input = { requestId: 'one-draft', content: content({ title: '', body: '' }) }
  const first = await cloud.ok('notices.draft', input, who.liaison)
  const again = await cloud.ok('notices.draft', input, who.liaison)
  expect(again).toEqual(first)
  const saved = await cloud.ok('notices.draft', { ...first, content: content() }, who.liaison)
  expect(saved).toMatchObject({ id: first.id, version: 2, state: 'draft' })
  expect((await work(first.id)).title).toBe('前沟村停水检修')
})

refused('notices.draft', 'to a deputy, of another station, of an older version', async () => {
  const input = { requestId: 'r-1', content: content() }
  expect((await cloud.fault('notices.draft', input, who.deputy)).code).toBe('forbidden')
  const { id } = await drafted()
  const change = { id, version: 1, content: content() }
  expect((await cloud.fault('notices.draft', change, who.liaisonElsewhere)).code).toBe('notFound')
  expect((await cloud.fault('notices.draft', { ...change, version: 9 }, who.liaison)).code).toBe('conflict')
  const long = { requestId: 'r-2', content: content({ title: '长'.repeat(41) }) }
  expect((await cloud.fault('notices.draft', long, who.liaison)).field).toBe('content')
})

describe('attachments', () => {
  async function fileOf(bytes: Buffer, name: string, openid: string = who.liaison) {
    const { uploadPrefix } = await cloud.ok('people.me', {}, openid)
    const fileId = await upload(cloud.url, { path: `${uploadPrefix}${(made += 1)}.bin`, openid, bytes })
    return { fileId, name }
  }

  test('a PDF and a picture are taken by their first bytes, and fetched by readers', async () => {
    const attachments = [
      await fileOf(Buffer.from('%PDF-1.4 演示'), '检修说明.pdf'),
      await fileOf(aJpeg(), '现场.jpg'),
    ]
    const { id } = await published({ attachments })
    const view = await cloud.ok('notices.get', { id })
    expect(view.attachments.map(({ name, kind }) => [name, kind])).toEqual([
      ['检修说明.pdf', 'pdf'],
      ['现场.jpg', 'jpg'],
    ])
    expect((await fetch(view.attachments[0]?.url ?? '')).status).toBe(200)
  })

  test.each([
    ['a program that calls itself a PDF', Buffer.from('MZ\u0090 not a pdf'), who.liaison],
    ['somebody else’s upload', Buffer.from('%PDF-1.4'), who.township],
  ])('%s is refused in words', async (_name, bytes, owner) => {
    const attachments = [await fileOf(bytes, '说明.pdf', owner)]
    const input = { requestId: `r-${(made += 1)}`, content: content({ attachments }) }
    const fault = await cloud.fault('notices.draft', input, who.liaison)
    expect(fault).toMatchObject({ code: 'invalidInput', field: 'attachments' })
    expect(fault.message).toContain('说明.pdf')
  })
})

allowed('notices.submit', 'complete and checked, to a second person', async () => {
  const { id } = await submitted()
  expect(await work(id)).toMatchObject({ state: 'submitted', acts: [] })
  const seen = await work(id, who.township)
  expect(seen.acts).toEqual(['approve', 'sendBack'])
  expect(seen.checks.length).toBeGreaterThan(1)
  expect(seen).toMatchObject({ authorName: '白演示', audienceText: '柳沟镇关注的群众' })
})

refused(
  'notices.submit',
  'to nobody, to a village elsewhere, with a past time, with forbidden words',
  async () => {
    const submit = async (over: Partial<Content>) => {
      const { id, version } = await drafted(over)
      return await cloud.fault('notices.submit', { id, version }, who.liaison)
    }
    expect((await submit({ audience: { ...toTownship, followers: false } })).field).toBe('audience')
    const elsewhere: Audience = { ...toTownship, scope: 'village', ids: ['U01V01'] }
    expect((await submit({ audience: elsewhere })).field).toBe('audience')
    expect((await submit({ publishAt: '2026-02-11T01:00:00.000Z' })).field).toBe('publishAt')
    expect((await submit({ expireAt: '2026-02-10' })).field).toBe('expireAt')
    expect((await submit({ body: '代开发票请联系。' })).code).toBe('contentRejected')
  },
)

allowed('notices.approve', 'by the township: it is out at once, and told', async () => {
  const { id } = await published()
  expect(await cloud.ok('notices.get', { id })).toMatchObject({ title: '前沟村停水检修', recalled: false })
  expect(await work(id)).toMatchObject({ state: 'published', approverName: '石演示' })
})

refused('notices.approve', 'to its author, to the station, to another township, twice', async () => {
  const own = await submitted({}, who.township)
  expect((await cloud.fault('notices.approve', own, who.township)).message).toContain('是您写的')
  await cloud.ok('notices.approve', { id: own.id, version: own.version }, who.checker)
  const { id, version } = await submitted()
  expect((await cloud.fault('notices.approve', { id, version }, who.liaison)).code).toBe('forbidden')
  expect((await cloud.fault('notices.approve', { id, version }, who.townshipElsewhere)).code).toBe('notFound')
  await cloud.ok('notices.approve', { id, version }, who.county)
  expect((await cloud.fault('notices.approve', { id, version }, who.township)).code).toBe('conflict')
})

allowed('notices.sendBack', 'with words the writer reads, who hands it in again', async () => {
  const { id, version } = await submitted()
  const note = '请写上两名代表的名字'
  await cloud.ok('notices.sendBack', { id, version, note }, who.township)
  const back = await work(id)
  expect(back).toMatchObject({ state: 'draft', sentBack: note, acts: ['draft', 'submit'] })
  await cloud.ok('notices.submit', { id, version: back.version }, who.liaison)
})

refused('notices.sendBack', 'without a word, and by the station', async () => {
  const { id, version } = await submitted()
  expect((await cloud.fault('notices.sendBack', { id, version, note: '' }, who.township)).field).toBe('note')
  expect((await cloud.fault('notices.sendBack', { id, version, note: '改一下' }, who.liaison)).code).toBe(
    'forbidden',
  )
})

allowed('notices.correct', 'the old words stay, with the time; whoever read them is told', async () => {
  const { id, version } = await published()
  await cloud.ok('notices.get', { id }, 'reader-of-old')
  const change = { title: '前沟村停水检修', body: '改到下午停水。', reason: '时间写错了' }
  await cloud.ok('notices.correct', { id, version, ...change }, who.township)
  await cloud.job('notices.publish')
  const view = await cloud.ok('notices.get', { id })
  expect(view).toMatchObject({
    body: '改到下午停水。',
    corrections: [{ why: '时间写错了', body: content().body }],
  })
  expect(cloud.outbox(id).filter(({ event }) => event === 'notices.corrected')).toMatchObject([
    { recipient: 'resident:reader-of-old' },
  ])
})

refused('notices.correct', 'by its author, without a change', async () => {
  const { id, version } = await published()
  const same = { title: content().title, body: content().body, reason: '写错了' }
  expect((await cloud.fault('notices.correct', { id, version, ...same }, who.liaison)).code).toBe('forbidden')
  expect((await cloud.fault('notices.correct', { id, version, ...same }, who.township)).field).toBe('body')
})

allowed('notices.recall', 'after reading: the page says so, and the reader is told', async () => {
  const { id, version } = await published()
  await cloud.ok('notices.get', { id }, 'reader-of-wrong')
  await cloud.ok('notices.recall', { id, version, reason: '写错了村' }, who.liaison)
  await cloud.job('notices.publish')
  const view = await cloud.ok('notices.get', { id })
  expect(view).toMatchObject({ recalled: true, body: '', recalledText: expect.stringContaining('写错了村') })
  const rows = cloud.database.dump('outbox', (row) => row.event === 'notices.recalled')
  expect(rows).toMatchObject([{ recipient: 'resident:reader-of-wrong' }])
})

refused('notices.recall', 'a draft, without a reason, from elsewhere', async () => {
  const { id, version } = await drafted()
  expect((await cloud.fault('notices.recall', { id, version, reason: '不该发' }, who.liaison)).code).toBe(
    'conflict',
  )
  expect((await cloud.fault('notices.recall', { id, version, reason: '' }, who.liaison)).field).toBe('reason')
  const out = await published()
  expect(
    (await cloud.fault('notices.recall', { ...out, reason: '不该发' }, who.townshipElsewhere)).code,
  ).toBe('notFound')
})

describe('the desk', () => {
  allowed('notices.desk', 'what waits for the caller, his drafts, what went out', async () => {
    const { waiting, items } = await cloud.ok('notices.desk', {}, who.township)
    expect(items.length).toBe(Math.min(waiting, 20))
    expect(items.find(({ id }) => id === 'N-waiting')).toMatchObject({ mine: true, tone: 'amber' })
    const drafts = await cloud.ok('notices.desk', { tab: 'drafts' }, who.liaison)
    expect(drafts.items.map(({ id }) => id)).toContain('N-draft')
    const first = await cloud.ok('notices.desk', { tab: 'out', limit: 1 }, who.county)
    const next = await cloud.ok(
      'notices.desk',
      { tab: 'out', limit: 1, cursor: first.next ?? '' },
      who.county,
    )
    expect(next.items[0]?.id).not.toBe(first.items[0]?.id)
  })

  refused('notices.desk', 'to a deputy; other townships’ are not in it', async () => {
    expect((await cloud.fault('notices.desk', {}, who.deputy)).code).toBe('forbidden')
    const { items } = await cloud.ok('notices.desk', {}, who.townshipElsewhere)
    expect(items.map(({ id }) => id)).not.toContain('N-waiting')
  })

  allowed('notices.start', 'places, sessions and who will read it', async () => {
    const start = await cloud.ok('notices.start', {}, who.liaison)
    expect(start).toMatchObject({ approverName: '石演示', unit: { name: '柳沟镇' } })
    const moved = start.sessions.find(({ scheduled, effective }) => scheduled !== effective)
    expect(moved).toMatchObject({ type: 'postpone', scheduled: '2026-02-15', effective: '2026-02-24' })
    expect(moved?.body).toContain('正逢春节放假，改到2月24日（周二）上午9:00–11:00')
    expect(start.villages.every(({ id }) => id.startsWith('U05'))).toBe(true)
  })

  refused('notices.start', 'to a resident', async () => {
    expect((await cloud.fault('notices.start', {}, 'reader-1')).code).toBe('forbidden')
  })

  allowed('notices.work', 'with what the caller may do', async () => {
    expect((await work('N-waiting', who.township)).acts).toEqual(['approve', 'sendBack'])
    expect((await work('N-waiting')).acts).toEqual([])
  })

  refused('notices.work', 'from another township', async () => {
    expect((await cloud.fault('notices.work', { id: 'N-waiting' }, who.townshipElsewhere)).code).toBe(
      'notFound',
    )
  })
})
