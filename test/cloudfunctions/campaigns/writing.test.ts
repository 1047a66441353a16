import { allowed, refused } from '#test/support/action-cases'
import { aContent, campaignDesk, request } from '#test/support/campaign-desk'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())
beforeEach(() => cloud.clock('2026-02-11T09:20:00+08:00'))

const { aDraft, aSubmitted, anOpen, stored, told } = campaignDesk(() => cloud)

allowed('campaigns.draft', 'half finished, saved twice once, and changed', async () => {
  const input = { requestId: request(), unitId: 'U05', content: aContent({ title: '', to: null }) }
  const first = await cloud.ok('campaigns.draft', input, who.township)
  expect(await cloud.ok('campaigns.draft', input, who.township)).toEqual(first)
  const { id, version } = first
  await cloud.ok('campaigns.draft', { id, version, content: aContent() }, who.checker)
  expect(stored(id)).toMatchObject({ title: '农村供水管理办法（草案）', author: { id: 'P-township2-U05' } })
})
refused('campaigns.draft', 'for another office, to ask another township, of another township', async () => {
  const input = { requestId: request(), unitId: 'U01', content: aContent() }
  expect(await cloud.fault('campaigns.draft', input, who.township)).toMatchObject({ field: 'unitId' })
  const asked = { requestId: request(), unitId: 'U05', content: aContent({ asked: 'county' }) }
  expect(await cloud.fault('campaigns.draft', asked, who.township)).toMatchObject({ code: 'notFound' })
  const other = { ...(await aDraft()), content: aContent() }
  expect(await cloud.fault('campaigns.draft', other, who.townshipElsewhere)).toMatchObject({
    code: 'notFound',
  })
  expect(await cloud.fault('campaigns.draft', other, who.county)).toMatchObject({ code: 'forbidden' })
})

allowed('campaigns.submit', 'another of the office is told', async () => {
  const { id } = await aSubmitted()
  expect(told(id)).toEqual(['campaigns.submitted → township:U05'])
})
refused('campaigns.submit', 'what is missing is named', async () => {
  const cases: [Parameters<typeof aContent>[0], string][] = [
    [{ title: '' }, 'title'],
    [{ text: '没有条文' }, 'text'],
    [{ questions: [] }, 'questions'],
    [{ to: null }, 'to'],
    [{ to: '2026-04-30' }, 'to'],
  ]
  for (const [over, field] of cases)
    expect(await cloud.fault('campaigns.submit', await aDraft(over), who.township)).toMatchObject({ field })
})

allowed('campaigns.approve', 'it opens at once, or waits for its first day', async () => {
  expect(stored(await anOpen())).toMatchObject({ state: 'open', shelf: 'open:U05' })
  const id = await anOpen({ from: '2026-02-15' })
  expect(stored(id)).toMatchObject({ state: 'approved', shelf: '' })
  await cloud.clock('2026-02-15T00:10:00+08:00')
  await Promise.all([cloud.job('campaigns.tick'), cloud.job('campaigns.tick'), cloud.job('campaigns.tick')])
  expect(stored(id)).toMatchObject({ state: 'open' })
  expect(stored(id).trace.filter(({ act }) => act === 'open')).toHaveLength(1)
})
allowed('campaigns.approve', 'a lost answer sent again is one step', async () => {
  const at = await aSubmitted()
  const first = await cloud.ok('campaigns.approve', at, who.checker)
  expect(await cloud.ok('campaigns.approve', at, who.checker)).toEqual(first)
})
allowed('campaigns.sendBack', 'with a word to its writer', async () => {
  const at = await aSubmitted()
  await cloud.ok('campaigns.sendBack', { ...at, note: '第三条漏了一段' }, who.county)
  expect(stored(at.id)).toMatchObject({ state: 'draft' })
  expect(told(at.id)).toContain('campaigns.sentBack → person:P-township-U05')
})
refused('campaigns.sendBack', 'what is open already', async () => {
  const id = await anOpen()
  const input = { id, version: stored(id).version, note: '有错字' }
  expect(await cloud.fault('campaigns.sendBack', input, who.checker)).toMatchObject({ code: 'conflict' })
})

allowed('campaigns.desk', 'what waits for a second person, and where one may write', async () => {
  const { id } = await aSubmitted()
  const { items, offices } = await cloud.ok('campaigns.desk', { limit: 50 }, who.checker)
  expect(items.map((one) => one.id)).toContain(id)
  expect(offices).toMatchObject([{ id: 'U05', askable: [{ id: 'U05', name: '柳沟镇' }] }])
})
refused('campaigns.desk', 'another township’s is not there, and a station has no such desk', async () => {
  const { id } = await aSubmitted()
  const { items } = await cloud.ok('campaigns.desk', { limit: 50 }, who.townshipElsewhere)
  expect(items.map((one) => one.id)).not.toContain(id)
  expect(await cloud.fault('campaigns.desk', {}, who.liaison)).toMatchObject({ code: 'forbidden' })
})
allowed('campaigns.work', 'each sees what he may do', async () => {
  const { id } = await aSubmitted()
  const may = async (openid: string) => (await cloud.ok('campaigns.work', { id }, openid)).may
  expect(await may(who.township)).toEqual([])
  expect(await may(who.checker)).toEqual(['approve', 'sendBack'])
})
refused('campaigns.work', 'by another township', async () => {
  const { id } = await aDraft()
  expect(await cloud.fault('campaigns.work', { id }, who.townshipElsewhere)).toMatchObject({
    code: 'notFound',
  })
})
