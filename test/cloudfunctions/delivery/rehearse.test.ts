import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const on = (day: string, openid: string) => cloud.ok('delivery.rehearse', { day }, openid)

allowed('delivery.rehearse', 'what timers would say of a case nobody touches, to whom and why', async () => {
  const one = await cloud.send()
  const dueBy = cloud.message(one.id).dueBy ?? ''
  const day = dueBy.slice(0, 10)
  const { items, dayText } = await on(day, who.township)
  expect(dayText).toBe('2月13日（周五）')
  const item = items.find(({ title }) => title.includes('二支渠有三百多米淤死了') && title.includes('自动转'))
  expect(item).toMatchObject({
    time: '18:00',
    what: '没人处理，自动转给乡镇',
    to: expect.stringContaining('写留言的人'),
    why: '到2月13日（周五） 18:00 没人办，自动走这一步',
  })
  expect(cloud.message(one.id).version).toBe(1)
})

allowed('delivery.rehearse', 'the county sees every township, a township its own', async () => {
  const [county, township] = await Promise.all([on('2026-02-12', who.county), on('2026-02-12', who.township)])
  expect(county.items.length).toBeGreaterThan(township.items.length)
  expect(JSON.stringify(township.items)).not.toMatch(/云溪/)
})

refused('delivery.rehearse', 'for a day that is over, and to who has no office', async () => {
  expect(await cloud.fault('delivery.rehearse', { day: '2026-02-10' }, who.county)).toMatchObject({
    code: 'invalidInput',
    field: 'day',
  })
  for (const openid of [who.liaison, who.deputy, who.unit, 'resident-1'])
    expect(await cloud.fault('delivery.rehearse', { day: '2026-02-12' }, openid)).toMatchObject({
      code: 'forbidden',
    })
})
