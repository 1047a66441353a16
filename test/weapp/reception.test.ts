import { longerSpring } from '#test/support/holiday-notice'
import { anotherPerson } from '../support/weapp/another-person'
import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import { openWeapp } from '../support/weapp/open-weapp'
import { personAt } from '../support/weapp/person'

/**
 * One reception day whole in the compiled mini-program, every step tapped by somebody: booked, a leave, a substitute,
 * a new holiday notice that moves it, two walk-ins, the end, the ledger. Only the minute's timer is run by hand.
 */
jest.setTimeout(60_000)
let cloud: CloudBridge
const weapp = openWeapp({
  callFunction: (call) => cloud.callFunction(call),
  uploadFile: (options) => cloud.uploadFile(options),
  wx: { requestSubscribeMessage: (options) => cloud.requestSubscribeMessage(options) },
})
const { press, write, sees, at } = personAt(weapp)
beforeAll(async () => void (cloud = await startCloudBridge()))
afterAll(() => cloud.stop())

const as = anotherPerson(weapp, () => cloud)
const session = 'R-ST05-2026-02-15'
const officer = 'demo-liaison-liugou'
const station = 'features/stations/pages/station/index'
const inbox = 'features/inbox/pages/list/index'
const myDuties = 'workbench/pages/my-duties/index'
const movedTitle = '2月24日代表公开接待日改到2月26日（周四）'

const pressAll = async (...names: string[]) => {
  for (const name of names) await press(name)
}

test('a resident books a half hour; a neighbour follows the station', async () => {
  await as('resident-who-books', 'features/bookings/pages/book/index', { session })
  await press('9:00–9:30，还有 2 位')
  await write('怎么称呼您', '赵演示')
  await write('想说什么事（可以不写）', '南巷口的路灯')
  await press('约 9:00–9:30')
  await sees('约好了')
  await as('resident-who-follows', station, { station: 'ST05' })
  await press('关注这个站')
  await sees('不再关注这个站')
})

test('a deputy asks for leave, with a reason only the station reads', async () => {
  await as('demo-deputy-zhou', myDuties)
  await sees('2月24日（周二）', '和苏演示一起')
  await press('2月24日（周二）请假')
  await write('为什么来不了', '那天要去省里学习')
  await press('向联络站请假')
  await sees('告诉联络站了', '请假，等答复')
})

test('the station grants it and asks one of the list', async () => {
  await as(officer, 'workbench/pages/session/index', { session })
  await sees('请假，等答复')
  await press('看请假：周演示')
  await press('准假，现在就找人替')
  await sees('请谁替周演示')
  await press('请他替：何演示')
  await sees('请了何演示，等他答复')
})

test('the substitute accepts; residents read who comes, not why', async () => {
  await as('demo-deputy-he', myDuties)
  await sees('请您替周演示接待')
  await press('我来替')
  await sees('记下了，那天请您来', '替周演示')
  await as('a-passer-by', station, { scene: 's%3DST05' })
  await sees('苏演示、何演示')
  expect(weapp.text()).not.toContain('省里学习')
})

test('the county imports a holiday notice: it sees what moves before it is saved', async () => {
  await as('demo-county', 'workbench/pages/calendar/index')
  await press('导入放假通知')
  await write('或者把内容贴在这里', longerSpring())
  await press('看看这一年')
  await sees('接待日会怎么变', '场不会自己动，各站会收到提醒，由人来定', '2月24日改到2月26日')
  await press('存2026年的日历')
  await sees('存好了2026年的日历，接待日一分钟内照新的排')
  await cloud.job('reception.replan')
})

test('the station is asked, and a person decides', async () => {
  await as(officer, inbox)
  await sees('2月24日接待日要不要改到2月26日（周四）')
  await press('没看过，接待日，2月24日接待日要不要改到2月26日（周四）')
  await at('workbench/pages/session')
  await sees('放假安排变了，等您定', '建议改到2月26日')
  await press('定下来')
  await press('就改到这天，通知大家')
  await sees('改好了，大家会收到通知')
})

test('who booked, who follows and who is on duty are told; the old day stays', async () => {
  await as('resident-who-books', inbox)
  await sees(movedTitle)
  await weapp.launch('features/bookings/pages/mine/index')
  await sees('2月26日（周四） 9:00–9:30', '原定2月24日（周二）')
  await as('resident-who-follows', inbox)
  await sees(movedTitle)
  await as('demo-deputy-he', myDuties)
  await press('确认2月26日（周四）能来')
  await sees('确认了，到时候请您来')
})

test('on the day the desk records two walk-ins and everybody who came', async () => {
  await cloud.setClock('2026-02-26T00:55:00.000Z')
  await as(officer, 'workbench/pages/reception-desk/index', { session })
  await pressAll('赵演示来了', '郑演示没来', '冯演示没来', '陈演示没来')
  for (const name of ['钱大爷', '孙演示']) {
    await press('加一位来访的人')
    await write('怎么称呼', name)
    await press('加上这一位')
    await sees(name)
  }
  await pressAll('何演示到了', '苏演示到了')
})

test('the session closes, and the township reads its row in the ledger', async () => {
  await press('结束这次接待')
  await sees('代表到了 2 位，来访 3 人次')
  await press('结束接待')
  await sees('这次接待结束了，数字已进台账')
  await as('demo-township-liugou', 'workbench/pages/ledger/index', { station: 'ST05' })
  await sees('2月 26 周四 代表公开接待日 3 人次 · 0 件 · 当场答复 0 条')
})
