import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'
import { aNotice } from '#test/support/a-notice'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const put = (over: Parameters<typeof aNotice>[0]) => cloud.database.bulk('notices', [aNotice(over)])

allowed('notices.list', 'the county’s and one’s township’s, newest first', async () => {
  const county = await cloud.ok('notices.list', {})
  const township = await cloud.ok('notices.list', { unitId: 'U05' })
  expect(township.items.length).toBe(county.items.length + 1)
  const second = await cloud.ok('notices.list', {
    unitId: 'U05',
    limit: 2,
    cursor: (await cloud.ok('notices.list', { unitId: 'U05', limit: 2 })).next ?? '',
  })
  expect(second.items.map(({ id }) => id)).toEqual(township.items.slice(2, 4).map(({ id }) => id))
})

refused('notices.list', 'a cursor that is none', async () => {
  expect((await cloud.fault('notices.list', { cursor: '~' })).field).toBe('cursor')
})

test('drafts, waiting ones and those for deputies alone are in no resident’s list', async () => {
  const { items } = await cloud.ok('notices.list', { unitId: 'U05', limit: 50 })
  expect(items.some(({ id }) => ['N-draft', 'N-waiting', 'N-training'].includes(id))).toBe(false)
})

allowed('notices.get', 'the whole text; opened once by a known WeChat, however often', async () => {
  const { items } = await cloud.ok('notices.list', {})
  const id = items[0]?.id ?? ''
  const notice = await cloud.ok('notices.get', { id }, 'reader-1')
  expect(notice.body.length).toBeGreaterThan(10)
  await cloud.ok('notices.get', { id }, 'reader-1')
  await cloud.ok('notices.get', { id })
  const readings = cloud.database.dump('noticeReadings', (row) => row.noticeId === id)
  expect(readings).toMatchObject([{ openid: 'reader-1', receiptAt: null }])
})

refused('notices.get', 'an unknown one, one of tomorrow, a draft, and one for deputies alone', async () => {
  expect((await cloud.fault('notices.get', { id: 'N99' })).code).toBe('notFound')
  put({ _id: 'N-next', state: 'published', publishedAt: '2026-02-12T01:00:00.000Z' })
  expect((await cloud.fault('notices.get', { id: 'N-next' })).code).toBe('notFound')
  expect((await cloud.fault('notices.get', { id: 'N-draft' }, who.liaison)).code).toBe('notFound')
  expect((await cloud.fault('notices.get', { id: 'N-training' }, 'reader-1')).code).toBe('notFound')
  expect((await cloud.fault('notices.get', { id: 'N-training' }, who.liaisonElsewhere)).code).toBe('notFound')
})

allowed('notices.receipt', 'once, and it stays', async () => {
  put({ _id: 'N-receipt', state: 'published', requireReceipt: true })
  expect((await cloud.ok('notices.get', { id: 'N-receipt' }, 'reader-2')).receipt).toBe('asked')
  await cloud.ok('notices.receipt', { id: 'N-receipt' }, 'reader-2')
  await cloud.ok('notices.receipt', { id: 'N-receipt' }, 'reader-2')
  expect((await cloud.ok('notices.get', { id: 'N-receipt' }, 'reader-2')).receipt).toBe('given')
  const result = await cloud.ok('notices.result', { id: 'N-receipt' }, who.liaison)
  expect(result).toMatchObject({ opened: 1, receipts: 1 })
})

refused('notices.receipt', 'where none is asked, and to a guest', async () => {
  const { items } = await cloud.ok('notices.list', {})
  expect((await cloud.fault('notices.receipt', { id: items[0]?.id }, 'reader-2')).code).toBe('conflict')
  expect((await cloud.fault('notices.receipt', { id: 'N-receipt' })).code).toBe('unauthenticated')
})

describe('a gathering of deputies', () => {
  const id = 'N-training'

  allowed('notices.activities', 'what a deputy is asked to come to', async () => {
    const { items } = await cloud.ok('notices.activities', {}, who.deputy)
    expect(items).toMatchObject([{ id, coming: null, untilText: '2月20日前答复' }])
  })

  refused('notices.activities', 'to a resident; nothing from other townships', async () => {
    expect((await cloud.fault('notices.activities', {}, 'reader-1')).code).toBe('forbidden')
  })

  allowed('notices.answer', 'yes, then leave with a reason', async () => {
    await cloud.ok('notices.answer', { id, coming: true }, who.colleague)
    await cloud.ok('notices.answer', { id, coming: true }, who.deputy)
    await cloud.ok('notices.answer', { id, coming: false, reason: '孩子住院' }, who.deputy)
    const view = await cloud.ok('notices.get', { id }, who.deputy)
    expect(view.answer).toMatchObject({ coming: false, reason: '孩子住院', open: true })
    expect((await cloud.ok('notices.activities', {}, who.deputy)).items[0]?.coming).toBe(false)
  })

  refused('notices.answer', 'leave without a reason, a resident, a notice that asks nothing', async () => {
    expect((await cloud.fault('notices.answer', { id, coming: false }, who.deputy)).field).toBe('reason')
    expect((await cloud.fault('notices.answer', { id, coming: true }, 'reader-1')).code).toBe('forbidden')
    expect((await cloud.fault('notices.answer', { id: 'N00', coming: true }, who.deputy)).code).toBe(
      'notFound',
    )
  })

  allowed('notices.attendance', 'who comes, who asked for leave, who is silent', async () => {
    const found = await cloud.ok('notices.attendance', { id }, who.township)
    expect(found).toMatchObject({ coming: 1, leave: 1, mayNote: false })
    expect(found.silent).toBe(found.expected - 2)
    expect(found.deputies.slice(0, 2).map(({ coming }) => coming)).toEqual([false, null])
    expect(found.deputies.at(-1)?.coming).toBe(true)
  })

  refused('notices.attendance', 'to another township, and of what asks nothing', async () => {
    expect((await cloud.fault('notices.attendance', { id }, who.townshipElsewhere)).code).toBe('notFound')
    expect((await cloud.fault('notices.attendance', { id: 'N00' }, who.township)).code).toBe('conflict')
  })

  allowed('notices.notePresence', 'on the day, by the office', async () => {
    const day = { ...aNotice(), _id: 'N-today', siteId: null }
    const activity = {
      day: '2026-02-11',
      start: '08:00',
      end: '11:00',
      place: '三楼',
      answerBy: '2026-02-11',
    }
    const audience = {
      scope: 'township',
      ids: ['U05'],
      followers: false,
      deputies: 'all',
      staff: false,
    } as const
    put({
      ...day,
      state: 'published',
      type: 'training',
      shelf: '',
      activity,
      audience: { ...audience, ids: ['U05'] },
    })
    await cloud.ok('notices.notePresence', { id: 'N-today', deputyId: 'D05001', present: true }, who.township)
    const found = await cloud.ok('notices.attendance', { id: 'N-today' }, who.township)
    expect(found.deputies.filter(({ present }) => present)).toMatchObject([{ id: 'D05001' }])
  })

  refused(
    'notices.notePresence',
    'before the day, of a deputy who was not asked, from elsewhere',
    async () => {
      const noted = { id, deputyId: 'D05001', present: true }
      expect((await cloud.fault('notices.notePresence', noted, who.township)).code).toBe('conflict')
      expect(
        (await cloud.fault('notices.notePresence', { ...noted, deputyId: 'D01001' }, who.township)).code,
      ).toBe('notFound')
      expect((await cloud.fault('notices.notePresence', noted, who.townshipElsewhere)).code).toBe('notFound')
    },
  )
})
