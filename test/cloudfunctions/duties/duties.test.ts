import { allowed, refused } from '#test/support/action-cases'
import { sessionIn } from '#test/support/booking-desk'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()), 60_000)
afterAll(() => cloud.stop())

const zhou = { openid: who.deputy, id: 'D05001' }
const su = { openid: who.colleague, id: 'D05002' }
const he = { openid: 'demo-deputy-he', id: 'D05003' }

/** 2月24日，周演示、苏演示 · 3月16日，何演示，田演示请假 · 4月15日，史演示请假，请了苏演示 · 5月15日，韩演示在请假 */
const february = 'R-ST05-2026-02-15'
const march = 'R-ST05-2026-03-15'
const april = 'R-ST05-2026-04-15'
const may = 'R-ST05-2026-05-15'

const stored = (id: string) => sessionIn(cloud, id)
const at = (id: string) => ({ id, version: stored(id).version })
const dutyAt = (id: string, deputyId: string) => stored(id).duties.find((duty) => duty.deputyId === deputyId)
const told = (event: string) =>
  (cloud.database.dump('outbox') as { event: string; recipient: string; title: string }[])
    .filter((row) => row.event === event)
    .map(({ recipient }) => recipient)
    .sort()

allowed('duties.mine', 'one’s own days, and what others ask', async () => {
  const { rows, asked } = await cloud.ok('duties.mine', {}, su.openid)
  expect(rows[0]).toMatchObject({
    id: february,
    withText: '和周演示一起',
    movedText: expect.stringContaining('原定2月15日'),
    acts: ['askLeave', 'swap'],
  })
  expect(asked).toMatchObject([{ id: april, kind: 'substitute', title: '请您替史演示接待' }])
  expect((await cloud.ok('duties.mine', {}, he.openid)).rows[0]).toMatchObject({
    statusText: '还没确认',
    acts: ['confirm', 'askLeave', 'swap'],
  })
})

refused('duties.mine', 'somebody who is no deputy', async () => {
  expect((await cloud.fault('duties.mine', {}, who.liaison)).code).toBe('forbidden')
})

allowed('duties.confirm', 'a promise', async () => {
  await cloud.ok('duties.confirm', { id: march }, he.openid)
  expect(dutyAt(march, he.id)).toMatchObject({ status: 'confirmed' })
})

it('a promise sent again is one promise', async () => {
  const { version } = stored(march)
  expect(await cloud.ok('duties.confirm', { id: march }, he.openid)).toEqual({ id: march, version })
})

refused('duties.confirm', 'a session one is not in', async () => {
  expect((await cloud.fault('duties.confirm', { id: march }, zhou.openid)).code).toBe('notFound')
})

allowed('duties.askLeave', 'the station is told; he is expected until it is granted', async () => {
  await cloud.ok('duties.askLeave', { id: february, reason: '去省里学习' }, zhou.openid)
  expect(dutyAt(february, zhou.id)).toMatchObject({ status: 'leaveAsked', reason: '去省里学习' })
  expect(stored(february).deputyIds).toContain(zhou.id)
  expect(told('duties.leaveAsked')).toEqual(['station:ST05'])
  const row = (await cloud.ok('reception.sessions', { month: '2026-02' }, who.liaison)).rows.find(
    ({ id }) => id === february,
  )
  expect(row?.todos[0]).toMatchObject({ kind: 'leave', words: '周演示请假，等您答复', button: '看请假' })
  const shown = await cloud.ok('reception.upcoming', { siteId: 'ST05' })
  expect(JSON.stringify(shown)).not.toContain('学习')
})

refused('duties.askLeave', 'again, without a reason, from somebody else’s session', async () => {
  const ask = { id: february, reason: '家里有事' }
  expect((await cloud.fault('duties.askLeave', ask, zhou.openid)).code).toBe('conflict')
  expect((await cloud.fault('duties.askLeave', { id: february, reason: '' }, su.openid)).field).toBe('reason')
  expect((await cloud.fault('duties.askLeave', { ...ask, id: may }, su.openid)).code).toBe('notFound')
})

