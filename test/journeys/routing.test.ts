import { who } from '#test/support/demo-cloud'
import { phone, screenshot } from '#test/support/browser'
import type { Person } from './person'
import { openSetting, type Setting } from './setting'
import { story } from './story'

/** The county changes who leads a kind of matter, walks it through, and a real message goes that way; somebody is away. */
let setting: Setting
const step = story(() => setting)
let county: Person
let township: Person

beforeAll(async () => {
  setting = await openSetting()
  county = await setting.someone(who.county)
  township = await setting.someone(who.township)
}, 120_000)
afterAll(() => setting.close())

step('the county gives 农业水利 to another department', async () => {
  await county.open('workbench/pages/routing/index')
  await county.press(/^农业水利，/, /^主办：/, /^县水务局/, /^协办：/, '不要协办', '存好')
  await county.sees('“农业水利”存好了，新的留言照这样走')
  await screenshot(county.page, 'routing')
})

step('the dry run shows the new way, and why', async () => {
  await county.press('试走一遍', /^哪个乡镇：/)
  await county.press('柳沟镇', /^哪个村：/, '二渠村', /^类别：/, '农业水利', '走一遍')
  await county.sees('会这样走', '县水务局', /类别表“农业水利”：县里：县水务局/)
  await screenshot(county.page, 'rehearsal')
})

step('a real message follows it: the township is offered the new lead', async () => {
  const one = await setting.cloud.send()
  await setting.cloud.move(one, 'messages.accept', { category: 'water_agri', kind: 'grievance' }, who.liaison)
  await setting.cloud.move(one, 'messages.handUp', { note: '请去看' }, who.deputy)
  const view = await setting.cloud.ok('messages.get', { id: one.id }, who.township)
  const form = 'assignForm' in view ? view.assignForm : null
  expect(form?.leadUnits.find(({ id }) => id === form.suggestedLead)?.name).toBe('县水务局')
})

step('who changed it is on the page', async () => {
  await county.press('改过什么')
  await county.sees('类别：农业水利', /章演示/)
})

step(
  'a constituency gets another village and another is added: a deputy’s card says so to a resident',
  async () => {
    await county.press('选区', /^哪个乡镇：/)
    await county.press('柳沟镇', /^柳沟镇第 1 选区，/, '老井村', '存好')
    await county.sees('柳沟镇第 1 选区存好了，公告和代表名片照这样写', /^二渠村、老井村 · 3 名：周演示、/)
    await screenshot(county.page, 'constituencies')
    await county.press('加一个选区')
    await county.write('名称', '柳沟镇新选区')
    await county.press(/^选哪一级代表：/, '乡镇代表', '坝头村', '存好')
    await county.sees(/^坝头村 · 1 名，还没有代表/)
    const resident = await setting.someone('resident-constituency')
    await resident.open('features/deputies/pages/card/index?deputy=D05001')
    await resident.sees('二渠村、老井村')
  },
)

step('the liaison officer goes away: the township names one of another station', async () => {
  await township.open('workbench/pages/absence/index')
  await township.press(/^白演示/)
  await township.sees('白演示请假')
  await township.press(/^谁替：/)
  await township.press(/^白演示。云溪街道 · 联络员/)
  await township.press('请假')
  await township.sees(/请好了，白演示替白演示/, '正在请假')
  await screenshot(township.page, 'absence')
})

step('the stand-in has his queue, and hears of it', async () => {
  const standIn = await setting.someone(who.liaisonElsewhere, { viewport: phone })
  await standIn.open('workbench/pages/desk/index')
  await standIn.press('柳沟镇 · 联络员（代白演示）')
  await standIn.sees(/便民中心门口路灯不亮/)
  await screenshot(standIn.page, 'stand-in')
})
