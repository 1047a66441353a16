import { allowed, refused } from '#test/support/action-cases'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()), 60_000)
afterAll(() => cloud.stop())

const words = {
  title: '二支渠清好了',
  summary: '二支渠有三百多米淤死了，浇地水过不来。',
  answer: '二支渠清好了，水到地头了。',
}
const ditch = { villageId: 'U05V01', category: 'water_agri' }

async function publish() {
  const one = await cloud.bring('replied', { visibility: 'mayPublish' })
  await cloud.move(one, 'messages.preparePublic', words, who.liaison)
  await cloud.move(one, 'messages.approvePublic', { approve: true }, who.township)
  await cloud.move(one, 'messages.consentPublic', { agree: true }, one.author)
  return one
}

allowed('messages.similar', 'a public case like his is offered in its public words', async () => {
  const one = await publish()
  const input = { text: '二支渠淤死了三百米，浇不上地', villageId: 'U05V01' }
  const { cases } = await cloud.ok('messages.similar', input, aResident())
  expect(cases.map(({ id }) => id)).toContain(one.id)
  const other = await cloud.ok('messages.similar', { ...input, text: '路灯不亮' }, aResident())
  expect(other.cases).toEqual([])
})

it('of what is not public a stranger learns a number of at least three, whatever he writes', async () => {
  const gas = { villageId: 'U02V01', category: 'transport' }
  const count = async (text: string) =>
    (await cloud.ok('messages.similar', { ...gas, text }, aResident())).openCount
  expect(await count('桥面裂了')).toBe(0)
  const text = '村口桥面裂了一道缝，车不敢过。'
  for (const n of [1, 2]) await cloud.send({ ...gas, text: `${text}${n}` })
  expect(await count(text)).toBe(0)
  const third = await cloud.send({ ...gas, text })
  expect(await count(text)).toBe(3)
  expect(await count('完全不相干的话')).toBe(3)
  const out = JSON.stringify(await cloud.ok('messages.similar', { ...gas, text }, aResident()))
  for (const secret of [text.slice(0, 6), third.id, third.author]) expect(out).not.toContain(secret)
})

it('reports of wrongdoing are neither counted nor offered, and a report in the making is offered nothing', async () => {
  const place = { villageId: 'U03V01', category: 'other' }
  const text = '举报村支书贪污低保款，请查一查。'
  for (let n = 0; n < 4; n += 1) await cloud.send({ ...place, text })
  expect(await cloud.ok('messages.similar', { ...place, text: '别的事' }, aResident())).toEqual({
    cases: [],
    openCount: 0,
  })
  await publish()
  const report = { ...ditch, text: '举报有人贪污，二支渠淤死了三百米浇不上地' }
  expect((await cloud.ok('messages.similar', report, aResident())).cases).toEqual([])
})

refused('messages.similar', 'to a guest, for a village that is not there, for a book', async () => {
  const input = { text: '路灯不亮', villageId: 'U05V01' }
  expect((await cloud.fault('messages.similar', input)).code).toBe('unauthenticated')
  expect((await cloud.fault('messages.similar', { ...input, villageId: 'U99V99' }, 'n')).field).toBe(
    'villageId',
  )
  expect((await cloud.fault('messages.similar', { ...input, text: '长'.repeat(5000) }, 'n')).field).toBe(
    'text',
  )
})

it('what may be the same is marked for who reads it first, and is the first one offered', async () => {
  const place = { villageId: 'U05V04', category: 'urban' }
  const first = await cloud.send({ ...place, text: '南边巷子的路灯坏了七盏，快一个月不亮。' })
  await cloud.send({ ...place, text: '垃圾桶满了没人收，味道很大。' })
  const twin = await cloud.send({ ...place, text: '南边巷子路灯坏了好几盏，没人来修。' })
  expect(cloud.message(twin.id).nearId).toBe(first.id)
  const { items, likeliest, sameWords } = await cloud.ok('messages.near', { id: twin.id }, who.liaison)
  expect(likeliest).toBe(first.id)
  expect(items[0]?.id).toBe(first.id)
  expect(sameWords).toEqual([])
})

