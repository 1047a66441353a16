import { allowed, refused } from '#test/support/action-cases'
import { aLetter } from '#test/support/a-letter'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const enter = (over: object = {}, by: string = who.liaison) => cloud.ok('letters.enter', aLetter(over), by)
const opened = async (count: number) => {
  await cloud.ok('letters.setMailbox', { place: '便民中心门口' }, who.liaison)
  const opening = { requestId: `open-${count}`, day: '2026-02-11', count, witness: '冯演示' }
  return await cloud.ok('letters.openMailbox', opening, who.liaison)
}

allowed(
  'letters.enter',
  'a letter becomes an ordinary message with its code, and says who wrote it down',
  async () => {
    const letter = await cloud.photo(who.liaison)
    const entered = await enter({ source: 'letter', letter: [letter] })
    expect(entered).toMatchObject({ onSpot: false, slip: true, queryCode: expect.stringMatching(/^\w{8}$/) })
    const message = cloud.message(entered.id)
    expect(message).toMatchObject({
      ...{ stage: 'submitted', way: 'letter', siteId: 'ST05', photos: [], contact: { name: '郑演示' } },
      intake: { source: 'letter', byName: '白演示', brought: '' },
      authorOpenid: `desk:${entered.id}`,
    })
    const view = await cloud.ok('messages.get', { id: entered.id }, who.township)
    expect(view).toMatchObject({
      intake: {
        sourceName: '寄来或送来的信',
        text: '白演示替郑**登记',
        letter: [{ url: expect.any(String) }],
      },
    })
    expect(JSON.stringify(await cloud.ok('messages.get', { id: entered.id }, who.county))).not.toContain(
      '白演示替',
    )
    expect((await cloud.ok('messages.lookup', { queryCode: entered.queryCode })).timeline[0]).toMatchObject({
      detail: '写来的信，柳沟镇联络站代为登记',
    })
  },
)

it('sent twice it is one message; a call may be answered at once', async () => {
  const call = aLetter({ source: 'call', phone: '0000-1234567', answer: '带户口本。' })
  const [first, second] = [
    await cloud.ok('letters.enter', call, who.liaison),
    await cloud.ok('letters.enter', call, who.liaison),
  ]
  expect(second).toEqual(first)
  expect(first).toMatchObject({ onSpot: true, number: expect.stringMatching(/^2026-ST05-\d{4}$/) })
})

it('a letter without a name, a village cadre’s word, and a report that has no slip', async () => {
  const unnamed = await enter({ source: 'letter', name: '', visibility: 'anonymous' })
  expect(cloud.message(unnamed.id).contact).toBeNull()
  const brought = await enter({ source: 'cadre', brought: '钱演示' })
  const view = await cloud.ok('messages.get', { id: brought.id }, who.liaison)
  expect(view).toMatchObject({ intake: { text: '白演示替郑**登记，钱**带来的' } })
  const report = await enter({ text: '我要举报村支书贪污低保款。' })
  expect(report).toMatchObject({ slip: false, words: expect.stringContaining('举报') })
  expect(cloud.message(report.id).status).toBe('diverted')
})

refused(
  'letters.enter',
  'elsewhere, without consent, on somebody else’s opening, beyond its letters',
  async () => {
    expect((await cloud.fault('letters.enter', aLetter({ siteId: 'ST05' }), who.liaisonElsewhere)).code).toBe(
      'notFound',
    )
    for (const by of [who.deputy, who.unit, who.county])
      expect((await cloud.fault('letters.enter', aLetter(), by)).code).toBe('forbidden')
    expect((await cloud.fault('letters.enter', aLetter({ consent: false }), who.liaison)).field).toBe(
      'consent',
    )
    const foreign = await cloud.photo(who.township)
    expect((await cloud.fault('letters.enter', aLetter({ letter: [foreign] }), who.liaison)).field).toBe(
      'photos',
    )
    const { id: openingId } = await opened(1)
    await enter({ source: 'mailbox', openingId })
    const full = await cloud.fault('letters.enter', aLetter({ source: 'mailbox', openingId }), who.liaison)
    expect(full).toMatchObject({ code: 'conflict', message: expect.stringContaining('只有 1 封信') })
    const lost = await cloud.fault(
      'letters.enter',
      aLetter({ source: 'mailbox', openingId: 'mo9' }),
      who.liaison,
    )
    expect(lost.code).toBe('notFound')
  },
)

allowed('letters.setMailbox', 'it hangs somewhere, and is taken down again', async () => {
  await cloud.ok('letters.setMailbox', { place: '村口' }, who.township)
  expect((await cloud.ok('letters.desk', {}, who.liaison)).mailbox).toMatchObject({ place: '村口' })
  await cloud.ok('letters.setMailbox', { place: '' }, who.township)
  expect((await cloud.ok('letters.desk', {}, who.liaison)).mailbox).toBeNull()
})

