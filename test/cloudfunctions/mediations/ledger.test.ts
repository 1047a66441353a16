import type { Input } from '#shared/contract'
import { aMediation } from '#test/support/a-mediation'
import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const record = (over: Partial<Input<'mediations.record'>> = {}, openid: string = who.liaison) =>
  cloud.ok('mediations.record', aMediation(over), openid)
const words = (over: Partial<Input<'mediations.record'>> = {}) => {
  const { requestId: _request, ...rest } = aMediation(over)
  return rest
}

allowed('mediations.list', 'page by page, without a name; what is due comes first by its day', async () => {
  const first = await cloud.ok('mediations.list', { show: 'all', limit: 2 }, who.liaison)
  const rest = await cloud.ok(
    'mediations.list',
    { show: 'all', cursor: first.next ?? '', limit: 50 },
    who.liaison,
  )
  const ids = [...first.items, ...rest.items].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toContain('mediation-4')
  expect(JSON.stringify([first, rest])).not.toMatch(/吴演示|冯演示|郑演示/)
  const due = await cloud.ok('mediations.list', { show: 'due' }, who.deputy)
  expect(due).toMatchObject({ due: 1, mayRecord: true, items: [{ id: 'mediation-1', tone: 'amber' }] })
  const township = await cloud.ok('mediations.list', { show: 'due', siteId: 'ST05' }, who.township)
  expect(township).toMatchObject({ due: 1, mayRecord: false })
})
refused('mediations.list', 'a station of another township; the county has no list', async () => {
  expect(await cloud.fault('mediations.list', { siteId: 'ST01' }, who.township)).toMatchObject({
    code: 'notFound',
  })
  expect(await cloud.fault('mediations.list', {}, who.county)).toMatchObject({ code: 'forbidden' })
  expect((await cloud.ok('mediations.list', { show: 'all' }, who.townshipElsewhere)).items).toEqual([])
})

allowed(
  'mediations.form',
  'villages and deputies of the station, the recheck after thirty days',
  async () => {
    expect(await cloud.ok('mediations.form', {}, who.deputy)).toMatchObject({
      site: { id: 'ST05' },
      ownDeputyId: 'D05001',
      recheckOn: '2026-03-13',
    })
  },
)
refused('mediations.form', 'of another station', async () => {
  expect(await cloud.fault('mediations.form', { siteId: 'ST01' }, who.liaison)).toMatchObject({
    code: 'notFound',
  })
})

allowed('mediations.ofMessage', 'only those who may open it learn that there is one', async () => {
  const one = await cloud.bring('withDeputy')
  const messageNumber = cloud.message(one.id).number ?? ''
  const { id } = await record({ messageNumber })
  const seen = async (openid: string) =>
    (await cloud.ok('mediations.ofMessage', { messageId: one.id }, openid)).items.map((item) => item.id)
  expect(await seen(who.liaison)).toEqual([id])
  expect(await seen(who.township)).toEqual([id])
  expect(await seen(who.colleague)).toEqual([])
  expect(await cloud.ok('mediations.get', { id }, who.liaison)).toMatchObject({
    messageId: one.id,
    messageNumber,
  })
  expect(JSON.stringify(await cloud.ok('messages.get', { id: one.id }, one.author))).not.toContain(id)
})
refused('mediations.ofMessage', 'the author of the message, and the county', async () => {
  const one = await cloud.send()
  for (const openid of [one.author, who.county])
    expect(await cloud.fault('mediations.ofMessage', { messageId: one.id }, openid)).toMatchObject({
      code: 'forbidden',
    })
})

test('the timer reminds on the day, once, however often it runs, and says nothing of the matter', async () => {
  const { id } = await record({ recheckOn: '2026-02-20' })
  const told = () => cloud.outbox(id).map(({ recipient }) => recipient)
  await cloud.clock('2026-02-19T09:00:00+08:00')
  await cloud.job('mediations.remind')
  expect(told()).toEqual([])
  await cloud.clock('2026-02-20T09:00:00+08:00')
  const run = () => cloud.job('mediations.remind')
  await Promise.all([run(), run(), run()])
  await run()
  expect(told()).toEqual(['station:ST05', 'deputy:D05001'])
  for (const { title, text, facts } of cloud.outbox(id))
    expect({ title, text, facts }).toEqual({ title: '一条调处记录到了回访的日子', text: '' })
  await cloud.clock('2026-02-11T09:20:00+08:00')
})

test('two at once: one of them amends it', async () => {
  const { id } = await record()
  const amend = (openid: string, about: string) =>
    cloud.call('mediations.amend', { id, version: 1, ...words({ about }) }, openid)
  const answers = await Promise.all([amend(who.liaison, '为鸡吵了架'), amend(who.deputy, '为菜吵了架')])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})
