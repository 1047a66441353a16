import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, who, type Case, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()), 60_000)
afterAll(() => cloud.stop())

const at = ({ id, version }: Case) => ({ id, version })

allowed('messages.appraise', 'the station went to look: handled again, read by another checker', async () => {
  const one = await cloud.bring('replied')
  await cloud.move(one, 'messages.appraise', { evidence: '今天去看，渠里还是淤的' }, who.liaison)
  const { status, round, checkerId, assigner } = cloud.message(one.id)
  expect({ status, round }).toEqual({ status: 'rehandling', round: 2 })
  expect(checkerId).not.toBe(assigner?.personId)
})

refused('messages.appraise', 'without evidence, by the township, before there is an answer', async () => {
  const one = await cloud.bring('replied')
  expect((await cloud.fault('messages.appraise', { ...at(one), evidence: ' ' }, who.liaison)).field).toBe(
    'evidence',
  )
  expect(
    (await cloud.fault('messages.appraise', { ...at(one), evidence: '没办好' }, who.township)).code,
  ).toBe('forbidden')
  const early = await cloud.bring('inProgress')
  expect(
    (await cloud.fault('messages.appraise', { ...at(early), evidence: '没办好' }, who.liaison)).code,
  ).toBe('conflict')
})

const solved = { solved: 'yes', satisfied: 'satisfied' }

allowed('messages.lookBack', 'what was closed came back and is handled again', async () => {
  const one = await cloud.bring('replied')
  await cloud.move(one, 'messages.rate', solved, one.author)
  await cloud.move(one, 'messages.lookBack', { reason: '两个月后又淤了' }, who.township)
  expect(cloud.message(one.id)).toMatchObject({ status: 'rehandling', round: 2 })
})

allowed('messages.lookBack', 'a promise that was kept is noted, and stays closed', async () => {
  const one = await cloud.bring('inProgress')
  const promise = { class: 'B', text: '三月修好', promisedFor: '2026-03-31' }
  await cloud.move(one, 'messages.reply', promise, who.unit)
  await cloud.move(one, 'messages.approveReply', { approve: true }, who.township)
  await cloud.move(one, 'messages.rate', { ...solved, solved: 'partly' }, one.author)
  expect(cloud.message(one.id).stage).toBe('promised')
  await cloud.move(one, 'messages.lookBack', { reason: '修好了', kept: true }, who.liaison)
  expect(cloud.message(one.id).stage).toBe('closed')
})

refused(
  'messages.lookBack',
  'to the station when nothing was promised, and while it is still open',
  async () => {
    const one = await cloud.bring('replied')
    expect((await cloud.fault('messages.lookBack', { ...at(one), reason: '看过' }, who.township)).code).toBe(
      'conflict',
    )
    await cloud.move(one, 'messages.rate', solved, one.author)
    expect((await cloud.fault('messages.lookBack', { ...at(one), reason: '看过' }, who.liaison)).code).toBe(
      'forbidden',
    )
  },
)

const lamp = { villageId: 'U05V03', text: '南边那条巷子的路灯不亮，晚上看不见路。', category: 'urban' }

allowed(
  'messages.near',
  'the same village and kind of matter, newest first, and never a resident’s own hat',
  async () => {
    const first = await cloud.send(lamp)
    const second = await cloud.send({ ...lamp, text: '路灯全灭了，孩子放学摔了一跤。' })
    const elsewhere = await cloud.send({ ...lamp, villageId: 'U05V01' })
    const { items } = await cloud.ok('messages.near', { id: second.id }, who.liaison)
    const ids = items.map(({ id }) => id)
    expect(ids).toContain(first.id)
    expect(ids).not.toContain(second.id)
    expect(ids).not.toContain(elsewhere.id)
  },
)

refused('messages.near', 'to another station, and to its author', async () => {
  const one = await cloud.send(lamp)
  expect((await cloud.fault('messages.near', { id: one.id }, who.liaisonElsewhere)).code).toBe('notFound')
  expect((await cloud.fault('messages.near', { id: one.id }, one.author)).code).toBe('forbidden')
})

async function twoLamps() {
  const primary = await cloud.send(lamp)
  await cloud.move(primary, 'messages.accept', { category: 'urban', kind: 'grievance' }, who.liaison)
  const follower = await cloud.send({ ...lamp, text: '路灯坏了，没人管。' })
  return { primary, follower }
}

