import type { Person } from './person'
import { openSetting, type Setting } from './setting'
import { story } from './story'
import { screenshot } from '#test/support/browser'
import { who } from '#test/support/demo-cloud'

/** A reception day from the booking to the ledger, two people at two phones; the desk loses its network meanwhile. */
let setting: Setting
let resident: Person
let officer: Person
beforeAll(async () => {
  setting = await openSetting()
  resident = await setting.someone('resident-zheng')
  officer = await setting.someone(who.liaison)
}, 120_000)
afterAll(() => setting.close())

const step = story(() => setting)
const session = 'R-ST05-2026-02-15'
const shot = (person: Person, name: string) => screenshot(person.page, name, true)

step('a resident finds the day, picks a half hour, and has it', async () => {
  await resident.open('features/stations/pages/station/index?station=ST05')
  await resident.press(/^2月24日/)
  await resident.press('约个时间，免得等')
  await resident.sees('9:30–10:00', '约满了')
  await resident.mayPress('先选一个时间，再约')
  await resident.press('9:00–9:30，还有 2 位')
  await resident.write('怎么称呼您', '赵演示')
  await resident.write('想说什么事（可以不写）', '南巷口的路灯')
  await resident.press(/^要人帮忙翻译/)
  await resident.write('要哪种帮忙', '听不太懂普通话')
  await shot(resident, 'reception-desk-01-book')
  await resident.press('约 9:00–9:30')
  await resident.sees('约好了', '来不了，前一天取消就行。')
  await shot(resident, 'reception-desk-02-booked')
})

step('his bookings are under 我的, where he cancels and books anew', async () => {
  await resident.open('tabs/mine/index')
  await resident.press(/^我的预约/)
  await resident.sees(/2月24日（周二） 9:00–9:30/, '想说：南巷口的路灯')
  await resident.press('取消预约')
  await resident.press('不取消')
  await shot(resident, 'reception-desk-03-mine')
})

step('on the day the desk greets him by name', async () => {
  await setting.cloud.clock('2026-02-24T00:55:00.000Z')
  await officer.open(`workbench/pages/reception-desk/index?session=${session}`)
  await officer.sees('赵演示', '想说：南巷口的路灯', '需要：听不太懂普通话')
  await shot(officer, 'reception-desk-04-desk')
  await officer.press('赵演示来了', '郑演示没来', '冯演示来了', '陈演示没来', '周演示到了', '苏演示没到')
  await officer.sees('来过了')
})

step('two people walk in while the network is gone; nothing is lost', async () => {
  await officer.settles()
  await officer.page.context().setOffline(true)
  for (const name of ['钱大爷', '孙演示']) {
    await officer.press('加一位来访的人')
    await officer.write('怎么称呼', name)
    await officer.press('加上这一位')
    await officer.sees(name)
  }
  await officer.press('记钱大爷说的事')
  await officer.write('他说了什么', '二支渠的水还没到地头，麦子等着浇。')
  await officer.press('哪个村的事：选一个村')
  await officer.press('二渠村')
  await shot(officer, 'reception-desk-05-record')
  await officer.press(/^问过本人，他同意/, '记下这件事')
  await officer.sees('有 3 条还在手机里，等网络好了自动发。可以接着记。')
  await officer.mayPress('还有 3 条没发出去，发完再结束')
  await shot(officer, 'reception-desk-06-offline')
})

step('with the network back all of it is sent, and the visitor has his code', async () => {
  await officer.page.context().setOffline(false)
  await officer.press(/^给他看查询码/)
  await officer.sees(/^[0-9A-Z]{4} [0-9A-Z]{4}$/)
  await shot(officer, 'reception-desk-07-slip')
  await officer.press('关闭')
  const rows = setting.cloud.database.dump('bookings', ({ state }) => state === 'walkIn')
  expect(rows.map(({ name }) => name)).toEqual(['钱大爷', '孙演示'])
})

step('the session closes with the numbers that were noted, and the ledger has its row', async () => {
  await officer.write('对大家说一句（可以不写）', '二支渠的水，镇里三天内去看。')
  await officer.press('结束这次接待')
  await officer.sees('代表到了 1 位，来访 4 人次，记了 1 件，当场答复 0 条。结束后这些数就定了，不能再改。')
  await officer.press('结束接待')
  await officer.sees('这次接待结束了，数字已进台账')
  await shot(officer, 'reception-desk-08-closed')
  await officer.press('看接待台账')
  await officer.mayPress('2月24日（周二），代表公开接待日，来访 4 人次，记 1 件，当场答复 0 条')
  await officer.settles()
  await shot(officer, 'reception-desk-09-ledger')
})
