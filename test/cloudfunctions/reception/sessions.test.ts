import { allowed, refused } from '#test/support/action-cases'
import { sessionIn } from '#test/support/booking-desk'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()), 60_000)
afterAll(() => cloud.stop())

const stored = (id: string) => sessionIn(cloud, id)
const told = (id: string) =>
  cloud
    .outbox(id)
    .map(({ event, recipient, urgency }) => `${event} ${recipient} ${urgency}`)
    .sort()

const march = 'R-ST05-2026-03-15'
const april = 'R-ST05-2026-04-15'
const at = (id: string) => ({ id, version: stored(id).version })

let made = 0
const extra = (over: object = {}) => ({
  requestId: `request-${(made += 1)}`,
  siteId: 'ST05',
  kind: 'ordinary' as const,
  title: '',
  day: '2026-03-05',
  start: '14:00',
  end: '16:00',
  place: '',
  point: null,
  link: '',
  guests: [],
  needs: 1,
  deputyIds: ['D05003'],
  ...over,
})

allowed('reception.sessions', 'a month of one’s own station, with what waits', async () => {
  const { rows, site, mayAdd } = await cloud.ok('reception.sessions', { month: '2026-03' }, who.liaison)
  expect(site).toMatchObject({ id: 'ST05' })
  expect(mayAdd).toBe(true)
  expect(rows.find(({ id }) => id === march)).toMatchObject({
    day: '2026-03-16',
    tag: { words: '还没公布' },
    movedText: expect.stringContaining('原定3月15日'),
  })
  const seen = await cloud.ok('reception.sessions', { siteId: 'ST05' }, who.auditor)
  expect(seen).toMatchObject({ mayAdd: false, month: null })
  expect(seen.rows.every(({ day }) => day >= '2026-02-11' && day <= '2026-04-22')).toBe(true)
  expect(seen.rows.every(({ mayPublish }) => !mayPublish)).toBe(true)
})

refused('reception.sessions', 'another township’s station, a deputy, a resident', async () => {
  expect((await cloud.fault('reception.sessions', { siteId: 'ST05' }, who.liaisonElsewhere)).code).toBe(
    'notFound',
  )
  expect((await cloud.fault('reception.sessions', { siteId: 'ST05' }, who.townshipElsewhere)).code).toBe(
    'notFound',
  )
  expect((await cloud.fault('reception.sessions', {}, who.deputy)).code).toBe('forbidden')
})

allowed('reception.session', 'one whole, with who is on duty and what may be done', async () => {
  const detail = await cloud.ok('reception.session', { id: march }, who.liaison)
  expect(detail.acts).toEqual(['publish', 'move', 'cancel', 'change', 'assign'])
  expect(detail.duties.length).toBeGreaterThan(0)
  expect((await cloud.ok('reception.session', { id: march }, who.auditor)).acts).toEqual([])
})

refused('reception.session', 'another township’s, and none', async () => {
  expect((await cloud.fault('reception.session', { id: march }, who.townshipElsewhere)).code).toBe('notFound')
  expect((await cloud.fault('reception.session', { id: 'R-0' }, who.liaison)).code).toBe('notFound')
})

allowed('reception.publish', 'time, place and people go out: deputies, followers, the station', async () => {
  const { done, refused } = await cloud.ok('reception.publish', { items: [at(march)] }, who.township)
  expect(refused).toEqual([])
  expect(done).toEqual([{ id: march, version: 2 }])
  expect(stored(march)).toMatchObject({ state: 'published', history: [{ act: 'publish', late: false }] })
  const deputies = stored(march).deputyIds.map((id) => `reception.published deputy:${id} soon`)
  expect(told(march)).toEqual(
    [
      ...deputies,
      'reception.published followers:station:ST05 digest',
      'reception.published station:ST05 digest',
    ].sort(),
  )
})