refused('letters.setMailbox', 'of another station', async () => {
  const input = { siteId: 'ST05', place: '村口' }
  expect((await cloud.fault('letters.setMailbox', input, who.townshipElsewhere)).code).toBe('notFound')
})

allowed('letters.openMailbox', 'no letter at all is a record too, once', async () => {
  const first = await opened(0)
  expect(first).toMatchObject({ count: 0, entered: 0, dayText: '2月11日（周三）', witness: '冯演示' })
  expect(await opened(0)).toEqual(first)
})

refused('letters.openMailbox', 'alone, tomorrow, where none hangs', async () => {
  await cloud.ok('letters.setMailbox', { place: '便民中心门口' }, who.liaison)
  const opening = { requestId: 'o-x', day: '2026-02-11', count: 2, witness: '冯演示' }
  const fault = (over: object, by: string = who.liaison) =>
    cloud.fault('letters.openMailbox', { ...opening, ...over }, by)
  expect((await fault({ witness: '白演示' })).field).toBe('witness')
  expect((await fault({ day: '2026-02-12' })).field).toBe('day')
  expect((await fault({ count: 201 })).code).toBe('invalidInput')
  expect((await fault({ siteId: 'ST05' }, who.liaisonElsewhere)).code).toBe('notFound')
})

allowed('letters.desk', 'one’s own station with its mailbox and the last openings', async () => {
  const opening = await opened(3)
  await enter({ source: 'mailbox', openingId: opening.id })
  const desk = await cloud.ok('letters.desk', {}, who.liaison)
  expect(desk).toMatchObject({ site: { id: 'ST05' }, mayEnter: true, mailbox: { openedText: '2月11日开过' } })
  expect(desk.openings.find(({ id }) => id === opening.id)).toMatchObject({ count: 3, entered: 1 })
  expect((await cloud.ok('letters.desk', { siteId: 'ST05' }, who.county)).mayEnter).toBe(false)
})

refused('letters.desk', 'of another station', async () => {
  expect((await cloud.fault('letters.desk', { siteId: 'ST05' }, who.liaisonElsewhere)).code).toBe('notFound')
})

allowed(
  'letters.ledger',
  'letters, calls and online messages in one list, masked, and no report',
  async () => {
    const { id } = await enter({ source: 'letter', phone: '0000-1234567' })
    const report = await enter({ text: '我要举报村支书贪污低保款。' })
    const { items } = await cloud.ok('letters.ledger', {}, who.liaison)
    const row = items.find((one) => one.id === id)
    expect(row).toMatchObject({ wayText: '来信 · 寄来或送来的信', who: '郑**', phone: '000****567' })
    expect(items.map((one) => one.way)).toContain('online')
    expect(items.map((one) => one.id)).not.toContain(report.id)
    const letters = await cloud.ok('letters.ledger', { way: 'letter', limit: 1 }, who.liaison)
    expect(letters.items.map((one) => one.way)).toEqual(['letter'])
    const more = await cloud.ok(
      'letters.ledger',
      { way: 'letter', limit: 1, cursor: letters.next ?? '' },
      who.liaison,
    )
    expect(more.items[0]?.id).not.toBe(letters.items[0]?.id)
  },
)

refused('letters.ledger', 'of another station', async () => {
  expect((await cloud.fault('letters.ledger', { siteId: 'ST05' }, who.liaisonElsewhere)).code).toBe(
    'notFound',
  )
  expect((await cloud.fault('letters.ledger', {}, who.deputy)).code).toBe('forbidden')
})

it('a mailbox nobody opened for a week is asked for once a workday, later at the township too', async () => {
  await opened(0)
  const told = () => cloud.outbox('ST05').filter(({ event }) => event === 'letters.unopened')
  await cloud.clock('2026-02-18T02:00:00.000Z')
  await cloud.job('letters.unopened')
  expect(told()).toEqual([])
  await cloud.clock('2026-02-24T02:00:00.000Z')
  for (let again = 0; again < 3; again += 1) await cloud.job('letters.unopened')
  expect(told().map(({ recipient, text }) => [recipient, text])).toEqual([
    ['station:ST05', '13 天没开箱了，至少 7 天开一次。'],
  ])
  await cloud.clock('2026-02-25T02:00:00.000Z')
  await cloud.job('letters.unopened')
  expect(told().map(({ recipient }) => recipient)).toEqual(['station:ST05', 'station:ST05', 'township:U05'])
  await cloud.clock(null)
})
