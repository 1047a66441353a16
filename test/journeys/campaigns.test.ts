import type { Person } from './person'
import { openSetting, type Setting } from './setting'
import { story } from './story'
import { screenshot } from '#test/support/browser'
import { who } from '#test/support/demo-cloud'

/** 征求意见: written, approved by another, an opinion on 第三条 changed, marked, and where it went. */
let setting: Setting
let writer: Person
let colleague: Person
let resident: Person
beforeAll(async () => {
  setting = await openSetting()
  writer = await setting.someone(who.township)
  colleague = await setting.someone(who.checker)
  resident = await setting.someone('resident-li', {
    remembers: { place: { unitId: 'U05', unitName: '柳沟镇', siteId: 'ST05', chosen: true } },
  })
}, 120_000)
afterAll(() => setting.close())

const step = story(() => setting)
const shot = (person: Person, name: string) => screenshot(person.page, name, true)
const title = '柳沟镇河道管护办法（草案）'
const desk = 'workbench/pages/campaigns/index'
const law = '第一条　河道由村里管护。\n第二条　垃圾当天清。\n第三条　捞出来的淤泥三天内运走。'

step('a township writes a law draft, and cannot open it alone', async () => {
  await writer.open(desk)
  await writer.press('写一次征求意见', /^法规草案征求意见/)
  await writer.write('标题', title)
  await writer.write('背景', '河道谁来清，一直说不清。')
  await writer.write('草案条文', law)
  await writer.sees('认出 3 条，最后是“第三条”。')
  await writer.write('第 1 问', '哪一条做不到？')
  await writer.write('意见拿去做什么', '整理后提请镇人代会。')
  const day = (label: string, value: string) =>
    writer.page.getByLabel(label).filter({ visible: true }).fill(value)
  await day('哪天开始', '2026-02-11')
  await day('最后一天', '2026-02-20')
  await shot(writer, 'campaigns-01-write')
  await writer.press('存草稿，看一遍')
  await writer.press('交给另一个人复核')
  await writer.sees('交给另一个人复核了', '等人复核')
  if ((await writer.control('同意，开始征求').count()) > 0) throw new Error('the writer may approve')
})

step('a colleague reads it and agrees', async () => {
  await colleague.open(desk)
  await colleague.press(new RegExp(title))
  await shot(colleague, 'campaigns-02-approve')
  await colleague.press('同意，开始征求')
  await colleague.sees('开始征求了', '正在征求')
})

step('a resident speaks to 第三条, and says it better afterwards', async () => {
  await resident.open('features/campaigns/pages/list/index')
  await resident.press(new RegExp(title), '说说第三条')
  await resident.write('您的意见', '三天太长，夏天臭。')
  await shot(resident, 'campaigns-03-opinion')
  await resident.press('交这条意见')
  await resident.sees('收下了，最后一天前都能改')
  await resident.press('改第三条')
  await resident.write('您的意见', '夏天臭，当天运走。')
  await resident.press('换掉原来的')
  await resident.sees('改好了', '夏天臭，当天运走。')
})

step('the days pass; the office marks it and says where all went', async () => {
  await setting.cloud.clock('2026-02-21T09:00:00+08:00')
  await setting.cloud.job('campaigns.tick')
  await writer.open(desk)
  await writer.press(new RegExp(title))
  await writer.sees('等公布结果')
  await writer.mayPress('标去处：夏天臭，当天运走。')
  await writer.press('标去处：夏天臭，当天运走。', /^部分采纳/)
  await writer.write('给写的人一句话', '夏天改成当天，冬天三天。')
  await writer.press('记下去处')
  await writer.sees('夏天改成当天，冬天三天。')
  await writer.write('意见去了哪里', '第三条改成：夏天当天运走，冬天三天内。')
  await shot(writer, 'campaigns-04-mark')
  await writer.press('公布结果')
  await writer.sees('公布了，写过意见的人会收到')
})

step('the resident finds it in the inbox and reads what became of it', async () => {
  await setting.cloud.job('campaigns.tick')
  await resident.open('features/inbox/pages/list/index')
  await resident.press(new RegExp(`征求意见：${title}`))
  await resident.sees('意见去了哪里', '第三条改成：夏天当天运走，冬天三天内。', '夏天改成当天，冬天三天。')
  await shot(resident, 'campaigns-05-result')
})

step('a draft that nobody needs is deleted, after a question', async () => {
  await writer.open(desk)
  await writer.press('写一次征求意见', /^代表议政议题/)
  await writer.write('标题', '写了一半不要了')
  await writer.press('存草稿，看一遍', '删掉草稿')
  await writer.sees('删掉这份草稿？', '群众没看到过。删了找不回来。')
  await writer.press('不删，留着', '删掉草稿', '删掉')
  await writer.mayPress('写一次征求意见')
  await writer.press('草稿')
  await writer.sees('没有写到一半的。')
})

step(
  'a running one is put off, then ended early; whoever reads it reads why, and nobody’s opinion is lost',
  async () => {
    const bus = /村里的公交，怎么排才好坐/
    const running = 'features/campaigns/pages/campaign/index?campaign=C-bus'
    await resident.open(running)
    await resident.press('写意见')
    await resident.write('您的意见', '周末加一班。')
    await resident.press('交这条意见')
    await writer.open(desk)
    await writer.press('正在征求', bus, '延后最后一天')
    await writer.write('新的最后一天', '2026-03-10')
    await writer.write('为什么', '有几个村还没开会。')
    await writer.press('延后到这一天')
    await writer.sees('延后了，大家看得到为什么', /到3月10日为止/)
    await resident.open(running)
    await resident.sees(/有几个村还没开会。/)
    await resident.mayPress('写意见')
    await writer.press('提前结束')
    await writer.sees('现在就结束？')
    await writer.write('为什么', '公交公司先改了班次。')
    await writer.press('提前结束')
    await writer.sees('结束了，可以一条一条标去处', '周末加一班。')
    await resident.open(running)
    await resident.sees(/提前结束了/, /公交公司先改了班次。/, '周末加一班。')
    await resident.mayPress('还有话说，写留言')
  },
)
