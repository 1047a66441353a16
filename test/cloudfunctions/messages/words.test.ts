import { refused } from '#test/support/action-cases'
import { aReply, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const advertisement = '要低息贷款的加微信，当天到账。'

/** Everything others will read is checked, not only the first words of a message. */
refused('messages.reply', 'an advertisement in the unit’s answer: nothing is saved', async () => {
  const one = await cloud.bring('inProgress')
  const input = { id: one.id, version: one.version, ...aReply, text: advertisement }
  expect(await cloud.fault('messages.reply', input, who.unit)).toMatchObject({ code: 'contentRejected' })
  expect(cloud.message(one.id)).toMatchObject({ version: one.version, pendingReply: null })
})

refused('messages.rate', 'an advertisement beside the rating: it can be rated again', async () => {
  const one = await cloud.bring('replied')
  const rating = { solved: 'yes', satisfied: 'satisfied' } as const
  const input = { id: one.id, version: one.version, ...rating, words: advertisement }
  expect(await cloud.fault('messages.rate', input, one.author)).toMatchObject({ code: 'contentRejected' })
  await cloud.move(one, 'messages.rate', { ...rating, words: '灯亮了，谢谢。' }, one.author)
  expect(cloud.message(one.id).outcome).toBe('solved')
})

refused('messages.follow', 'an advertisement in a deputy’s note', async () => {
  const one = await cloud.bring('withDeputy')
  const input = { id: one.id, version: one.version, note: advertisement }
  expect(await cloud.fault('messages.follow', input, who.deputy)).toMatchObject({ code: 'contentRejected' })
})
