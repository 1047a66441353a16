import { aDelivery } from '#test/support/a-delivery'
import { computer, screenshot } from '#test/support/browser'
import { who } from '#test/support/demo-cloud'
import type { Person } from './person'
import { openSetting, type Setting } from './setting'
import { story } from './story'

/** Whom no push reached is called, by two people at once, and whoever looks by himself is left alone. */
let setting: Setting
const step = story(() => setting)
let station: Person
let township: Person
const subject = { kind: 'reception', id: 'R-ST05-2026-02-15' } as const

beforeAll(async () => {
  setting = await openSetting()
  const told = (recipient: string, openid: string) => aDelivery({ subject, recipient, openid })
  const rows = [told('deputy:D05001', who.deputy), told('deputy:D05002', who.colleague)]
  setting.cloud.database.bulk('deliveries', rows)
  station = await setting.someone(who.liaison)
  township = await setting.someone(who.township, { viewport: computer })
}, 120_000)
afterAll(() => setting.close())

const listOf = (person: Person) => person.open('workbench/pages/calls/index')

step('two deputies were not reached: the timer puts them on the station’s list', async () => {
  await setting.cloud.job('delivery.calls')
  await station.open('workbench/pages/desk/index')
  await station.press('电话单')
  await station.sees(/还要打 12 个/, '接待日改到2月24日', '2月接待日改到2月24日', /^周演示 · 柳沟镇/)
})

step('one opens his inbox by himself and is off the list', async () => {
  const { newest } = await setting.cloud.ok('inbox.list', {}, who.deputy)
  await setting.cloud.ok('inbox.open', { upTo: newest ?? '2026-02-11T01:20:00.000Z' }, who.deputy)
  await setting.cloud.job('delivery.calls')
  await listOf(station)
  await station.sees(/还要打 11 个/)
  expect(await station.count(/^周演示/)).toBe(0)
})

step('the number comes after a reason; nowhere else on the screen', async () => {
  await station.press(/^云\*\*，老井村/)
  await station.sees('照着说', /时间地点不变/)
  expect(await station.count(/12345/)).toBe(0)
  await station.press('看号码')
  await station.sees('0000-1234510')
  await screenshot(station.page, 'call-number')
})

step('the colleague at a computer sees who may be on the phone just now', async () => {
  await listOf(township)
  await township.sees('白演示 9:20 看过号码，可能正在打')
  await township.press(/^云\*\*，老井村/)
  await screenshot(township.page, 'calls-computer')
})

step('both tick: one wins, the other is told', async () => {
  await station.press('打通了')
  await station.sees('云**打通了，记下了')
  await township.press('打通了')
  await township.sees('白演示 9:20 已经打通了，您这一笔没有记。刷新后看下一个。')
})

step('a slip is taken back, and ticked again', async () => {
  await station.press('撤销')
  await station.sees('撤回了，云**还在单子上')
  await station.press(/^云\*\*，老井村/, '没打通')
  await station.sees('云**没打通，还留在单子上', '没打通，再打一次')
})

step('somebody new is kept with his word, and taken out for good', async () => {
  await station.open('workbench/pages/phone-book/index')
  await station.press('加一个人')
  await station.write('姓名', '新演示')
  await station.write(/^电话$/, '0000-7654321')
  await station.press(/^本人同意我们留他的号码/, '存进电话本')
  await station.sees('新**存进电话本了', /13 人/)
  await station.press(/^新\*\*/, '不再留电话', '删掉号码')
  await station.sees('新**的号码删掉了', /12 人/)
})

step('the township sees what was not pushed and why', async () => {
  await township.open('workbench/pages/delivery/index')
  await township.press('推送记录', /接待日改到2月24日，送到 0/)
  await township.sees('周演示代表', '苏演示代表', '没点过允许')
  await screenshot(township.page, 'push-step')
})
