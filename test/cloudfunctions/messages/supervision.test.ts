import { allowed, refused } from '#test/support/action-cases'
import { aReply, startDemoCloud, who, type Case, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()), 60_000)
afterAll(() => cloud.stop())

const at = ({ id, version }: Case) => ({ id, version })

allowed(
  'messages.supervise',
  'the office names a key matter, and the unit and the author hear of it',
  async () => {
    const one = await cloud.bring('inProgress')
    await cloud.move(one, 'messages.supervise', { note: '入汛前要办完' }, who.county)
    expect(cloud.message(one.id).supervised).toBe(true)
    expect(await cloud.ok('messages.get', { id: one.id }, one.author)).toMatchObject({ supervised: true })
  },
)

refused('messages.supervise', 'by the unit that handles it, by another township', async () => {
  const one = await cloud.bring('inProgress')
  const input = { ...at(one), note: '要快' }
  expect((await cloud.fault('messages.supervise', input, who.unit)).code).toBe('forbidden')
  expect((await cloud.fault('messages.supervise', input, who.townshipElsewhere)).code).toBe('notFound')
})

it('a deputy’s share is his to see; the leader of another is named to the author, never to the public', async () => {
  const one = await cloud.bring('inProgress')
  const share = { kind: 'deputy', deputyId: 'D05002', note: '请代表分包', checkOn: '2026-03-02' }
  expect(cloud.message(one.id).watcherId).toBe('D05001')
  await cloud.move(one, 'messages.supervise', share, who.county)
  expect(await cloud.ok('messages.get', { id: one.id }, who.colleague)).toMatchObject({ view: 'deputy' })
  expect(cloud.outbox(one.id).map(({ recipient }) => recipient)).toContain('deputy:D05002')
  const led = { kind: 'leader', leader: '县人大常委会副主任 石演示', note: '三个村都等着浇地' }
  await cloud.move(one, 'messages.supervise', led, who.county)
  const told = (view: unknown) => JSON.stringify(view)
  expect(told(await cloud.ok('messages.get', { id: one.id }, one.author))).toContain('石演示领衔')
  expect(told(await cloud.ok('messages.lookup', { queryCode: one.queryCode }))).not.toContain('石演示')
})

it('who leads, whose share, when to look again: each is asked for', async () => {
  const one = await cloud.bring('inProgress')
  const field = async (input: object) =>
    (await cloud.fault('messages.supervise', { ...at(one), note: '要快', ...input }, who.county)).field
  expect(await field({ kind: 'leader' })).toBe('leader')
  expect(await field({ kind: 'deputy' })).toBe('deputyId')
  expect(await field({ kind: 'deputy', deputyId: 'D99999' })).toBe('deputyId')
  expect(await field({ checkOn: '2026-02-11' })).toBe('checkOn')
})

allowed('messages.liftSupervision', 'with the reason, and the author reads it', async () => {
  const one = await cloud.bring('inProgress')
  await cloud.move(one, 'messages.supervise', { note: '入汛前要办完' }, who.township)
  await cloud.move(one, 'messages.liftSupervision', { note: '渠通了，三个村都去看过' }, who.township)
  expect(cloud.message(one.id)).toMatchObject({ supervised: false, supervision: null })
  const view = await cloud.ok('messages.get', { id: one.id }, one.author)
  expect(JSON.stringify(view)).toContain('渠通了')
})

refused(
  'messages.liftSupervision',
  'what nobody supervises; the county’s by a township; by the unit',
  async () => {
    const one = await cloud.bring('inProgress')
    const lift = () => ({ ...at(one), note: '不用了' })
    expect((await cloud.fault('messages.liftSupervision', lift(), who.township)).code).toBe('conflict')
    await cloud.move(one, 'messages.supervise', { note: '入汛前要办完' }, who.county)
    expect((await cloud.fault('messages.liftSupervision', lift(), who.township)).code).toBe('forbidden')
    expect((await cloud.fault('messages.liftSupervision', lift(), who.unit)).code).toBe('forbidden')
    const take = { ...at(one), note: '镇里来督办' }
    expect((await cloud.fault('messages.supervise', take, who.township)).code).toBe('forbidden')
  },
)

