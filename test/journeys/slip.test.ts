import type { Person } from './person'
import { openSetting, type Setting } from './setting'
import { story } from './story'
import { screenshot } from '#test/support/browser'
import { aReply, who, type Case } from '#test/support/demo-cloud'

/** A letter in the mailbox: entered, followed by its slip on somebody else's phone, answered, rated, in the ledger. */
let setting: Setting
let officer: Person
let grandchild: Person
beforeAll(async () => {
  setting = await openSetting()
  officer = await setting.someone(who.liaison)
  grandchild = await setting.someone('resident-grandchild')
}, 120_000)
afterAll(() => setting.close())

const step = story(() => setting)
const shot = (person: Person, name: string) => screenshot(person.page, name, true)
const lookupPage = 'features/messages/pages/lookup/index'

let slip: Case & { number: string }
const messages = () =>
  setting.cloud.database.dump('messages') as { _id: string; text: string; queryCode: string }[]

step('the mailbox is opened by two, and its letter entered', async () => {
  await officer.open('workbench/pages/letters/index')
  await officer.press('群众信箱')
  await officer.sees('镇便民中心大门右边')
  await officer.press('记一次开箱')
  // The browser has its own clock, the county's is pinned.
  await officer.page.getByLabel('哪天开的').filter({ visible: true }).fill('2026-02-11')
  await officer.page.getByRole('spinbutton', { name: '有几封信' }).filter({ visible: true }).fill('1')
  await officer.write('还有谁在场', '冯演示')
  await shot(officer, 'slip-01-opening')
  await officer.press('记下这次开箱')
  await officer.press('2月11日（周三）开箱，1 封，登记了 0 封，接着登记')
  await officer.write(/^谁写的、谁说的/, '郑大爷')
  await officer.write('他说了什么', '南巷口的路灯坏了三盏，晚上接孩子看不见路。')
  await officer.press('哪个村的事：选一个村')
  await officer.press('二渠村')
  await officer.press(/^信是写给联络站的，请站里办/)
  await shot(officer, 'slip-02-entering')
  await officer.press('登记这一件')
  await officer.sees('登记好了', /^[0-9A-Z]{4} [0-9A-Z]{4}$/)
  await shot(officer, 'slip-03-slip')
  const entered = messages().find(({ text }) => text.startsWith('南巷口的路灯坏了三盏'))
  slip = { id: entered?._id ?? '', queryCode: entered?.queryCode ?? '', author: '', version: 1, number: '' }
})

step('somebody looks it up by its code: what happened, none of the words', async () => {
  await grandchild.open(lookupPage)
  await grandchild.write('编号或查询码', slip.queryCode)
  await grandchild.press('查这件留言')
  await grandchild.sees(/^投进信箱的信，柳沟镇联络站代为登记/)
  if ((await grandchild.count('南巷口的路灯坏了三盏')) > 0) throw new Error('the words are shown')
  await shot(grandchild, 'slip-04-looked-up')
})

step('it is answered', async () => {
  const { cloud } = setting
  await cloud.move(slip, 'messages.accept', { category: 'water_agri', kind: 'grievance' }, who.liaison)
  await cloud.clock('2026-02-12T10:30:00.000Z')
  await cloud.job('messages.tick')
  const { version, number } = cloud.message(slip.id)
  Object.assign(slip, { version, number })
  await cloud.move(slip, 'messages.assign', { leadUnit: 'H12' }, who.township)
  await cloud.move(slip, 'messages.sign', {}, who.unit)
  await cloud.move(slip, 'messages.reply', aReply, who.unit)
  await cloud.move(slip, 'messages.approveReply', { approve: true }, who.township)
})

step('by number alone nobody rates; with the query code the holder does', async () => {
  await grandchild.open(lookupPage)
  await grandchild.write('编号或查询码', slip.number)
  await grandchild.press('查这件留言')
  await grandchild.sees('条子在您手里？')
  await grandchild.press('解决了', '满意')
  await grandchild.mayPress('先填条子上的查询码')
  await grandchild.write('条子上的查询码', slip.queryCode)
  await shot(grandchild, 'slip-05-rating')
  await grandchild.press('交评价')
  await grandchild.sees(/^凭条子上的编号和查询码评的/)
  await shot(grandchild, 'slip-06-rated')
})

step('the ledger has its row', async () => {
  await officer.open('workbench/pages/letters/index')
  await officer.press('来信')
  await officer.sees(/编号 2026-ST05-.*解决了 · 满意$/)
  await officer.settles()
  await shot(officer, 'slip-07-ledger')
})

step('a rating asked by phone is shown as such', async () => {
  await officer.open('workbench/pages/message/index?message=L02')
  await officer.sees('问过他，替他评')
  await officer.press('打电话问的', '解决了一部分', '基本满意')
  await officer.page.getByLabel('哪天问的').filter({ visible: true }).fill('2026-02-11')
  await shot(officer, 'slip-08-asked')
  await officer.press('记下他的评价')
  await officer.sees(/柳沟镇联络站打电话问的/)
})

step('five wrong codes, and it says when to come back', async () => {
  const guesser = await setting.someone('resident-guesser')
  await guesser.open(lookupPage)
  for (let n = 1; n <= 5; n += 1) {
    await guesser.write('编号或查询码', `WRNG${n}${n}XX`)
    await guesser.press('查这件留言')
    await guesser.sees(/^找不到这一件/)
  }
  await guesser.write('编号或查询码', slip.queryCode)
  await guesser.press('查这件留言')
  await guesser.sees(/^输错好几次了，请.*以后再试/)
  await shot(guesser, 'slip-09-too-many')
})
