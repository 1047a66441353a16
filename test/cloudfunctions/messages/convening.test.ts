import { allowed, refused } from '#test/support/action-cases'
import { sessionIn } from '#test/support/booking-desk'
import { startDemoCloud, who, type Case, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()), 60_000)
afterAll(() => cloud.stop())

let made = 0

/** Another session of 柳沟, published unless said otherwise. */
async function aSession(over: object = {}, published = true): Promise<string> {
  made += 1
  const input = {
    ...{ requestId: `convening-${made}`, siteId: 'ST05', kind: 'joint' as const, title: '渠和路一起定' },
    ...{ day: `2026-03-${String(made + 1).padStart(2, '0')}`, start: '14:00', end: '16:00', place: '' },
    ...{ point: null, link: '', guests: ['县水务局', '县交通局'], needs: 1, deputyIds: ['D05003'] },
    ...{ onRestDay: true, ...over },
  }
  const added = await cloud.ok('reception.add', input, who.county)
  if (published) await cloud.ok('reception.publish', { items: [added] }, who.county)
  return added.id
}

async function aKeyMatter(): Promise<Case> {
  const one = await cloud.bring('inProgress')
  await cloud.move(one, 'messages.supervise', { note: '渠归水务、路归交通' }, who.township)
  return one
}

const at = ({ id, version }: Case) => ({ id, version })

allowed('messages.convene', 'matter and session know each other, and who it concerns is told', async () => {
  const [one, sessionId] = [await aKeyMatter(), await aSession()]
  await cloud.move(one, 'messages.convene', { sessionId, note: '当面定谁先修' }, who.township)
  expect(cloud.message(one.id)).toMatchObject({ status: 'inProgress', supervision: { sessionId } })
  const { number } = cloud.message(one.id)
  expect(sessionIn(cloud, sessionId)).toMatchObject({ matters: [{ id: one.id, number }] })
  const told = cloud.outbox(one.id).filter(({ event }) => event === 'messages.convene')
  expect(told.map(({ recipient }) => recipient).sort()).toEqual(
    ['deputy:D05001', `resident:${one.author}`, 'unit:H11', 'unit:H12'].sort(),
  )
  const seen = async (openid: string) =>
    JSON.stringify(await cloud.ok('messages.get', { id: one.id }, openid))
  expect(await seen(one.author)).toContain('和县水务局、县交通局一起商量')
  expect(await seen(one.author)).not.toContain('当面定谁先修')
  expect(await seen(who.unit)).toContain('当面定谁先修')
  const detail = await cloud.ok('reception.session', { id: sessionId }, who.liaison)
  expect(detail).toMatchObject({
    matters: [{ number }],
    history: [{ note: `列入会诊：${String(number)}` }, {}, {}],
  })
})

it('supervised another way it keeps its session; a second session takes the place of the first', async () => {
  const [one, first, second] = [await aKeyMatter(), await aSession(), await aSession()]
  await cloud.move(one, 'messages.convene', { sessionId: first, note: '' }, who.township)
  const led = { kind: 'leader', leader: '县人大常委会副主任 石演示', note: '三个村都等着浇地' }
  await cloud.move(one, 'messages.supervise', led, who.county)
  expect(cloud.message(one.id).supervision).toMatchObject({ kind: 'leader', sessionId: first })
  await cloud.move(one, 'messages.convene', { sessionId: second, note: '' }, who.county)
  expect(cloud.message(one.id).supervision).toMatchObject({ sessionId: second })
  const listed = async (id: string) =>
    (await cloud.ok('reception.session', { id }, who.county)).matters.map((matter) => matter.id)
  expect([await listed(first), await listed(second)]).toEqual([[], [one.id]])
  const { version } = sessionIn(cloud, first)
  const move = { id: first, version, to: '2026-03-31', reason: '水务局那天下乡' }
  await cloud.ok('reception.move', move, who.township)
  expect(cloud.outbox(first).map(({ recipient }) => recipient)).not.toContain(`resident:${one.author}`)
  await cloud.move(one, 'messages.convene', { sessionId: first, note: '' }, who.county)
  expect([await listed(first), await listed(second)]).toEqual([[one.id], []])
})

it('what its author has taken back is talked over nowhere, and nobody hears of it any more', async () => {
  const [one, sessionId] = [await aKeyMatter(), await aSession()]
  await cloud.move(one, 'messages.convene', { sessionId, note: '' }, who.township)
  await cloud.move(one, 'messages.withdraw', {}, one.author)
  const { matters, version } = await cloud.ok('reception.session', { id: sessionId }, who.county)
  expect(matters).toEqual([])
  await cloud.ok('reception.cancel', { id: sessionId, version, reason: '没有事要商量了' }, who.township)
  expect(cloud.outbox(sessionId).map(({ recipient }) => recipient)).not.toContain(`resident:${one.author}`)
})

