import { who } from '#test/support/demo-cloud'
import { openSetting, type Setting } from './setting'
import type { Person } from './person'
import { story } from './story'

/** The main job, once through, by everybody on a phone of his own. */
let setting: Setting
const step = story(() => setting)
let resident: Person
let code: string

beforeAll(async () => {
  setting = await openSetting()
  resident = await setting.someone()
}, 120_000)
afterAll(() => setting.close())

const unitOpenid = 'demo-unit-H11'
const theCase = /^二支渠有三百多米淤死了/
const words = '二支渠有三百多米淤死了，浇地水过不来。清一清渠，地就有救了。'

/** The case on the desk of its holder, found in the queue where it waits. */
async function atWork(openid: string, queue?: RegExp): Promise<Person> {
  const person = await setting.someone(openid)
  await person.open('tabs/mine/index')
  await person.press('进工作台', ...(queue ? [queue] : []), theCase)
  await person.sees('办理经过')
  return person
}

step('reads the station page from its code, without a login', async () => {
  await resident.open('features/stations/pages/station/index?scene=s%3DST05')
  await resident.sees('不用登录就能看', '柳沟镇', '定时', '定点', '定人', '这里办不了：')
})

step('is somebody from now on: chosen as the page offers it on the desk', async () => {
  await resident.open('tabs/mine/index')
  await resident.press(/^换个身份试试/, /^钱演示（群众）/)
  await resident.sees(/现在是：钱演示（群众）/)
  await resident.open('features/stations/pages/station/index?scene=s%3DST05')
})

step('writes: words first, then the village, a photo, and who may see it', async () => {
  await resident.press('我要留言')
  await resident.sees('先写一句话，再往下')
  await resident.write('您想说什么事', words)
  await resident.sees('先选哪个村，再往下', /草稿已存在手机里/, '农业水利')
  await resident.sees(/^柳沟镇$/)
  await resident.press('选哪里', '二渠村')
  await resident.write('具体位置', '二支渠闸口往东')
  await resident.addPhoto('#4a5d3a')
  await resident.mayPress('第 1 张照片')
  await resident.press('下一步：看一遍')
})

step('sees who will see what, and what happens next, before sending', async () => {
  await resident.sees(words, '谁能看到什么', '发送后会怎样', '柳沟镇 · 二渠村 · 二支渠闸口往东')
  await resident.sees('先勾上同意，再发送')
  await resident.press('我同意把上面的信息用来办这件事')
})

step('sends, pressed twice, and has one case with a code, an owner and a date', async () => {
  await resident.pressTwice('发送')
  await resident.sees('发出去了', '查询码', '现在在谁手里')
  code = (await resident.page.locator('.receipt-code').last().textContent()) ?? ''
  expect(code).toMatch(/^[2-9A-Z]{8}$/)
  const { items } = await setting.cloud.ok('messages.mine', {}, 'demo-resident-qian')
  expect(items.filter(({ title }) => title.startsWith('二支渠'))).toHaveLength(1)
  await resident.press('看进度')
  await resident.sees(theCase, `查询码 ${code}`, '现在在谁手里', '已提交')
})

step('anybody with the code reads where it is, and none of its words', async () => {
  const neighbour = await setting.someone()
  await neighbour.open('features/messages/pages/lookup/index')
  await neighbour.write('编号或查询码', code.toLowerCase())
  await neighbour.press('查这件留言')
  await neighbour.sees('还没编号', '现在在谁手里', '办理经过')
  expect(await neighbour.count('三百多米')).toBe(0)
})

step('is accepted by the liaison officer in two taps', async () => {
  const officer = await setting.someone(who.liaison)
  await officer.open('tabs/mine/index')
  await officer.press('进工作台', /^待受理/, /^受理：二支渠/, '受理，往下交')
  await officer.sees(/受理了，编号 2026-ST05-\d{4}/)
})

step('is followed and handed up by the deputy on duty', async () => {
  const deputy = await atWork(who.deputy)
  await deputy.mayPress('催办：交办以后才能催')
  await deputy.press('跟进')
  await deputy.write('记一笔跟进', '去渠上看过了，确实淤了三百多米。')
  await deputy.press('发出这一笔')
  await deputy.sees('记下了，群众看得到', '代表在跟进')
  await deputy.press(/^上交/)
  await deputy.sees('交给柳沟镇人大了')
})

step('is assigned by the township to the unit of the county’s table', async () => {
  const township = await atWork(who.township, /^待交办/)
  await township.sees('看不到姓名、电话')
  await township.press('交办')
  await township.sees(/^交给县.+了$/)
})

step('is signed and answered with a photo by the unit, which sees no name', async () => {
  const unit = await atWork(unitOpenid, /^待签收/)
  expect(await unit.count('谁说的')).toBe(0)
  await unit.press('签收，这件归我们办')
  await unit.sees('签收了')
  await unit.press(/^A 解决了/)
  await unit.write('答复群众', '二支渠清好了，水到地头了。')
  await unit.addPhoto('#7d94a8')
  await unit.press('交上去审')
  await unit.sees('答复交上去了，审过就发给群众')
})

step('reaches the resident only once the township has read the answer', async () => {
  await setting.cloud.idle()
  const township = await atWork(who.township, /^答复待审/)
  await township.sees('二支渠清好了，水到地头了。')
  await township.press('同意，发给群众')
  await township.sees('答复发给群众了')
})

step('is not solved, says the resident: it is handled a second time', async () => {
  await openMine()
  await resident.sees('第一次答复', '二支渠清好了，水到地头了。', '先说解没解决')
  await resident.press('群众照片')
  await resident.page.mouse.click(195, 80)
  await resident.press(/^没解决/, '不满意')
  await resident.sees('交上去后自动再办一次，换人复核。')
  await resident.press('交评价')
  await resident.sees('二次办理')
})

step('is answered again and read by another person of the office', async () => {
  const unit = await atWork(unitOpenid, /^待答复/)
  await unit.press(/^A 解决了/)
  await unit.write('答复群众', '闸口也清了，今天放水，到地头了。')
  await unit.press('交上去审')
  await unit.sees('答复交上去了')
  const first = await atWork(who.township, /^答复待审/)
  expect(await first.control('同意，发给群众').count()).toBe(0)
  const checker = await atWork(who.checker, /^答复待审/)
  await checker.press('同意，发给群众')
  await checker.sees('答复发给群众了')
})

step('is solved, says the resident, and only then green', async () => {
  await openMine()
  await resident.sees('第二次答复', '闸口也清了')
  await resident.press(/^解决了$/, '满意', '交评价')
  await resident.sees('您说解决了')
  const tag = resident.page.locator('.status-tag-ok').filter({ visible: true, hasText: '您说解决了' })
  expect(await tag.count()).toBe(1)
})

async function openMine(): Promise<void> {
  await resident.open('tabs/mine/index')
  await resident.press(/^我的留言/, /二支渠有三百多米淤死了/)
}
