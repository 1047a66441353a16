import type { ActionName } from '#shared/contract'
import { computer } from '#test/support/browser'
import { who, type Case } from '#test/support/demo-cloud'
import type { Person } from './person'
import { openSetting, type Setting } from './setting'
import { story } from './story'

/** Two residents say the same: put together, answered once, rated each alone; and taken apart again. */
let setting: Setting
const step = story(() => setting)
let officer: Person
let first: Case
let second: Case

const words = { first: '桥头的路灯坏了七盏，快一个月不亮。', second: '桥头路灯坏了好几盏，晚上看不见路。' }
const answer = '换了七盏灯，都亮了。'

beforeAll(async () => {
  setting = await openSetting()
  first = await send(words.first)
  second = await send(words.second)
  await act(first, 'messages.accept', { category: 'urban', kind: 'opinion' }, who.liaison)
  officer = await setting.someone(who.liaison, { viewport: computer })
}, 120_000)
afterAll(() => setting.close())

/** To the township, past a deputy: the way to the unit is main-job.test.ts. */
function send(text: string): Promise<Case> {
  const addressee = { kind: 'township', id: null } as const
  return setting.cloud.send({ text, addressee, villageId: 'U05V02', category: 'urban' })
}

/** An act at the version the message has now: a merge moves the other one on too. */
async function act(one: Case, name: ActionName, input: object, openid: string): Promise<void> {
  one.version = setting.cloud.message(one.id).version
  await setting.cloud.move(one, name, input, openid)
}

const atDesk = (one: Case) => officer.open(`workbench/pages/message/index?message=${one.id}`)

/** The author of one with a phone of his own, at its progress. */
async function asAuthor({ id, author }: Case): Promise<Person> {
  const person = await setting.someone(author)
  await person.open(`features/messages/pages/progress/index?message=${id}`)
  return person
}

step('the officer is told of the likest one before he takes the second in', async () => {
  await officer.open('workbench/pages/desk/index')
  await officer.press(/^待受理/)
  await officer.settles()
  await atDesk(second)
  await officer.sees('可能和另一件是同一件事', /“桥头的路灯坏了七盏”，编号 2026-ST05-\d{4}/)
})

step('sees both side by side on his computer, and puts them together', async () => {
  await officer.press('比一比，再定并不并')
  await officer.sees(/^这一件/, words.first)
  await officer.sees(/^话最像 · 2026-ST05-/)
  const sides = await officer.page.locator('.side').filter({ visible: true }).all()
  const [left, right] = await Promise.all(sides.map((side) => side.boundingBox()))
  expect(left?.y).toBe(right?.y)
  expect(await sides[0]?.textContent()).toContain(words.second)
  expect(await sides[1]?.textContent()).toContain(words.first)
  await officer.press('并到这一件')
  await officer.sees('并好了，答复会发给每个人')
})

step('the one they are handled under says only how many; neither reads of the other', async () => {
  await atDesk(first)
  await officer.sees('另有 1 人反映')
  const one = await asAuthor(first)
  await one.sees('另有 1 人反映同一件事')
  expect(await one.count('看不见路')).toBe(0)
  const other = await asAuthor(second)
  await other.sees('和另一件一起办')
  expect(await other.count('七盏')).toBe(0)
})

step('one answer comes to both, each under his own number', async () => {
  await act(first, 'messages.assign', { leadUnit: 'H12' }, who.township)
  await act(first, 'messages.sign', {}, who.unit)
  await act(first, 'messages.reply', { class: 'A', text: answer }, who.unit)
  await act(first, 'messages.approveReply', { approve: true }, who.township)
  await setting.cloud.job('messages.tick')
  for (const one of [first, second]) await (await asAuthor(one)).sees(answer, '等您评价')
  const numbers = [first, second].map(({ id }) => setting.cloud.message(id).number)
  expect(new Set(numbers).size).toBe(2)
  expect(numbers).not.toContain(null)
})

step('each rates alone: one is content and done, the other is handled again', async () => {
  const one = await asAuthor(first)
  await one.press(/^解决了$/, '满意', '交评价')
  await one.sees('您说解决了')
  const other = await asAuthor(second)
  await other.sees('等您评价')
  await other.press(/^没解决/, '不满意', '交评价')
  await other.sees('二次办理', '正在办第二次，换人复核')
  expect(setting.cloud.message(first.id)).toMatchObject({ status: 'closed', outcome: 'solved' })
  await (await asAuthor(first)).sees('您说解决了')
})

step('two matters after all: taken apart on a phone, each goes its own way', async () => {
  const third = await send('桥头路灯坏了，没人修。')
  const fourth = await send('桥头路灯坏了两盏，请修一修。')
  await act(fourth, 'messages.merge', { primaryId: third.id }, who.liaison)
  const onPhone = await setting.someone(who.liaison)
  await onPhone.open(`workbench/pages/message/index?message=${fourth.id}`)
  await onPhone.press('拆开')
  await onPhone.sees('拆开以后这一件单独办，编号不变。')
  await onPhone.press('不是同一件，拆开')
  await onPhone.sees('拆开了，单独办')
  const one = await asAuthor(third)
  await one.sees('现在在谁手里')
  expect(await one.count('另有')).toBe(0)
  expect(setting.cloud.message(fourth.id)).toMatchObject({ status: 'submitted', mergedInto: null })
})
