import { setTimeout as wait } from 'node:timers/promises'
import { templateIds } from '#shared/inbox/template-ids'
import { anotherPerson } from '../support/weapp/another-person'
import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import { openWeapp } from '../support/weapp/open-weapp'
import { personAt } from '../support/weapp/person'

/** A case moves on: the author's inbox says so and leads to the very act; pushes are asked for in the tap. */
jest.setTimeout(60_000)
let cloud: CloudBridge
const weapp = openWeapp({
  callFunction: (call) => cloud.callFunction(call),
  wx: { requestSubscribeMessage: (options) => cloud.requestSubscribeMessage(options) },
})
const { press, write, sees, at } = personAt(weapp)
beforeAll(async () => void (cloud = await startCloudBridge()))
afterAll(() => cloud.stop())

const author = 'resident-with-an-inbox'
const { progress, rating, duty } = templateIds
const left = async () =>
  (await cloud.ask<{ left: Record<string, number> }>('inbox.settings', {}, author)).left

/** The answer of a popup goes to the cloud beside whatever was tapped; the test's own time limit ends the wait. */
async function progressLeft(count: number): Promise<void> {
  while ((await left()).progress !== count) await wait(200)
}

const asked = () => weapp.log.calls.filter(({ name }) => name === 'requestSubscribeMessage')

const as = anotherPerson(weapp, () => cloud)

test('sending asks WeChat for progress and rating inside the tap itself', async () => {
  await as(author, 'features/messages/pages/write/index', { station: 'ST05' })
  await write('您想说什么事', '三道坎的路灯坏了七盏，晚上看不见路。')
  await sees('柳沟镇')
  await press('选哪里')
  await press('二渠村')
  await press('下一步：看一遍')
  await at('features/messages/pages/confirm')
  await press('我同意把上面的信息用来办这件事')
  const send = await weapp.waitFor(() => weapp.byRole('button', '发送'))
  const tapped = send.tap()
  // Nothing was awaited yet: WeChat opens its popup out of the tap or not at all.
  expect(asked().map(({ options }) => options.tmplIds)).toEqual([[progress.id, rating.id]])
  await tapped
  await sees('发出去了')
  await progressLeft(1)
  expect(await left()).toMatchObject({ progress: 1, rating: 1, duty: 0 })
})

test('what is held is not asked for again', async () => {
  await weapp.launch('features/stations/pages/station/index', { station: 'ST05' })
  await press('关注这个站')
  await sees('不再关注这个站')
  expect(asked().at(-1)?.options.tmplIds).toEqual([templateIds.notice.id])
})

test('the case moves on; 我的 counts it, the inbox says so and leads to the act', async () => {
  const { items } = await cloud.ask<{ items: { id: string }[] }>('messages.mine', {}, author)
  const id = items[0]?.id ?? ''
  const step = (action: string, input: object, openid: string) => cloud.ask(action, { id, ...input }, openid)
  const accept = { version: 1, category: 'water_agri', kind: 'grievance' }
  await step('messages.accept', accept, 'demo-liaison-liugou')
  await step('messages.handUp', { version: 2 }, 'demo-deputy-zhou')
  await step('messages.assign', { version: 3, leadUnit: 'H12' }, 'demo-township-liugou')
  await step('messages.needInfo', { version: 4, question: '是哪几盏？' }, 'demo-unit-H12')

  await as(author, 'tabs/mine/index')
  await sees('4 条没看')
  await press('收件箱')
  await at('features/inbox/pages/list')
  await sees('没看过', '请您补充几句', '还有 3 条')
  await press('没看过，留言，请您补充几句')
  await at('features/messages/pages/progress')
  await sees('是哪几盏？')
})

test('looked at once it is read, on the next visit and on 我的', async () => {
  await weapp.launch('tabs/mine/index')
  await sees('都看过了')
})

test('settings: one push more is one tap, and a refusal is said', async () => {
  await as(author, 'features/inbox/pages/settings/index')
  await sees('还能推 1 次', '现在推不了')
  cloud.weChat = 'reject'
  await press('再要几次接待日提醒')
  await sees('您没允许')
  expect(asked().at(-1)?.options.tmplIds).toEqual([duty.id])
  cloud.weChat = 'accept'
  await press('再要几次办理进度')
  await sees('还能推 2 次')
})

test('an answer given without a network is not lost', async () => {
  await as(author, 'features/inbox/pages/settings/index')
  await sees('还能推 2 次')
  const tap = cloud.requestSubscribeMessage
  cloud.requestSubscribeMessage = async (options) => {
    cloud.offline = true
    return tap(options)
  }
  await press('再要几次办理进度')
  await sees('还能推 3 次')
  cloud.offline = false
  cloud.requestSubscribeMessage = tap
  await weapp.launch('features/stations/pages/station/index', { station: 'ST05' })
  await progressLeft(3)
})
