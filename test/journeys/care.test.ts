import { phone } from '#test/support/browser'
import { openSetting, type Setting } from './setting'
import type { Person } from './person'

/** 关怀模式: fewer and larger things, and the way back as a full button. */
let setting: Setting
let person: Person
beforeAll(async () => {
  setting = await openSetting()
  person = await setting.someone('demo-resident-zhao')
}, 120_000)
afterAll(() => setting.close())

it('is switched on at home and has its four things above the fold', async () => {
  await person.open('tabs/home/index')
  await person.press('关怀模式')
  await person.mayPress('退出大字')
  const things = [person.control('读给我听'), person.control('我要留言'), person.control('打联络站电话')]
  const plate = person.page.locator('.date-plate').filter({ visible: true }).first()
  for (const thing of [...things, plate]) {
    const box = await thing.boundingBox()
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(phone.height)
  }
})

it('is remembered: stations are a list, reception days too', async () => {
  await person.open('tabs/stations/index')
  await person.settles()
  await person.sees('柳沟镇')
  expect(await person.control('地图').count()).toBe(0)
  expect(await person.page.locator('.leaflet-container').filter({ visible: true }).count()).toBe(0)
  await person.press('接待日')
  await person.sees(/代表/)
  expect(await person.control('月历').count()).toBe(0)
})

it.each([
  ['features/stations/pages/station/index?station=ST05'],
  ['features/deputies/pages/card/index?deputy=D05001'],
  ['features/messages/pages/write/index'],
  ['features/messages/pages/list/index'],
  ['features/messages/pages/lookup/index'],
])('repeats 返回 at the end of %s', async (path) => {
  await person.open(path)
  await person.settles()
  const last = person.page.locator('.page-body').filter({ visible: true }).last().getByRole('button').last()
  expect(await last.textContent()).toContain('返回')
})

it('is left by one button with a name', async () => {
  await person.open('tabs/home/index')
  await person.press('退出大字')
  await person.mayPress('关怀模式')
})