allowed('duties.substitutes', 'who could step in, in the order of the roster, and why', async () => {
  const { candidates } = await cloud.ok('duties.substitutes', { id: february }, who.liaison)
  expect(candidates.length).toBeGreaterThan(3)
  expect(candidates[0]).toMatchObject({ why: '今年还没来过' })
  const ids = candidates.map(({ id }) => id)
  expect(ids).not.toContain(zhou.id)
  expect(ids).not.toContain(su.id)
  await cloud.ok('duties.substitutes', { id: february }, zhou.openid)
})

refused('duties.substitutes', 'another station’s people', async () => {
  const ask = { id: february }
  expect((await cloud.fault('duties.substitutes', ask, who.liaisonElsewhere)).code).toBe('notFound')
  expect((await cloud.fault('duties.substitutes', ask, he.openid)).code).toBe('notFound')
})

allowed('duties.askSubstitute', 'the station asks: the leave is granted with it', async () => {
  await cloud.ok(
    'duties.askSubstitute',
    { id: february, deputyId: zhou.id, substituteId: he.id },
    who.liaison,
  )
  expect(dutyAt(february, zhou.id)).toMatchObject({ status: 'onLeave', askedId: he.id })
  expect(stored(february).deputyIds).toEqual([su.id])
  expect(told('duties.substituteAsked')).toEqual([`deputy:${he.id}`])
  expect((await cloud.ok('duties.mine', {}, he.openid)).asked).toMatchObject([{ id: february }])
})

refused(
  'duties.askSubstitute',
  'whoever is there already, on leave, elsewhere, or asked by a stranger',
  async () => {
    const ask = (substituteId: string, by: string = who.liaison, id = march) =>
      cloud.fault('duties.askSubstitute', { id, deputyId: 'D05004', substituteId }, by)
    expect(await ask(he.id)).toMatchObject({
      field: 'substituteId',
      message: expect.stringContaining('本来就来'),
    })
    expect((await ask('D05004')).message).toContain('请了假')
    expect((await ask('D01001')).code).toBe('notFound')
    expect((await ask('D05009', who.liaisonElsewhere)).code).toBe('notFound')
    expect((await ask('D05009', he.openid)).code).toBe('notFound')
    expect((await ask('D05009', who.liaison, february)).code).toBe('notFound')
  },
)

allowed('duties.answer', 'yes: voters see who comes in whose place', async () => {
  await cloud.ok('duties.answer', { id: february, accept: true }, he.openid)
  expect(stored(february).deputyIds).toEqual([su.id, he.id])
  expect(dutyAt(february, he.id)).toMatchObject({ status: 'confirmed', forId: zhou.id })
  expect(told('duties.substituteAccepted')).toEqual(
    expect.arrayContaining([`deputy:${zhou.id}`, 'station:ST05', expect.stringMatching(/^resident:/)]),
  )
  const { days } = await cloud.ok('reception.upcoming', { siteId: 'ST05' })
  const session = days.find(({ id }) => id === february)
  expect(session?.deputies).toMatchObject([
    { id: su.id, insteadText: '' },
    { id: he.id, insteadText: '原定周演示' },
  ])
})

it('no goes back to the station, which finds somebody else; the same is not asked again', async () => {
  await cloud.ok('duties.answer', { id: april, accept: false }, su.openid)
  expect(dutyAt(april, 'D05006')).toMatchObject({ askedId: null, declinedIds: [su.id] })
  const again = { id: april, deputyId: 'D05006', substituteId: su.id }
  const fault = await cloud.fault('duties.askSubstitute', again, who.liaison)
  expect(fault.message).toContain('已经说来不了')
  const { candidates } = await cloud.ok('duties.substitutes', { id: april }, who.liaison)
  expect(candidates.map(({ id }) => id)).not.toContain(su.id)
})

refused('duties.answer', 'somebody who was not asked, and another township’s deputy', async () => {
  const fault = await cloud.fault('duties.answer', { id: february, accept: true }, su.openid)
  expect(fault).toMatchObject({ code: 'conflict' })
  expect(
    (await cloud.fault('duties.answer', { id: 'R-ST01-2026-02-15', accept: true }, su.openid)).code,
  ).toBe('notFound')
})

allowed(
  'duties.grantLeave',
  'refused: he is asked to come after all; granted: the place is open',
  async () => {
    const refusal = { ...at(may), deputyId: 'D05007', grant: false, note: '那天要您讲农机' }
    await cloud.ok('duties.grantLeave', refusal, who.liaison)
    expect(dutyAt(may, 'D05007')).toMatchObject({ status: 'planned', reason: '' })
    expect(told('duties.leaveRefused')).toEqual(['deputy:D05007'])
  },
)

