import { who } from '#test/support/demo-cloud'
import type { Person } from './person'
import { openSetting, type Setting } from './setting'
import { story } from './story'

/** A station plans ahead: somebody declines, the roster is filled, a session is published, the county looks on. */
let setting: Setting
const step = story(() => setting)

beforeAll(async () => {
  setting = await openSetting()
}, 120_000)
afterAll(() => setting.close())

async function at(openid: string, page: string): Promise<Person> {
  const person = await setting.someone(openid)
  await person.open(page)
  return person
}

step('a deputy asked to step in cannot: the station looks further', async () => {
  const su = await at(who.colleague, 'workbench/pages/my-duties/index')
  await su.press('来不了')
  await su.sees('告诉联络站了，他们另找人')
})

step('the roster is shown with its reasons before it is saved', async () => {
  const officer = await at(who.liaison, 'workbench/pages/roster/index?site=ST05')
  await officer.sees(/次序：这个季度没来过的先来/, '12 位代表轮流')
  expect(await officer.count('位子不够，有的代表轮不上')).toBe(0)
  await officer.press(/^就这样排，补上 \d+ 个位子$/)
  await officer.sees(/排好了 \d+ 场/)
})

step('a station with more deputies than seats is told how many seats it takes', async () => {
  const county = await at(who.county, 'workbench/pages/roster/index?site=ST03')
  await county.sees('位子不够，有的代表轮不上', /18 位代表要 9 个，还差 3 个。剩下的一场排 5 位就够/)
})

step('a session is published three days before, with time, place and people', async () => {
  const officer = await at(who.liaison, 'workbench/pages/session/index?session=R-ST05-2026-03-15')
  await officer.sees('还没公布', /原定3月15日（周日）/)
  await officer.press('公布这一场')
  await officer.sees(/公布后，群众看得到时间、地点和代表/)
  await officer.press('公布这一场')
  await officer.sees('公布了，代表会收到通知', '已公布')
})

step('the county sees who receives where, and where somebody is missing', async () => {
  const county = await at(who.county, 'workbench/pages/board/index')
  await county.sees('2月11日（周三）', /^今天谁在哪接待/, /^还差人/)
})
