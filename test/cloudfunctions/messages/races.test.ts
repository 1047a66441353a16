import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()), 60_000)
afterAll(() => cloud.stop())

const accepting = { category: 'water_agri', kind: 'grievance' } as const

it('two accept at once: one wins, the other is told who it was', async () => {
  const { id } = await cloud.send({ addressee: { kind: 'township', id: null } })
  const both = await Promise.all(
    [who.liaison, who.township].map((openid) =>
      cloud.call('messages.accept', { id, version: 1, ...accepting }, openid),
    ),
  )
  const lost = both.filter((answer) => !answer.ok)
  expect(lost).toHaveLength(1)
  const winner = both[0]?.ok ? '柳沟镇联络站' : '柳沟镇人大主席团'
  expect(lost[0]).toMatchObject({ fault: { code: 'conflict', message: expect.stringContaining(winner) } })
  expect(cloud.message(id)).toMatchObject({ version: 2, status: 'accepted' })
  const { number } = cloud.message(id)
  const numbers = cloud.database.dump('messages', (row) => row.number === number)
  expect(numbers).toHaveLength(1)
})

it('a stale version is told who acted and where it stands now', async () => {
  const one = await cloud.bring('withDeputy')
  const stale = { id: one.id, version: 1, reason: 'litigation', note: '请到法院' }
  const fault = await cloud.fault('messages.decline', stale, who.township)
  expect(fault).toMatchObject({ code: 'conflict', message: expect.stringContaining('柳沟镇联络站') })
  expect(fault.message).toContain('代表')
})

it('a wrong state is told where it stands', async () => {
  const one = await cloud.bring('inProgress')
  const fault = await cloud.fault('messages.accept', { ...one, ...accepting }, who.liaison)
  expect(fault).toMatchObject({ code: 'conflict', message: expect.stringContaining('办理中') })
})

it('ten different people number their messages without a gap or a twin', async () => {
  const cases = await Promise.all(Array.from({ length: 10 }, () => cloud.send({ villageId: 'U01V01' })))
  for (const { id } of cases) {
    let answer = await cloud.call('messages.accept', { id, version: 1, ...accepting }, who.liaisonElsewhere)
    if (!answer.ok)
      answer = await cloud.call('messages.accept', { id, version: 1, ...accepting }, who.liaisonElsewhere)
    expect(answer.ok).toBe(true)
  }
  const numbers = cases.map(({ id }) => Number(cloud.message(id).number?.slice(-4))).sort((a, b) => a - b)
  expect(numbers.map((n) => n - (numbers[0] ?? 0))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
}, 30_000)

it('an act sent three times at once happens once', async () => {
  const one = await cloud.bring('assigned')
  const sign = { id: one.id, version: one.version }
  const answers = await Promise.all([1, 2, 3].map(() => cloud.call('messages.sign', sign, who.unit)))
  expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(0)
  expect(cloud.message(one.id).history.filter(({ act }) => act === 'sign')).toHaveLength(1)
  expect(cloud.outbox(one.id).filter(({ event }) => event === 'messages.sign')).toHaveLength(2)
})

it('a stranger who sends the author’s act again learns nothing', async () => {
  const one = await cloud.bring('submitted')
  await cloud.move(one, 'messages.withdraw', {}, one.author)
  const fault = await cloud.fault('messages.withdraw', { id: one.id, version: 1 }, 'stranger')
  expect(fault.code).toBe('notFound')
})

it('an unknown id is notFound, an unknown action and a guest’s write are said as such', async () => {
  expect((await cloud.fault('messages.sign', { id: 'm0', version: 1 }, who.unit)).code).toBe('notFound')
  expect((await cloud.fault('messages.explode', {}, who.unit)).code).toBe('unknownAction')
  expect((await cloud.fault('toString', {}, who.unit)).code).toBe('unknownAction')
  expect((await cloud.fault('messages.sign', { id: 'm0', version: 1 })).code).toBe('unauthenticated')
})