it('of many, one that cannot be published does not hold up the others', async () => {
  const items = [at(april), { id: 'R-ST01-2026-03-15', version: 1 }]
  const { done, refused } = await cloud.ok('reception.publish', { items }, who.liaison)
  expect(done.map(({ id }) => id)).toEqual([april])
  expect(refused).toMatchObject([{ id: 'R-ST01-2026-03-15', message: expect.stringContaining('找不到') }])
})

refused(
  'reception.publish',
  'twice, by another station, without people, or later than three days before',
  async () => {
    const again = { items: [{ id: march, version: stored(march).version }] }
    expect((await cloud.fault('reception.publish', again, who.liaison)).code).toBe('conflict')
    const may = { items: [at('R-ST05-2026-05-15')] }
    expect((await cloud.fault('reception.publish', may, who.liaisonElsewhere)).code).toBe('notFound')
    const empty = await cloud.ok('reception.add', extra({ deputyIds: [] }), who.liaison)
    expect(await cloud.fault('reception.publish', { items: [empty] }, who.liaison)).toMatchObject({
      field: 'deputyIds',
    })
    const soon = await cloud.ok('reception.add', extra({ day: '2026-02-13' }), who.liaison)
    const late = await cloud.fault('reception.publish', { items: [soon] }, who.liaison)
    expect(late).toMatchObject({ code: 'invalidInput', field: 'emergency' })
    const bare = { items: [soon], emergency: true }
    expect(await cloud.fault('reception.publish', bare, who.liaison)).toMatchObject({ field: 'reason' })
    await cloud.ok('reception.publish', { ...bare, reason: '抢修水管，当面说明' }, who.liaison)
    expect(stored(soon.id).history.at(-1)).toMatchObject({ act: 'publish', late: true })
    expect(told(soon.id).every((row) => row.endsWith('now'))).toBe(true)
  },
)

allowed('reception.move', 'a published session keeps its old day and asks for promises again', async () => {
  await cloud.ok('reception.move', { ...at(april), to: '2026-04-16', reason: '场地检修' }, who.liaison)
  expect(stored(april)).toMatchObject({
    scheduled: '2026-04-15',
    effective: '2026-04-16',
    moves: [{ from: '2026-04-15', to: '2026-04-16', reason: '场地检修', late: false }],
  })
  expect(told(april)).toContain('reception.moved followers:station:ST05 soon')
  const { days } = await cloud.ok('reception.upcoming', { siteId: 'ST05', month: '2026-04' })
  expect(days.find(({ id }) => id === april)).toMatchObject({ movedText: '原定4月15日（周三）' })
})

refused(
  'reception.move',
  'to the past, a rest day, another session’s hours, too late, or of another station',
  async () => {
    const move = (over: object) => ({ ...at(april), reason: '场地检修', ...over })
    expect((await cloud.fault('reception.move', move({ to: '2026-02-10' }), who.liaison)).field).toBe('to')
    expect((await cloud.fault('reception.move', move({ to: '2026-04-18' }), who.liaison)).field).toBe(
      'onRestDay',
    )
    const clash = await cloud.fault('reception.move', move({ to: '2026-03-16' }), who.liaison)
    expect(clash).toMatchObject({ code: 'conflict', message: expect.stringContaining('已经有一场') })
    expect((await cloud.fault('reception.move', move({ to: '2026-02-12' }), who.liaison)).field).toBe(
      'emergency',
    )
    expect((await cloud.fault('reception.move', move({ to: '2026-04-17' }), who.liaisonElsewhere)).code).toBe(
      'notFound',
    )
    const bare = { ...at(april), to: '2026-04-17' }
    expect((await cloud.fault('reception.move', bare, who.liaison)).field).toBe('reason')
    const stale = { id: april, version: 1, to: '2026-04-17', reason: '场地检修' }
    const fault = await cloud.fault('reception.move', stale, who.township)
    expect(fault).toMatchObject({ code: 'conflict', message: expect.stringContaining('人大代表联络站') })
  },
)

