import { who } from '#test/support/demo-cloud'
import { openSetting, type Setting } from './setting'
import type { Person } from './person'
import { story } from './story'

/** A reception day before it is held: a leave, a substitute, a roster, a move, and what residents read of it. */
let setting: Setting
const step = story(() => setting)

beforeAll(async () => {
  setting = await openSetting()
}, 120_000)
afterAll(() => setting.close())

const february = 'R-ST05-2026-02-15'
const he = 'demo-deputy-he'

async function at(openid: string, page: string): Promise<Person> {
  const person = await setting.someone(openid)
  await person.open(page)
  return person
}

step('a deputy cannot come: he says why, and sees who is asked instead', async () => {
  const zhou = await at(who.deputy, 'workbench/pages/my-duties/index')
  await zhou.sees('我的值班日', /2月24日（周二）/, '和苏演示一起')
  await zhou.press(/^2月24日（周二）请假$/)
  await zhou.sees(/准假后，联络站会按次序请人替您/)
  await zhou.write('为什么来不了', '那天要去省里学习')
  await zhou.press('向联络站请假')
  await zhou.sees('告诉联络站了，等他们答复', '请假，等答复')
})

step('the station sees it among what waits, and asks another deputy', async () => {
  const officer = await at(who.liaison, 'workbench/pages/sessions/index')
  await officer.sees('周演示请假，等您答复', '还差 1 名代表')
  await officer.press(/^2月24日（周二）/)
  await officer.press('看请假：周演示')
  await officer.sees('原因：那天要去省里学习')
  await officer.press('准假，现在就找人替')
  await officer.sees('请谁替周演示')
  await officer.page.keyboard.press('Escape')
  // Which deputy the roster puts first is its own matter; this one has a phone in the demo county.
  await setting.cloud.ok(
    'duties.askSubstitute',
    { id: february, deputyId: 'D05001', substituteId: 'D05003' },
    who.liaison,
  )
})

step('the substitute accepts on his phone', async () => {
  const substitute = await at(he, 'workbench/pages/my-duties/index')
  await substitute.sees('请您替周演示接待')
  await substitute.press('我来替')
  await substitute.sees('记下了，那天请您来', '替周演示')
})

step('residents read who comes in whose place, not why', async () => {
  const resident = await setting.someone()
  await resident.open('features/stations/pages/station/index?scene=s%3DST05')
  await resident.sees(/苏演示、何演示/)
  expect(await resident.count('省里学习')).toBe(0)
})

step('another deputy asked to step in cannot: the station looks further', async () => {
  const su = await at(who.colleague, 'workbench/pages/my-duties/index')
  await su.press('来不了')
  await su.sees('告诉联络站了，他们另找人')
})

step('the roster is shown with its reasons before it is saved', async () => {
  const officer = await at(who.liaison, 'workbench/pages/roster/index?site=ST05')
  await officer.sees(/次序：这个季度没来过的先来/, '位子不够每位代表来一次', /每场至少要 \d+ 位/)
  await officer.press(/^就这样排，补上 \d+ 个位子$/)
  await officer.sees(/排好了 \d+ 场/)
})

step('a session is published three days before, with time, place and people', async () => {
  const officer = await at(who.liaison, 'workbench/pages/session/index?session=R-ST05-2026-03-15')
  await officer.sees('还没公布', /原定3月15日（周日）/)
  await officer.press('公布这一场')
  await officer.sees(/公布后，群众看得到时间、地点和代表/)
  await officer.press('公布这一场')
  await officer.sees('公布了，代表会收到通知', '已公布')
})

step('a holiday moves a published session: a person decides, the old day stays', async () => {
  const yunxi = await at(who.liaisonElsewhere, 'workbench/pages/session/index?session=R-ST01-2026-02-15')
  await yunxi.sees('放假安排变了，等您定', /建议改到2月25日（周三）/)
  await yunxi.press('定下来', '就改到这天，通知大家')
  await yunxi.sees('改好了，大家会收到通知', /从2月24日改到2月25日/)
  const { days } = await setting.cloud.ok('reception.upcoming', { siteId: 'ST01' })
  expect(days[0]).toMatchObject({ effective: '2026-02-25', movedText: '原定2月15日（周日）' })
})

step('the county sees who receives where, and where somebody is missing', async () => {
  const county = await at(who.county, 'workbench/pages/board/index')
  await county.sees('2月11日（周三）', /^今天谁在哪接待/, /^还差人/)
})