allowed('messages.merge', 'two reporters: each keeps a number, gets the answer and rates alone', async () => {
  const { primary, follower } = await twoLamps()
  await cloud.move(follower, 'messages.merge', { primaryId: primary.id }, who.liaison)
  expect(cloud.message(follower.id)).toMatchObject({ status: 'merged', mergedInto: primary.id })
  expect(cloud.message(follower.id).number).not.toBe(cloud.message(primary.id).number)
})

it('the answer of the primary comes to both, and neither sees the other', async () => {
  const { primary, follower } = await twoLamps()
  await cloud.move(follower, 'messages.merge', { primaryId: primary.id }, who.liaison)
  await cloud.move(primary, 'messages.assign', { leadUnit: 'H01' }, who.township)
  await cloud.move(primary, 'messages.sign', {}, who.otherUnit)
  await cloud.move(primary, 'messages.reply', { class: 'A', text: '路灯修好了。' }, who.otherUnit)
  await cloud.move(primary, 'messages.approveReply', { approve: true }, who.township)
  await cloud.job('messages.tick')
  const followed = await cloud.ok('messages.get', { id: follower.id }, follower.author)
  expect(followed).toMatchObject({ status: 'replied', replies: [{ text: '路灯修好了。' }] })
  expect(JSON.stringify(followed)).not.toContain(primary.author)
  const version = cloud.message(follower.id).version
  await cloud.ok(
    'messages.rate',
    { id: follower.id, version, solved: 'yes', satisfied: 'satisfied' },
    follower.author,
  )
  expect(cloud.message(primary.id)).toMatchObject({ status: 'replied', ratings: [] })
})

refused(
  'messages.merge',
  'into itself, into another village’s, into one that is not theirs to see',
  async () => {
    const { primary, follower } = await twoLamps()
    const into = (primaryId: string) => ({ ...at(follower), primaryId })
    expect((await cloud.fault('messages.merge', into(follower.id), who.liaison)).field).toBe('primaryId')
    const elsewhere = await cloud.send({ ...lamp, villageId: 'U05V01' })
    expect((await cloud.fault('messages.merge', into(elsewhere.id), who.liaison)).field).toBe('primaryId')
    expect((await cloud.fault('messages.merge', into('nothing'), who.liaison)).field).toBe('primaryId')
    expect((await cloud.fault('messages.merge', into(primary.id), who.liaisonElsewhere)).code).toBe(
      'notFound',
    )
  },
)

allowed('messages.split', 'two matters after all: it goes its own way with its number', async () => {
  const { primary, follower } = await twoLamps()
  await cloud.move(follower, 'messages.merge', { primaryId: primary.id }, who.liaison)
  const { number } = cloud.message(follower.id)
  await cloud.move(follower, 'messages.split', {}, who.liaison)
  expect(cloud.message(follower.id)).toMatchObject({ status: 'submitted', mergedInto: null, number })
})

refused('messages.split', 'what was never put together; by a deputy', async () => {
  const one = await cloud.bring('withDeputy')
  expect((await cloud.fault('messages.split', at(one), who.liaison)).code).toBe('conflict')
  expect((await cloud.fault('messages.split', at(one), who.deputy)).code).toBe('forbidden')
})

it('a shorter term than the county’s is the unit’s term; a longer one is refused', async () => {
  const one = await cloud.bring('toAssign')
  expect(
    (await cloud.fault('messages.assign', { ...at(one), leadUnit: 'H12', days: 40 }, who.township)).field,
  ).toBe('days')
  await cloud.move(one, 'messages.assign', { leadUnit: 'H12', days: 2 }, who.township)
  expect(cloud.message(one.id).handleBy?.slice(0, 10)).toBe('2026-02-13')
})

it('a colleague may take up what no deputy follows, and only then sees it whole', async () => {
  const one = await cloud.send({ addressee: { kind: 'station', id: 'ST05' } })
  await cloud.move(one, 'messages.accept', { category: 'water_agri', kind: 'grievance' }, who.liaison)
  const { watcherId } = cloud.message(one.id)
  expect(watcherId).toBeNull()
  const seen = await cloud.ok('messages.get', { id: one.id }, who.colleague)
  expect(seen).toMatchObject({ view: 'otherDeputy', acts: ['follow'] })
  await cloud.move(one, 'messages.follow', { note: '我去看看' }, who.colleague)
  expect(await cloud.ok('messages.get', { id: one.id }, who.colleague)).toMatchObject({ view: 'deputy' })
})
