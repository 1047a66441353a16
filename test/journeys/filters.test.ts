import { aSubmission, who } from '#test/support/demo-cloud'
import type { Person } from './person'
import { openSetting, type Setting } from './setting'
import { story } from './story'

/** 只看: a queue narrowed to one village stays so on this device, and one tap shows everything again. */
let setting: Setting
let officer: Person
const step = story(() => setting)
const here = /二渠村的水渠淤死了/
const there = /老井村的水渠淤死了/
const desk = 'workbench/pages/desk/index'
beforeAll(async () => {
  setting = await openSetting()
  officer = await setting.someone(who.liaison)
  for (const [villageId, text] of [
    ['U05V01', '二渠村的水渠淤死了。'],
    ['U05V02', '老井村的水渠淤死了。'],
  ] as const)
    await setting.cloud.ok('messages.submit', aSubmission({ villageId, text }), `resident-${villageId}`)
}, 120_000)
afterAll(() => setting.close())

step('a clerk looks at one village only, and reads how many there are', async () => {
  await officer.open(desk)
  await officer.press(/待受理/)
  await officer.sees(here, there)
  await officer.press('只看', /^村：/, '二渠村', /^看这 \d+ 件$/)
  await officer.sees(here, /^符合的有 \d+ 件$/)
  expect(await officer.count(there)).toBe(0)
})

step('away and back, and opened anew, it is still so', async () => {
  // The row, not its button “受理：…”.
  await officer.press(/^(?!受理：).*二渠村的水渠淤死了/)
  await officer.sees('办理经过')
  await officer.page.goBack()
  await officer.mayPress('不再只看二渠村')
  await officer.open(desk)
  await officer.press(/待受理/)
  await officer.sees(here)
  await officer.mayPress('不再只看二渠村')
  expect(await officer.count(there)).toBe(0)
})

step('taken away, everything is there again, also when opened anew', async () => {
  await officer.press('不再只看二渠村')
  await officer.sees(here, there)
  await officer.open(desk)
  await officer.press(/待受理/)
  await officer.sees(here, there)
  expect(await officer.count(/^符合的有/)).toBe(0)
})
