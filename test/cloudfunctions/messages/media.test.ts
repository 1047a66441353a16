import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
afterEach(() => cloud.stop())

const checks = (id: string) => cloud.message(id).photos.map(({ check }) => check)
const sweep = () => cloud.job('messages.media')

it('WeChat’s word before the message is saved is kept, and written down by the sweep', async () => {
  cloud = await startDemoCloud({ mediaCheckDelay: 0 })
  await cloud.faults({ latency: { match: 'database.startTransaction', ms: 3000 } })
  const openid = aResident()
  const { id } = await cloud.send({ photos: [await cloud.photo(openid)] }, openid)
  await cloud.faults({ clear: true })
  await cloud.idle()
  expect(checks(id)).toEqual(['pending'])
  await Promise.all([sweep(), sweep()])
  expect(checks(id)).toEqual(['pass'])
  expect(cloud.message(id).version).toBe(1)
})

it('after it is saved, it is written down at once', async () => {
  cloud = await startDemoCloud({ mediaCheckDelay: 3000 })
  const openid = aResident()
  const { id } = await cloud.send({ photos: [await cloud.photo(openid)] }, openid)
  expect(checks(id)).toEqual(['pending'])
  await cloud.idle()
  expect(checks(id)).toEqual(['pass'])
})

it('no word within 30 minutes: a person looks; the late word still counts', async () => {
  cloud = await startDemoCloud({ mediaCheckDelay: 8000 })
  const openid = aResident()
  const { id } = await cloud.send({ photos: [await cloud.photo(openid)] }, openid)
  await cloud.clock('2026-02-11T09:45:00+08:00')
  await sweep()
  expect(checks(id)).toEqual(['pending'])
  await cloud.clock('2026-02-11T09:55:00+08:00')
  await sweep()
  expect(checks(id)).toEqual(['review'])
  await cloud.idle()
  expect(checks(id)).toEqual(['pass'])
})

it('WeChat cannot be asked: a person looks', async () => {
  cloud = await startDemoCloud()
  await cloud.faults({ openApi: { apiName: 'security.mediaCheckAsync', errCode: -1 } })
  const openid = aResident()
  const { id } = await cloud.send({ photos: [await cloud.photo(openid)] }, openid)
  expect(checks(id)).toEqual(['review'])
})

it('pictures of answers and supplements are heard of too', async () => {
  cloud = await startDemoCloud()
  const one = await cloud.bring('inProgress')
  await cloud.move(one, 'messages.needInfo', { question: '哪一段？' }, who.unit)
  const added = { text: '这一段', photos: [await cloud.photo(one.author)] }
  await cloud.move(one, 'messages.supplement', added, one.author)
  const answer = { class: 'A', text: '清好了', photos: [await cloud.photo(who.unit)] }
  await cloud.move(one, 'messages.reply', answer, who.unit)
  await cloud.checked()
  const { supplements, pendingReply } = cloud.message(one.id)
  expect([supplements[0]?.photos[0]?.check, pendingReply?.photos[0]?.check]).toEqual(['pass', 'pass'])
})
