import { who } from '#test/support/demo-cloud'
import { openSetting, type Setting } from './setting'
import type { Person } from './person'
import { story } from './story'

/** A suggestion from two messages to the double strike-off, once through, by everybody at a screen of his own. */
let setting: Setting
const step = story(() => setting)
let deputy: Person

beforeAll(async () => {
  setting = await openSetting()
  deputy = await setting.someone(who.deputy)
}, 120_000)
afterAll(() => setting.close())

const title = '关于春灌前疏通二支渠下段的建议'
const letter = '二支渠有三百多米淤死了，五月浇麦子水过不来，建议春灌前清一次。'
const author = 'demo-resident-zhao'

/** Opens it from the list where it waits. */
async function atWork(openid: string, list: RegExp): Promise<Person> {
  const person = openid === who.deputy ? deputy : await setting.someone(openid)
  await person.open('workbench/pages/desk/index')
  await person.press(/^代表建议/)
  // The desk has queues of the same names.
  await person.page.waitForURL(/pages\/suggestions/)
  await person.settles()
  await person.press(list, new RegExp(`^${title}`))
  await person.sees('办理经过')
  return person
}

async function answers(unit: Person, words: string): Promise<void> {
  await unit.press(/^A 解决了/)
  await unit.write('答复代表', words)
  await unit.press('写好了，请负责人签字')
  await unit.write('签字的是什么职务', '局长')
  await unit.press(/^主要负责人看过/, '签字，送给代表')
  await unit.sees('签字了，答复送给代表了')
}

step('is begun from a message on the deputy’s desk, with another one beside it', async () => {
  await deputy.open('workbench/pages/desk/index')
  await deputy.press(/^灌溉支渠淤堵/, '写建议')
  await deputy.sees('依据的群众留言', '灌溉支渠淤堵')
  await deputy.press('再加一件留言', /^广场晚上没有灯/, '就用这 2 件')
})

step('is refused while it only passes a letter on, at the words it is about', async () => {
  await deputy.write('案由', title)
  await deputy.write('情况', letter)
  await deputy.write('分析', '渠归两家管，清淤的钱没有列进预算，谁也不先动手。')
  await deputy.write('具体建议', '一、春灌前先清最堵的一段。二、每年十一月清一次。')
  await deputy.sees('先答完下面六个问题')
  for (const no of await deputy.page.getByRole('radio', { name: '不是' }).all()) await no.click()
  await deputy.press('交上去')
  await deputy.sees(/和留言“灌溉支渠淤堵”有 \d+% 一样/)
})

step('keeps every word when the page is closed', async () => {
  await deputy.write('情况', '下段过水不到一半，七个村三千亩麦子等水。我走了一遍，最堵的是闸口往东。')
  await deputy.sees(/^草稿已存在手机里/)
  await deputy.open('workbench/pages/desk/index')
  await deputy.press(/^代表建议/, /^起草中/, new RegExp(`^${title}`), '接着写')
  expect(await deputy.field('情况').inputValue()).toContain('最堵的是闸口往东')
})

step('asks a colleague, who answers from his inbox', async () => {
  await deputy.press(/^加一位代表/, '苏演示', '请 1 位代表联名')
  await deputy.sees(/^还没表态：苏演示/)
  await setting.cloud.idle()
  const colleague = await setting.someone(who.colleague)
  await colleague.open('features/inbox/pages/list/index')
  await colleague.page.getByText('去表态').filter({ visible: true }).first().click()
  await colleague.sees(title, /最堵的是闸口往东/)
  await colleague.press('同意联名')
  await colleague.sees(/^您联名了/)
})

step('is handed in and read twice, by two offices', async () => {
  await atWork(who.deputy, /^起草中/)
  await deputy.press('交上去')
  await deputy.sees('交上去了')
  const township = await atWork(who.township, /^待审核/)
  await township.sees('从 2 件群众留言来')
  await township.press('同意，交县里')
  await township.sees('同意了，交给县里再看')
  const county = await atWork(who.county, /^待审核/)
  await county.press('同意，去交办')
  await county.press(/^主办（一个）/, '县水务局')
  await county.sees('5月11日前答复。')
  await county.press('交办')
  await county.sees('交给县水务局了')
})

step('is signed for with the unit’s own number, and answered', async () => {
  const unit = await atWork(who.unit, /^待签收/)
  expect(await unit.count('广场晚上没有灯')).toBe(0)
  await unit.write('你们台账上的编号', '水建 9 号')
  await unit.press('签收，归我们办')
  await unit.sees('签收了，归你们办')
  await answers(unit, '闸口往东两百米清好了，剩下的月底前清完。')
})

step('does not satisfy at first: it is handled again and signed', async () => {
  await atWork(who.deputy, /^等您反馈/)
  await deputy.press(/^不满意/)
  await deputy.write('哪里不满意', '还有一百米没清，水还是小。')
  await deputy.press(/^我看过答复，签字/, '签字，交反馈')
  await deputy.sees('签字交上去了', '再次办理')
  await answers(await atWork(who.unit, /^待答复/), '剩下一百米也清了，今天放水到了地头。')
  await atWork(who.deputy, /^等您反馈/)
  await deputy.sees('第 2 次答复')
  await deputy.press(/^满意/, /^我看过答复，签字/, '签字，交反馈')
  await deputy.sees('待销号')
})

step('is struck off in both ledgers, each by its own side', async () => {
  const county = await atWork(who.county, /^待销号/)
  await county.write('到现场看到了什么', '到渠上看过，水到了地头。')
  await county.press('核实了，销人大台账')
  await county.sees('人大台账销号了')
  const unit = await atWork(who.unit, /^待销号/)
  await unit.write('办成了什么', '清淤验收单已经归档。')
  await unit.press('销政府台账')
  await unit.sees('政府台账销号了', '已销号')
  await county.open('workbench/pages/suggestion-ledger/index')
  await county.sees(title)
  await county.press('政府台账')
  await county.sees('水建 9 号')
})

step('is told to whoever wrote a message it grew from, without a name of his on the way', async () => {
  await setting.cloud.job('suggestions.tick')
  const resident = await setting.someone(author)
  await resident.open('features/messages/pages/progress/index?message=M07')
  await resident.sees('据此写的建议办完了')
})
