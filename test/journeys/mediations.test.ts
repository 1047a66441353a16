import { who } from '#test/support/demo-cloud'
import { openSetting, type Setting } from './setting'
import { story } from './story'

/** A quarrel in the private ledger: the officer records it, its day comes, a deputy looks back, the county counts. */
let setting: Setting
const step = story(() => setting)
beforeAll(async () => void (setting = await openSetting()), 120_000)
afterAll(() => setting.close())

step('is recorded by the officer, with a name that stays on its page', async () => {
  const officer = await setting.someone(who.liaison)
  await officer.open('workbench/pages/mediations/index')
  await officer.press('记一条', /^都不是/, /^哪个村/, '二渠村', /^哪类纠纷/, '邻里')
  await officer.write('甲方姓名', '吕演示')
  await officer.write('为什么事', '吕演示家的鸡吃了隔壁的菜。')
  await officer.write('怎么调的', '一起去菜地看了。')
  await officer.press('代表：加一位代表', '周演示', /^达成一致/)
  await officer.write('说好了什么', '三天内把鸡圈起来。')
  await officer.write('哪天回头看', '2026-02-20')
  await officer.press('记进台账')
  await officer.sees('吕演示', '2月20日回访')
  await officer.open('workbench/pages/mediations/index')
  await officer.sees(/甲方家的鸡吃了隔壁的菜/)
  expect(await officer.count(/吕演示/)).toBe(0)
})

step('asks for the recheck on its day, without a word of the matter, and the deputy looks back', async () => {
  await setting.cloud.clock('2026-02-20T09:00:00+08:00')
  await setting.cloud.job('mediations.remind')
  await setting.cloud.idle()
  const deputy = await setting.someone(who.deputy)
  await deputy.open('features/inbox/pages/list/index')
  await deputy.sees('一条调处记录到了回访的日子')
  expect(await deputy.count(/鸡/)).toBe(0)
  await deputy.open('workbench/pages/mediations/index')
  await deputy.press(/^该回访/, /甲方家的鸡吃了隔壁的菜/, '记回访', /^又起纠纷/)
  await deputy.write('看到、听到什么', '鸡又跑出来了。')
  await deputy.press('记下，接着调')
  await deputy.sees('又起纠纷，还在调', '鸡又跑出来了。')
})

step('is a number to the county, and nothing to the station next door', async () => {
  const county = await setting.someone(who.county)
  await county.open('workbench/pages/mediations/index')
  await county.sees('2026年，全县', /县里只看数/)
  expect(await county.count(/鸡/)).toBe(0)
  const elsewhere = await setting.someone(who.liaisonElsewhere)
  await elsewhere.open('workbench/pages/mediations/index')
  await elsewhere.sees('还没有记录。')
})