it('a moved or called off session is told to whom the matter concerns, and the matter says where it stands', async () => {
  const [one, sessionId] = [await aKeyMatter(), await aSession()]
  await cloud.move(one, 'messages.convene', { sessionId, note: '' }, who.township)
  const session = () => ({ id: sessionId, version: sessionIn(cloud, sessionId).version })
  const moved = { to: '2026-03-30', reason: '水务局那天下乡' }
  await cloud.ok('reception.move', { ...session(), ...moved }, who.township)
  const told = (event: string) =>
    cloud.outbox(sessionId).flatMap((row) => (row.event === event ? [row.recipient] : []))
  const concerned = [`resident:${one.author}`, 'unit:H12', 'unit:H11', 'deputy:D05001']
  expect(told('reception.moved')).toEqual(expect.arrayContaining(concerned))
  const stands = async () =>
    ((await cloud.ok('messages.get', { id: one.id }, who.unit)) as { convened: unknown }).convened
  expect(await stands()).toMatchObject({ words: expect.stringContaining('3月30日') })
  await cloud.ok('reception.cancel', { ...session(), reason: '改在镇里开会定' }, who.township)
  expect(told('reception.cancelled')).toEqual(expect.arrayContaining(concerned))
  expect(await stands()).toMatchObject({ words: expect.stringContaining('取消了，要另排') })
})

refused('messages.convene', 'what nobody supervises; the county’s by a township; by a unit', async () => {
  const [one, sessionId] = [await cloud.bring('inProgress'), await aSession()]
  const fault = async (openid: string) =>
    (await cloud.fault('messages.convene', { ...at(one), sessionId, note: '' }, openid)).code
  expect(await fault(who.township)).toBe('conflict')
  await cloud.move(one, 'messages.supervise', { note: '入汛前要办完' }, who.county)
  expect(await fault(who.township)).toBe('forbidden')
  expect(await fault(who.unit)).toBe('forbidden')
  expect(await fault(who.townshipElsewhere)).toBe('notFound')
})

refused('messages.convene', 'to a session that is none of its own', async () => {
  const one = await aKeyMatter()
  const fault = async (sessionId: string) =>
    (await cloud.fault('messages.convene', { ...at(one), sessionId, note: '' }, who.township)).code
  expect(await fault('S-nothing')).toBe('notFound')
  expect(await fault(await aSession({ siteId: 'ST01', deputyIds: [] }, false))).toBe('notFound')
  expect(await fault(await aSession({ kind: 'ordinary', title: '', guests: [] }))).toBe('invalidInput')
  expect(await fault(await aSession({}, false))).toBe('conflict')
  const full = await aSession()
  for (let n = 0; n < 10; n += 1) {
    const input = { sessionId: full, note: '' }
    await cloud.move(await aKeyMatter(), 'messages.convene', input, who.township)
  }
  expect(await fault(full)).toBe('tooMany')
  expect(cloud.message(one.id).supervision).toMatchObject({ sessionId: null })
})

it('the same matter goes into the same session once', async () => {
  const [one, sessionId] = [await aKeyMatter(), await aSession()]
  const sent = { ...at(one), sessionId, note: '' }
  await cloud.ok('messages.convene', sent, who.township)
  await cloud.ok('messages.convene', sent, who.township)
  expect(sessionIn(cloud, sessionId).matters).toHaveLength(1)
  const again = { ...sent, version: one.version + 1 }
  expect((await cloud.fault('messages.convene', again, who.county)).code).toBe('conflict')
})

allowed('reception.joint', 'joint sessions to come, the published and those that are not yet', async () => {
  const [open, waiting] = [await aSession(), await aSession({}, false)]
  const { rows, siteId } = await cloud.ok('reception.joint', { unitId: 'U05' }, who.county)
  expect(siteId).toBe('ST05')
  expect(rows.filter(({ id }) => [open, waiting].includes(id))).toMatchObject([
    { id: open, published: true, guests: ['县水务局', '县交通局'] },
    { id: waiting, published: false },
  ])
})

refused('reception.joint', 'another township’s, and to a station', async () => {
  expect(await cloud.ok('reception.joint', { unitId: 'U05' }, who.townshipElsewhere)).toEqual({
    rows: [],
    siteId: null,
  })
  expect((await cloud.fault('reception.joint', { unitId: 'U05' }, who.liaison)).code).toBe('forbidden')
})
