import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => {
  cloud = await startDemoCloud()
  await cloud.job('messages.hotSpots')
}, 60_000)
afterAll(() => cloud.stop())

const month = { period: 'month' } as const
const topic = async (openid: string, code: string) => {
  const { topics } = await cloud.ok('messages.hotSpots', month, openid)
  return topics.find((one) => one.code === code)
}

allowed('messages.hotSpots', 'the county sees every township, a township its own villages', async () => {
  for (const villageId of ['U07V01', 'U07V02', 'U07V03'])
    await cloud.send({ villageId, category: 'business', text: '这里的事要说一说，请看一看。' })
  await cloud.send({ villageId: 'U07V01', category: 'business', kind: 'report' })
  await cloud.job('messages.hotSpots')
  const county = await cloud.ok('messages.hotSpots', month, who.county)
  expect(county.placeName).toBe('青澜县')
  expect(county.topics.reduce((sum, { count }) => sum + count, 0)).toBe(county.total)
  const own = await cloud.ok('messages.hotSpots', month, who.township)
  expect(own.placeName).toBe('柳沟镇')
  expect(own.total).toBeLessThan(county.total)
  expect(own.villages.heard).toBeLessThanOrEqual(own.villages.all)
})

it('a number below three is not told, and a matter of three villages is a common one', async () => {
  const category = (await cloud.ok('categories.list', {})).categories[0]?.code ?? ''
  const before = (await topic(who.county, category))?.count ?? 0
  for (const villageId of ['U08V01', 'U08V02', 'U08V03'])
    await cloud.send({ villageId, category, text: '请来看一看这里的情况。' })
  await cloud.send({ villageId: 'U08V01', category, kind: 'report', text: '举报村支书贪污低保款。' })
  await cloud.job('messages.hotSpots')
  await cloud.job('messages.hotSpots')
  const found = await topic(who.county, category)
  expect(found?.count).toBe(before + 3)
  expect(found?.common).toBe(true)
  expect(found?.places.every(({ count }) => count === null || count >= 3)).toBe(true)
})

it('is one round, whatever the county has said', async () => {
  await cloud.ok('messages.hotSpots', month, who.county)
  await cloud.resetStats()
  await cloud.ok('messages.hotSpots', month, who.county)
  expect((await cloud.stats())['messages.hotSpots']?.databaseRequests.max).toBeLessThanOrEqual(2)
})

refused('messages.hotSpots', 'to a station, a unit, a resident; for a period that is none', async () => {
  for (const openid of [who.liaison, who.unit, 'resident-hot'])
    expect((await cloud.fault('messages.hotSpots', month, openid)).code).toBe('forbidden')
  expect((await cloud.fault('messages.hotSpots', { period: 'week' }, who.county)).field).toBe('period')
})