refused('duties.grantLeave', 'when none was asked, by another station, or of a stale session', async () => {
  const grant = { deputyId: 'D05007', grant: true }
  expect((await cloud.fault('duties.grantLeave', { ...at(may), ...grant }, who.liaison)).code).toBe(
    'conflict',
  )
  expect((await cloud.fault('duties.grantLeave', { ...at(may), ...grant }, who.liaisonElsewhere)).code).toBe(
    'notFound',
  )
  const stale = { id: may, version: 1, ...grant }
  expect((await cloud.fault('duties.grantLeave', stale, who.liaison)).code).toBe('conflict')
})

allowed('duties.partners', 'with whom one could change', async () => {
  const { partners } = await cloud.ok('duties.partners', { id: february }, su.openid)
  expect(partners.map(({ sessionId }) => sessionId)).toContain(may)
  expect(partners.map(({ deputyId }) => deputyId)).not.toContain(he.id)
})

refused('duties.partners', 'for a session one is not in', async () => {
  expect((await cloud.fault('duties.partners', { id: may }, su.openid)).code).toBe('notFound')
})

allowed('duties.swap', 'both sessions change once the other has said yes', async () => {
  await cloud.ok('duties.assign', { ...at(may), deputyIds: ['D05008', zhou.id] }, who.liaison)
  const wish = { id: february, otherSessionId: may, otherDeputyId: zhou.id }
  await expect(cloud.fault('duties.swap', wish, su.openid)).resolves.toMatchObject({ code: 'invalidInput' })
  const mine = { id: march, otherSessionId: may, otherDeputyId: zhou.id }
  await cloud.ok('duties.swap', mine, he.openid)
  expect(stored(march).deputyIds).toEqual([he.id])
  expect((await cloud.ok('duties.mine', {}, zhou.openid)).asked).toMatchObject([{ id: march, kind: 'swap' }])
  await cloud.ok('duties.answer', { id: march, accept: true }, zhou.openid)
  expect(stored(march).deputyIds).toEqual([zhou.id])
  expect(stored(may).deputyIds.sort()).toEqual([he.id, 'D05008'].sort())
  expect(told('duties.swapAccepted')).toHaveLength(6)
})

refused('duties.swap', 'with somebody who is in both, or a session of nobody', async () => {
  const none = { id: march, otherSessionId: 'R-0', otherDeputyId: su.id }
  expect((await cloud.fault('duties.swap', none, zhou.openid)).code).toBe('notFound')
  const notThere = { id: march, otherSessionId: february, otherDeputyId: 'D05009' }
  expect((await cloud.fault('duties.swap', notThere, zhou.openid)).code).toBe('notFound')
})

allowed('duties.assign', 'by hand, whole', async () => {
  await cloud.ok('duties.assign', { ...at(april), deputyIds: ['D05005', 'D05010'] }, who.township)
  expect(stored(april).deputyIds).toEqual(['D05005', 'D05010'])
  expect(dutyAt(april, 'D05006')).toMatchObject({ status: 'onLeave' })
  expect(told('duties.assigned')).toEqual([])
})

refused(
  'duties.assign',
  'somebody on leave, unknown, all gone from a published one, another station',
  async () => {
    const assign = (id: string, deputyIds: string[], by: string = who.liaison) =>
      cloud.fault('duties.assign', { ...at(id), deputyIds }, by)
    expect((await assign(april, ['D05006'])).message).toContain('请了假')
    expect((await assign(april, ['D0'])).field).toBe('deputyIds')
    expect((await assign(february, [])).message).toContain('至少要留一位')
    expect((await assign(april, ['D05011'], who.liaisonElsewhere)).code).toBe('notFound')
  },
)

allowed('duties.fill', 'shown before it is saved: choices with reasons, gaps, seats needed', async () => {
  const range = { siteId: 'ST05', from: '2026-02-11', to: '2026-06-30' }
  const plan = await cloud.ok('duties.fill', range, who.liaison)
  expect(plan.rows.map(({ id }) => id)).toEqual([february, march, april, may])
  const gap = plan.rows.find(({ id }) => id === march)
  expect(gap?.chosen).toHaveLength(1)
  expect(gap?.chosen[0]?.why).not.toBe('')
  expect(plan.alarms).toEqual([])
  expect(stored(march).deputyIds).toEqual([zhou.id])
})