it('a template sent by many is marked for staff, every one of them, and none is dropped', async () => {
  const texts = ['小区停水第 3 天，请尽快处理。', '小区停水第９天，请尽快处理！']
  const sent: Awaited<ReturnType<DemoCloud['send']>>[] = []
  for (let n = 0; n < 5; n += 1)
    sent.push(await cloud.send({ villageId: 'U05V05', category: 'urban', text: texts[n % 2] ?? '' }))
  const marked = () => sent.map(({ id }) => cloud.message(id).campaign)
  expect(marked()).toEqual([false, false, false, false, true])
  await cloud.job('messages.tick')
  await cloud.job('messages.tick')
  expect(marked()).toEqual([true, true, true, true, true])
  expect(sent.every(({ id }) => cloud.message(id).status === 'submitted')).toBe(true)
  const { sameWords } = await cloud.ok('messages.near', { id: sent[0]?.id ?? '' }, who.liaison)
  expect(sameWords).toHaveLength(4)
  const { items } = await cloud.ok('messages.queue', { queue: 'toAccept' }, who.liaison)
  expect(items.find(({ id }) => id === sent[0]?.id)?.hint).toBe('一天里好几件一样的话，可能是群发')
})

it('the page of the primary says how many more said it, and nothing else of them', async () => {
  const place = { villageId: 'U05V06', category: 'urban' }
  const primary = await cloud.send({ ...place, text: '路灯不亮了，晚上看不见路。' })
  const twin = await cloud.send({ ...place, text: '路灯全灭了，孩子放学摔了一跤。' })
  await cloud.move(twin, 'messages.merge', { primaryId: primary.id }, who.liaison)
  const his = await cloud.ok('messages.get', { id: primary.id }, primary.author)
  expect(his).toMatchObject({ view: 'author', othersCount: 1 })
  for (const secret of [twin.id, twin.author, '孩子放学']) expect(JSON.stringify(his)).not.toContain(secret)
  expect(await cloud.ok('messages.get', { id: primary.id }, who.liaison)).toMatchObject({ othersCount: 1 })
  await cloud.move(twin, 'messages.split', {}, who.liaison)
  expect(await cloud.ok('messages.get', { id: primary.id }, primary.author)).toMatchObject({ othersCount: 0 })
})

it('answered together, rated alone: the one who is not content is handled a second time by himself', async () => {
  const place = { villageId: 'U05V01', category: 'water_agri' }
  const primary = await cloud.send({ ...place, text: '水渠淤了，浇不上地。' })
  const twin = await cloud.send({ ...place, text: '水渠全是泥，麦子要旱死。' })
  await cloud.move(primary, 'messages.accept', { category: 'water_agri', kind: 'opinion' }, who.liaison)
  await cloud.move(twin, 'messages.merge', { primaryId: primary.id }, who.liaison)
  await cloud.move(primary, 'messages.handUp', {}, who.deputy)
  await cloud.move(primary, 'messages.assign', { leadUnit: 'H12' }, who.township)
  await cloud.move(primary, 'messages.sign', {}, who.unit)
  await cloud.move(primary, 'messages.reply', { class: 'A', text: '清好了。' }, who.unit)
  await cloud.move(primary, 'messages.approveReply', { approve: true }, who.township)
  await cloud.job('messages.tick')
  twin.version = cloud.message(twin.id).version
  await cloud.move(primary, 'messages.rate', { solved: 'yes', satisfied: 'satisfied' }, primary.author)
  await cloud.move(twin, 'messages.rate', { solved: 'no', satisfied: 'dissatisfied' }, twin.author)
  expect(cloud.message(primary.id)).toMatchObject({ status: 'closed', outcome: 'solved', round: 1 })
  const second = cloud.message(twin.id)
  expect(second).toMatchObject({ status: 'rehandling', round: 2, leadUnit: 'H12' })
  expect(second.number).not.toBe(cloud.message(primary.id).number)
  expect(second.checkerId).not.toBe(second.assigner?.personId)
})