allowed('reception.answerMove', 'what a new calendar proposes is taken, or not', async () => {
  const [taken, kept] = ['R-ST01-2026-02-15', 'R-ST14-2026-02-25']
  const before = await cloud.ok('reception.session', { id: taken }, who.liaisonElsewhere)
  expect(before).toMatchObject({
    acts: expect.arrayContaining(['answerMove']),
    proposedMove: { to: '2026-02-25' },
  })
  const yes = { ...at(taken), accept: true }
  const saved = await cloud.ok('reception.answerMove', yes, who.liaisonElsewhere)
  expect(await cloud.ok('reception.answerMove', yes, who.liaisonElsewhere)).toEqual(saved)
  expect(stored(taken)).toMatchObject({
    effective: '2026-02-25',
    proposedMove: null,
    moves: [{ from: '2026-02-24', to: '2026-02-25' }],
  })
  await cloud.ok('reception.answerMove', { ...at(kept), accept: false }, who.county)
  expect(stored(kept)).toMatchObject({ effective: '2026-02-25', proposedMove: null, moves: [] })
})

refused('reception.answerMove', 'when nothing is proposed, and by another station', async () => {
  const answer = { ...at(march), accept: true }
  expect((await cloud.fault('reception.answerMove', answer, who.liaison)).code).toBe('conflict')
  expect((await cloud.fault('reception.answerMove', answer, who.liaisonElsewhere)).code).toBe('notFound')
})

allowed(
  'reception.change',
  'hours and place: freely before publication, afterwards with a reason for everybody',
  async () => {
    const one = await cloud.ok('reception.add', extra({ day: '2026-03-06' }), who.liaison)
    const moved = await cloud.ok('reception.change', { ...one, start: '14:30' }, who.liaison)
    expect(told(one.id)).toEqual([])
    await cloud.ok('reception.publish', { items: [moved] }, who.liaison)
    await cloud.ok('reception.change', { ...at(one.id), place: '文化广场', reason: '屋顶在修' }, who.liaison)
    expect(stored(one.id)).toMatchObject({ place: '文化广场', start: '14:30' })
    expect(told(one.id)).toContain('reception.changed followers:station:ST05 soon')
  },
)

refused(
  'reception.change',
  'after publication without a reason, end before start, or of another station',
  async () => {
    const change = { ...at(march), place: '别处' }
    expect((await cloud.fault('reception.change', change, who.liaison)).field).toBe('reason')
    expect((await cloud.fault('reception.change', { ...at(march), end: '08:00' }, who.liaison)).field).toBe(
      'end',
    )
    expect((await cloud.fault('reception.change', change, who.liaisonElsewhere)).code).toBe('notFound')
  },
)

allowed('reception.cancel', 'it stays visible with its reason', async () => {
  await cloud.ok('reception.cancel', { ...at(april), reason: '联络站搬家' }, who.liaison)
  expect(stored(april)).toMatchObject({ state: 'cancelled', effective: null })
  expect(told(april)).toContain('reception.cancelled followers:station:ST05 soon')
  const { days } = await cloud.ok('reception.upcoming', { siteId: 'ST05', month: '2026-04' })
  expect(days.find(({ id }) => id === april)).toMatchObject({ cancelled: true, reasonText: '联络站搬家' })
  const next = await cloud.ok('reception.upcoming', { siteId: 'ST05' })
  expect(next.days.map(({ id }) => id)).toContain(april)
})

refused('reception.cancel', 'one that is over, and again', async () => {
  const again = { ...at(april), reason: '联络站搬家' }
  expect((await cloud.fault('reception.cancel', again, who.liaison)).code).toBe('conflict')
  const past = { ...at('R-ST05-2026-01-15'), reason: '联络站搬家' }
  expect((await cloud.fault('reception.cancel', past, who.liaison)).message).toContain('已经过去')
})

