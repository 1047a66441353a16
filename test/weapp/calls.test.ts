import { anotherPerson } from '../support/weapp/another-person'
import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import { openWeapp } from '../support/weapp/open-weapp'
import { personAt } from '../support/weapp/person'

/** The call list in the compiled mini-program: worked off one by one, by two at once, and kept up to date. */
jest.setTimeout(60_000)
let cloud: CloudBridge
const weapp = openWeapp({ callFunction: (call) => cloud.callFunction(call) })
const { press, write, sees, at } = personAt(weapp)
beforeAll(async () => void (cloud = await startCloudBridge()))
afterAll(() => cloud.stop())

const station = 'demo-liaison-liugou'
const township = 'demo-township-liugou'

const as = anotherPerson(weapp, () => cloud)

test('from the desk to the list, under its matter, without a number', async () => {
  await as(station, 'workbench/pages/desk/index')
  await press('电话单')
  await at('workbench/pages/calls/index')
  await sees('还要打 10 个', '2月接待日改到2月24日', '没打通，再打一次', '不用微信，只打电话')
  expect(weapp.text()).not.toContain('12345')
})

test('what to say, the number behind a reason, and ticked off', async () => {
  await press('云**，老井村')
  await sees('照着说', '看一次记一笔')
  await write('为什么看号码', ' ')
  await sees('先写为什么，再看号码')
  await write('为什么看号码', '通知改期')
  await press('看号码')
  await sees('0000-1234510', '云演示')
  await press('打通了')
  await sees('云**打通了，记下了', '还要打 9 个')
})

test('a slip is taken back from the toast', async () => {
  await press('撤销')
  await sees('撤回了，云**还在单子上', '还要打 10 个')
})

test('who calls the same person second is told who was first', async () => {
  await press('苏**，上坪村')
  await sees('照着说')
  const { items } = await cloud.ask<{ items: { id: string; name: string; version: number }[] }>(
    'delivery.calls',
    {},
    township,
  )
  const same = items.find(({ name }) => name === '苏**')
  await cloud.ask('delivery.called', { id: same?.id, version: same?.version, outcome: 'reached' }, township)
  await press('打通了')
  await sees('石演示 9:20 已经打通了，您这一笔没有记。')
})

test('a number is kept only with his word, and only once', async () => {
  await as(station, 'workbench/pages/phone-book/index')
  await sees('电话本 12 人')
  await press('加一个人')
  await write('姓名', '新演示')
  await write('电话', '0000-1234511')
  await sees('先勾本人同意，再存')
  await press('本人同意我们留他的号码')
  await press('存进电话本')
  await sees('这个号码已经在电话本里了')
  await write('电话', '0000-7654321')
  await press('存进电话本')
  await sees('新**存进电话本了', '电话本 13 人', '000****321')
})

test('what is stuck, what was pushed, and whom a day would remind', async () => {
  await as(township, 'workbench/pages/delivery/index')
  await sees('没有卡住的')
  await press('推送记录')
  await sees('这几天没有推送')
  await press('某天会提醒谁')
  await sees('只是看看，不会真的发', '2月11日')
})