it('too few seats: the alarm says how many there are, how many it takes, and what to do', async () => {
  const range = { from: '2026-02-11', to: '2026-06-30' }
  const crowded = await cloud.ok('duties.fill', { siteId: 'ST03', ...range }, who.county)
  expect(crowded.alarms).toEqual([
    '2026年第一季度一共 3 场，6 个位子。县里要每位代表一年来 2 次，18 位代表要 9 个，还差 3 个。剩下的一场排 5 位就够，或者再开 2 场。',
  ])
  const stations = ['ST01', 'ST02', 'ST04', 'ST05', 'ST09', 'ST14', 'ST15']
  for (const siteId of stations)
    expect((await cloud.ok('duties.fill', { siteId, ...range }, who.county)).alarms).toEqual([])
})

refused('duties.fill', 'a past range, more than a year, another station', async () => {
  const fill = (over: object, by: string = who.liaison) =>
    cloud.fault('duties.fill', { siteId: 'ST05', from: '2026-02-11', to: '2026-06-30', ...over }, by)
  expect((await fill({ from: '2026-01-01', to: '2026-02-01' })).field).toBe('to')
  expect((await fill({ to: '2027-06-30' })).field).toBe('to')
  expect((await fill({}, who.liaisonElsewhere)).code).toBe('notFound')
})

allowed('duties.saveRoster', 'as it was shown, and refused whole when a session changed since', async () => {
  const range = { siteId: 'ST05', from: '2026-02-11', to: '2026-06-30' }
  const plan = await cloud.ok('duties.fill', range, who.liaison)
  const rows = plan.rows
    .filter(({ chosen }) => chosen.length > 0)
    .map(({ id, version, kept, chosen }) => ({
      id,
      version,
      deputyIds: [...kept, ...chosen].map((one) => one.id),
    }))
  expect(rows.map(({ id }) => id)).toEqual([march])
  expect(await cloud.ok('duties.saveRoster', { siteId: 'ST05', rows }, who.liaison)).toEqual({ saved: 1 })
  expect(stored(march).deputyIds).toHaveLength(2)
  await cloud.ok('duties.assign', { ...at(march), deputyIds: [zhou.id] }, who.township)
  const stale = await cloud.fault('duties.saveRoster', { siteId: 'ST05', rows }, who.liaison)
  expect(stale).toMatchObject({ code: 'conflict', message: expect.stringContaining('刚改过') })
})

it('who is away for some days is in no roster of them, not in the list, and cannot be asked', async () => {
  const days = { from: '2026-05-10', to: '2026-05-20', standInId: null }
  await cloud.ok('people.saveAbsence', { ...days }, he.openid)
  const range = { siteId: 'ST05', from: '2026-05-01', to: '2026-06-11' }
  await cloud.ok('duties.assign', { ...at(may), deputyIds: [su.id] }, who.liaison)
  const plan = await cloud.ok('duties.fill', range, who.liaison)
  const row = plan.rows.find(({ id }) => id === may)
  expect(row?.chosen).toHaveLength(1)
  expect(row?.chosen.map(({ id }) => id)).not.toContain(he.id)
  const { candidates } = await cloud.ok('duties.substitutes', { id: may }, who.liaison)
  expect(candidates.map(({ id }) => id)).not.toContain(he.id)
  await cloud.ok('duties.askLeave', { id: may, reason: '那天有会' }, su.openid)
  const ask = { id: may, deputyId: su.id, substituteId: he.id }
  expect(await cloud.fault('duties.askSubstitute', ask, who.liaison)).toMatchObject({
    field: 'substituteId',
    message: '何演示那天请了假。请换一位代表。',
  })
})

refused('duties.saveRoster', 'another station’s sessions', async () => {
  const rows = [{ ...at(march), deputyIds: [] }]
  expect((await cloud.fault('duties.saveRoster', { siteId: 'ST05', rows }, who.liaisonElsewhere)).code).toBe(
    'notFound',
  )
  expect((await cloud.fault('duties.saveRoster', { siteId: 'ST01', rows }, who.liaisonElsewhere)).code).toBe(
    'notFound',
  )
})
