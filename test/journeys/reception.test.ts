import type { Person } from './person'
import { openSetting, type Setting } from './setting'
import { story } from './story'
import { screenshot } from '#test/support/browser'
import { who } from '#test/support/demo-cloud'
import { longerSpring } from '#test/support/holiday-notice'

/**
 * One reception day whole, every step pressed by somebody: booked, a leave, a substitute, a new holiday notice that
 * moves it, two walk-ins, the end, the ledger. Only the minute's timer is run by hand.
 */
let setting: Setting
const step = story(() => setting)

beforeAll(async () => {
  setting = await openSetting()
}, 120_000)
afterAll(() => setting.close())

const session = 'R-ST05-2026-02-15'
const booker = 'resident-who-books'
const follower = 'resident-who-follows'
const station = 'features/stations/pages/station/index?station=ST05'
const inbox = 'features/inbox/pages/list/index'
const myDuties = 'workbench/pages/my-duties/index'
const movedTitle = '2月24日代表公开接待日改到2月26日（周四）'

async function at(openid: string, page: string): Promise<Person> {
  const person = await setting.someone(openid)
  await person.open(page)
  return person
}

async function shot(person: Person, name: string): Promise<void> {
  await person.settles()
  await screenshot(person.page, `reception-${name}`, true)
}

step('a resident books a half hour; a neighbour follows the station', async () => {
  const resident = await at(booker, station)
  await resident.press(/^2月24日/, '约个时间，免得等', '9:00–9:30，还有 2 位')
  await resident.write('怎么称呼您', '赵演示')
  await resident.write('想说什么事（可以不写）', '南巷口的路灯')
  await resident.press('约 9:00–9:30')
  await resident.sees('约好了')
  const neighbour = await at(follower, station)
  await neighbour.press('关注这个站')
  await neighbour.mayPress('不再关注这个站')
})

step('a deputy cannot come: he says why, and sees who is asked instead', async () => {
  const zhou = await at(who.deputy, myDuties)
  await zhou.sees('我的值班日', /2月24日（周二）/, '和苏演示一起')
  await zhou.press(/^2月24日（周二）请假$/)
  await zhou.sees(/准假后，联络站会按次序请人替您/)
  await zhou.write('为什么来不了', '那天要去省里学习')
  await zhou.press('向联络站请假')
  await zhou.sees('告诉联络站了，等他们答复', '请假，等答复')
})

step('the station sees it among what waits, grants it, and asks one of the list', async () => {
  const officer = await at(who.liaison, 'workbench/pages/sessions/index')
  await officer.sees('周演示请假，等您答复', '还差 1 名代表')
  await officer.press(/^2月24日（周二）/)
  await officer.press('看请假：周演示')
  await officer.sees('原因：那天要去省里学习')
  await officer.press('准假，现在就找人替')
  await officer.sees('请谁替周演示')
  await officer.mayPress('请他替：何演示')
  await shot(officer, '01-substitutes')
  await officer.press('请他替：何演示')
  await officer.sees('请了何演示，等他答复')
})

step('the substitute accepts on his phone; residents read who comes, not why', async () => {
  const substitute = await at('demo-deputy-he', myDuties)
  await substitute.sees('请您替周演示接待')
  await substitute.press('我来替')
  await substitute.sees('记下了，那天请您来', '替周演示')
  const resident = await at('a-passer-by', station)
  await resident.sees(/苏演示、何演示/)
  expect(await resident.count('省里学习')).toBe(0)
})

step('the county imports a holiday notice: it sees what moves before it is saved', async () => {
  const county = await at(who.county, 'workbench/pages/calendar/index')
  await county.press('导入放假通知')
  await county.write('或者把内容贴在这里', longerSpring())
  await county.press('看看这一年')
  await county.sees(
    '接待日会怎么变',
    /公布过的 \d+ 场不会自己动，各站会收到提醒，由人来定/,
    '2月24日改到2月26日',
  )
  await shot(county, '02-calendar')
  await county.press('存2026年的日历')
  await county.sees('存好了2026年的日历，接待日一分钟内照新的排')
  await setting.cloud.job('reception.replan')
})

step('the station is asked, and a person decides', async () => {
  const officer = await at(who.liaison, inbox)
  await officer.press(/2月24日接待日要不要改到2月26日（周四）/)
  await officer.sees('放假安排变了，等您定', /建议改到2月26日（周四）/)
  await officer.press('定下来')
  await shot(officer, '03-decide')
  await officer.press('就改到这天，通知大家')
  await officer.sees('改好了，大家会收到通知', /从2月24日改到2月26日/)
})

step('who booked, who follows and who is on duty are told; the old day stays', async () => {
  const resident = await at(booker, inbox)
  await resident.sees(movedTitle)
  await shot(resident, '04-told')
  await resident.open('features/bookings/pages/mine/index')
  await resident.sees(/2月26日（周四） 9:00–9:30/, '原定2月24日（周二）')
  await shot(resident, '05-booking')
  const neighbour = await at(follower, inbox)
  await neighbour.sees(movedTitle)
  const substitute = await at('demo-deputy-he', myDuties)
  await substitute.press('确认2月26日（周四）能来')
  await substitute.sees('确认了，到时候请您来')
  await neighbour.open(station)
  await neighbour.mayPress(/^2月26日/)
  await neighbour.sees('改期', '2月15日')
})

step('on the day the desk records two walk-ins and everybody who came', async () => {
  await setting.cloud.clock('2026-02-26T00:55:00.000Z')
  const officer = await at(who.liaison, `workbench/pages/reception-desk/index?session=${session}`)
  await officer.press('赵演示来了', '郑演示没来', '冯演示没来', '陈演示没来')
  for (const name of ['钱大爷', '孙演示']) {
    await officer.press('加一位来访的人')
    await officer.write('怎么称呼', name)
    await officer.press('加上这一位')
    await officer.sees(name)
  }
  await officer.press('记钱大爷说的事')
  await officer.write('他说了什么', '二支渠的水还没到地头，麦子等着浇。')
  await officer.press('哪个村的事：选一个村', '二渠村', /^问过本人，他同意/, '记下这件事')
  await officer.press('何演示到了', '苏演示到了')
})

step('the session closes, and its row is in the ledger', async () => {
  const officer = await at(who.liaison, `workbench/pages/reception-desk/index?session=${session}`)
  await officer.press('结束这次接待')
  await officer.sees('代表到了 2 位，来访 3 人次，记了 1 件，当场答复 0 条。结束后这些数就定了，不能再改。')
  await officer.press('结束接待')
  await officer.sees('这次接待结束了，数字已进台账')
  const township = await at(who.township, 'workbench/pages/ledger/index?station=ST05')
  await township.mayPress('2月26日（周四），代表公开接待日，来访 3 人次，记 1 件，当场答复 0 条')
  await shot(township, '06-ledger')
})