allowed(
  'reception.add',
  'a joint reception with its guests, an online one with its link; a retry makes no twin',
  async () => {
    const joint = extra({ kind: 'joint', title: '局长进站：教育局', guests: ['县教育局'], day: '2026-03-09' })
    const one = await cloud.ok('reception.add', joint, who.liaison)
    expect(await cloud.ok('reception.add', joint, who.liaison)).toEqual(one)
    expect(stored(one.id)).toMatchObject({ kind: 'joint', state: 'proposed', deputyIds: ['D05003'] })
    await cloud.ok('reception.publish', { items: [one] }, who.liaison)
    const { days } = await cloud.ok('reception.upcoming', { siteId: 'ST05', month: '2026-03' })
    expect(days.find(({ id }) => id === one.id)).toMatchObject({
      name: '局长进站：教育局',
      guests: ['县教育局'],
    })
    const chair = extra({ kind: 'chair', day: '2026-03-10' })
    await cloud.ok('reception.add', chair, who.township)
  },
)

refused(
  'reception.add',
  'a day that is over, a rest day, a link that is none, a clash, another station',
  async () => {
    const add = (over: object, by: string = who.liaison) => cloud.fault('reception.add', extra(over), by)
    expect((await add({ day: '2026-02-10' })).field).toBe('to')
    expect((await add({ day: '2026-02-16' })).field).toBe('onRestDay')
    expect((await add({ kind: 'online', link: 'http://x' })).field).toBe('link')
    expect((await add({ kind: 'mobile', place: '集市口' })).field).toBe('place')
    expect((await add({ kind: 'joint' })).field).toBe('guests')
    expect((await add({ kind: 'chair' })).code).toBe('forbidden')
    expect((await add({ day: '2026-03-09', start: '15:00', end: '17:00' })).code).toBe('conflict')
    expect((await add({}, who.liaisonElsewhere)).code).toBe('notFound')
    expect((await add({ deputyIds: ['D0'] })).field).toBe('deputyIds')
  },
)

allowed('reception.board', 'who receives today and this week, gaps, stations without a plan', async () => {
  const board = await cloud.ok('reception.board', {}, who.county)
  expect(board.today).toBe('2026-02-11')
  expect(board.todayRows.length).toBeGreaterThan(0)
  expect(board.todayRows.every(({ deputiesText }) => deputiesText !== '')).toBe(true)
  expect(board.gapRows.length).toBeGreaterThan(0)
  const own = await cloud.ok('reception.board', {}, who.township)
  expect(
    new Set([...own.todayRows, ...own.weekRows, ...own.gapRows].map(({ unitName }) => unitName)),
  ).toEqual(new Set(['柳沟镇']))
})

refused('reception.board', 'a deputy and a station see their own, not the county', async () => {
  expect((await cloud.fault('reception.board', {}, who.deputy)).code).toBe('forbidden')
  expect((await cloud.fault('reception.board', {}, who.liaison)).code).toBe('forbidden')
})

it('two who move and publish at once: one wins, the other is told who it was', async () => {
  const one = await cloud.ok('reception.add', extra({ day: '2026-03-19' }), who.liaison)
  const both = await Promise.all([
    cloud.call('reception.publish', { items: [one] }, who.liaison),
    cloud.call('reception.move', { ...one, to: '2026-03-20', reason: '场地检修' }, who.township),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toMatchObject({ fault: { code: 'conflict' } })
  expect(stored(one.id)).toMatchObject({ version: 2 })
})

it('an act sent three times at once happens once', async () => {
  const one = await cloud.ok('reception.add', extra({ day: '2026-03-23' }), who.liaison)
  const answers = await Promise.all(
    [1, 2, 3].map(() => cloud.call('reception.publish', { items: [one] }, who.liaison)),
  )
  expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(0)
  expect(stored(one.id).history.filter(({ act }) => act === 'publish')).toHaveLength(1)
})
