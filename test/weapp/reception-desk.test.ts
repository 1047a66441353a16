import { anotherPerson } from '../support/weapp/another-person'
import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import { openWeapp } from '../support/weapp/open-weapp'
import { personAt } from '../support/weapp/person'

/** A reception day in the compiled mini-program: booked, recorded with the network gone and the app killed, closed. */
jest.setTimeout(60_000)
let cloud: CloudBridge
const weapp = openWeapp({
  callFunction: (call) => cloud.callFunction(call),
  wx: { requestSubscribeMessage: (options) => cloud.requestSubscribeMessage(options) },
})
const { press, write, sees, at } = personAt(weapp)
beforeAll(async () => void (cloud = await startCloudBridge()))
afterAll(() => cloud.stop())

const session = 'R-ST05-2026-02-15'
const officer = 'demo-liaison-liugou'

const as = anotherPerson(weapp, () => cloud)

const atDesk = () => weapp.launch('workbench/pages/reception-desk/index', { session })

test('a resident books a half hour; a tap more changes nothing', async () => {
  await as('resident-zhao', 'features/bookings/pages/book/index', { session })
  await sees('约个时间，免得等', '约满了')
  await press('9:00–9:30，还有 2 位')
  await write('怎么称呼您', '赵演示')
  await write('想说什么事（可以不写）', '南巷口的路灯')
  await press('约 9:00–9:30')
  await sees('约好了', '来不了，前一天取消就行。')
  const { items } = await cloud.ask<{ items: unknown[] }>('bookings.mine', {}, 'resident-zhao')
  expect(items).toHaveLength(1)
})

test('the desk records with the network gone; the app is killed, and nothing is lost', async () => {
  await cloud.setClock('2026-02-24T00:55:00.000Z')
  await as(officer, 'workbench/pages/reception-desk/index', { session })
  await sees('赵演示', '想说：南巷口的路灯')
  cloud.offline = true
  await weapp.network(false)
  await press('赵演示来了')
  for (const name of ['钱大爷', '孙演示']) {
    await press('加一位来访的人')
    await write('怎么称呼', name)
    await press('加上这一位')
    await sees(name)
  }
  await press('记钱大爷说的事')
  await write('他说了什么', '二支渠的水还没到地头。')
  await press('哪个村的事：选一个村')
  await press('二渠村')
  await press('问过本人，他同意')
  await press('记下这件事')
  await sees('有 4 条还在手机里，等网络好了自动发')
  weapp.kill()
  await atDesk()
  await sees('钱大爷', '孙演示', '二支渠的水还没到地头。', '有 4 条还在手机里')
})

test('with the network back it is sent by itself, once, and the visitor has a code', async () => {
  cloud.offline = false
  await weapp.network(true)
  await sees('给他查询码')
  const { desk } = await cloud.ask<{ desk: { figures: object } }>(
    'bookings.desk',
    { sessionId: session },
    officer,
  )
  expect(desk.figures).toMatchObject({ received: 3, cases: 1 })
})

test('everybody is noted, the session closes with these numbers, and the ledger has them', async () => {
  for (const name of ['郑演示没来', '冯演示没来', '陈演示来了', '周演示到了', '苏演示到了']) await press(name)
  await press('结束这次接待')
  await press('结束接待')
  await sees('这次接待结束了，数字已进台账')
  await press('看接待台账')
  await at('workbench/pages/ledger')
  await sees('4 人次 · 1 件 · 当场答复 0 条')
})