const opinion = '闸门归我们管，周五前能修好。'

allowed(
  'messages.advise',
  'an assisting unit finds it, gives its opinion, and the lead unit answers once',
  async () => {
    const one = await cloud.bring('inProgress')
    const queue = await cloud.ok('messages.queue', { queue: 'assisting', limit: 50 }, who.coUnit)
    expect(queue.items.map(({ id }) => id)).toContain(one.id)
    await cloud.move(one, 'messages.advise', { note: opinion }, who.coUnit)
    expect(cloud.outbox(one.id).filter(({ event }) => event === 'messages.advise')).toMatchObject([
      { recipient: 'unit:H12' },
    ])
    expect(JSON.stringify(await cloud.ok('messages.get', { id: one.id }, who.unit))).toContain(opinion)
    await cloud.move(one, 'messages.reply', aReply, who.unit)
    await cloud.move(one, 'messages.approveReply', { approve: true }, who.township)
    for (const reader of [one.author, who.deputy])
      expect(JSON.stringify(await cloud.ok('messages.get', { id: one.id }, reader))).not.toContain(opinion)
    expect(JSON.stringify(await cloud.ok('messages.lookup', { queryCode: one.queryCode }))).not.toContain(
      opinion,
    )
  },
)

refused(
  'messages.advise',
  'to the lead unit, to a unit that has nothing to do with it, a sixth time',
  async () => {
    const one = await cloud.bring('inProgress')
    const say = () => ({ ...at(one), note: opinion })
    expect((await cloud.fault('messages.advise', say(), who.unit)).code).toBe('forbidden')
    expect((await cloud.fault('messages.advise', say(), who.otherUnit)).code).toBe('notFound')
    for (let n = 0; n < 5; n += 1)
      await cloud.move(one, 'messages.advise', { note: `${opinion}${n}` }, who.coUnit)
    expect((await cloud.fault('messages.advise', say(), who.coUnit)).code).toBe('tooMany')
  },
)

const onBoard = async (openid: string) => (await cloud.ok('messages.supervised', { limit: 50 }, openid)).items

allowed('messages.supervised', 'the county’s, a township’s, and a deputy’s own share', async () => {
  const [key, share] = [await cloud.bring('inProgress'), await cloud.bring('inProgress')]
  await cloud.move(key, 'messages.supervise', { note: '入汛前要办完', checkOn: '2026-02-12' }, who.county)
  await cloud.move(key, 'messages.urge', {}, who.county)
  const part = { kind: 'deputy', deputyId: 'D05002', note: '请代表分包' }
  await cloud.move(share, 'messages.supervise', part, who.township)
  for (const office of [who.county, who.township])
    expect((await onBoard(office)).map(({ id }) => id)).toEqual(expect.arrayContaining([key.id, share.id]))
  expect((await onBoard(who.county)).find(({ id }) => id === key.id)).toMatchObject({
    supervisionText: '重点督办 · 2月12日再看',
    why: '入汛前要办完',
    urgedText: '2月11日 青澜县人大常委会代表工委催过',
  })
  const own = await onBoard(who.colleague)
  expect(own.map(({ id }) => id)).toContain(share.id)
  expect(own.map(({ id }) => id)).not.toContain(key.id)
  expect((await onBoard(who.townshipElsewhere)).map(({ id }) => id)).not.toContain(key.id)
})

refused('messages.supervised', 'to a station and to a unit', async () => {
  expect((await cloud.fault('messages.supervised', {}, who.liaison)).code).toBe('forbidden')
  expect((await cloud.fault('messages.supervised', {}, who.unit)).code).toBe('forbidden')
})
