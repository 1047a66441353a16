import { who } from '#test/support/demo-cloud'
import type { Person } from './person'
import { openSetting, type Setting } from './setting'

/** What bad luck and bad input get: a plain sentence, the words kept, and a way on. */
let setting: Setting
beforeAll(async () => void (setting = await openSetting()), 120_000)
afterAll(() => setting.close())

async function writing(openid?: string): Promise<Person> {
  const person = await setting.someone(openid)
  await person.open('features/messages/pages/write/index?station=ST05')
  await person.sees('先写一句话，再往下', /^柳沟镇$/)
  return person
}

/** The words and a village, up to the last button. */
async function aboutToSend(openid: string | undefined, words: string): Promise<Person> {
  const person = await writing(openid)
  await person.write('您想说什么事', words)
  await person.press('选哪里', '二渠村', '下一步：看一遍', '我同意把上面的信息用来办这件事')
  return person
}

const sentBy = async (openid: string) => (await setting.cloud.ok('messages.mine', {}, openid)).items

it('danger: the numbers to call stand first, and the words are kept', async () => {
  const person = await writing('resident-danger')
  await person.write('您想说什么事', '村口着火了，现在烧到屋顶了')
  await person.sees('有人正有危险？', '您写的都在手机里。')
  await person.mayPress('打 119 火', '打 120 急救', '打 110 报警', '打 122 车祸')
  await person.press('没有危险，接着写')
  expect(await person.field('您想说什么事').inputValue()).toBe('村口着火了，现在烧到屋顶了')
})

it('a report of wrongdoing: said before sending that only one or two people read it, and so it is', async () => {
  const words = '我要举报村主任贪污低保款，收了好处费。'
  const person = await aboutToSend('resident-report', words)
  await person.press('发送')
  await person.sees('发出去了')
  const officer = await setting.someone(who.liaison)
  await officer.open('workbench/pages/desk/index')
  await officer.sees('待受理')
  expect(await officer.count('举报村主任')).toBe(0)
  const [report] = await sentBy('resident-report')
  expect(await setting.cloud.fault('messages.get', { id: report?.id }, who.liaison)).toMatchObject({
    code: 'notFound',
  })
})

it('the report is announced while it is written', async () => {
  const person = await writing('resident-report-2')
  await person.write('您想说什么事', '我要举报村主任贪污低保款，收了好处费。')
  await person.sees('像是举报，只给一两个人看', /12388/)
})

it('doubtful words go to a person first, and the sender is told', async () => {
  const person = await aboutToSend('resident-risky', '这事再没人管，我们就去上访。')
  await person.press('发送')
  await person.sees('发出去了')
  const [one] = await sentBy('resident-risky')
  expect(setting.cloud.message(one?.id ?? '')).toMatchObject({ status: 'screening' })
})

it('forbidden words are refused with a sentence, and the words stay', async () => {
  const person = await aboutToSend('resident-blocked', '加微信办低息贷款，马上到账。')
  await person.press('发送')
  await person.mayPress('回去改')
  await person.press('回去改')
  expect(await person.field('您想说什么事').inputValue()).toBe('加微信办低息贷款，马上到账。')
  expect(await sentBy('resident-blocked')).toEqual([])
})

it('too long: the box takes 2000 and says how many', async () => {
  const person = await writing('resident-long')
  await person.write('您想说什么事', '路灯不亮。'.repeat(500))
  await person.sees('2000 / 2000 字')
  expect((await person.field('您想说什么事').inputValue()).length).toBe(2000)
})

it('without a village the button says what is missing and does nothing', async () => {
  const person = await writing('resident-nowhere')
  await person.write('您想说什么事', '路灯不亮。')
  await person.sees('还没选村。选了才知道交给谁。')
  await person.control('先选哪个村，再往下').click({ force: true })
  await person.sees('您想说什么事？')
})

it('a code that belongs to nothing gets a sentence under the field', async () => {
  const person = await setting.someone()
  await person.open('features/messages/pages/lookup/index')
  await person.write('编号或查询码', 'ABCD2345')
  await person.press('查这件留言')
  await person.page.locator('.field-error').waitFor()
  expect(await person.page.locator('.field-error').textContent()).toMatch(/^\p{Script=Han}.*。$/u)
  expect(await person.field(/编号或查询码/).inputValue()).toBe('ABCD2345')
})

it('of two officers accepting at once the second is told who was first', async () => {
  const one = await setting.cloud.send({ text: '后街路灯坏了五盏，晚上摸黑走。' })
  const slow = await setting.someone(who.liaison)
  await slow.open(`workbench/pages/message/index?message=${one.id}`)
  await slow.mayPress('受理，往下交')
  const accepted = { category: 'urban', kind: 'opinion' } as const
  await setting.cloud.move(one, 'messages.accept', accepted, who.township)
  await slow.press('受理，往下交')
  await slow.sees(/柳沟镇人大主席团/, '下面已经换成最新的。')
  await slow.control('受理，往下交').waitFor({ state: 'hidden' })
})

it('a guest writes everything and is told at sending what is missing; nothing is lost', async () => {
  const guest = await aboutToSend(undefined, '南坡路口没有红绿灯，孩子过马路怕。')
  await guest.press('发送')
  await guest.page.locator('.banner-bad').filter({ visible: true }).waitFor()
  await guest.sees('南坡路口没有红绿灯，孩子过马路怕。')
  await guest.open('features/messages/pages/write/index')
  expect(await guest.field('您想说什么事').inputValue()).toBe('南坡路口没有红绿灯，孩子过马路怕。')
})

it.each([
  ['features/messages/pages/progress/index?message=no-such', '留言没打开'],
  ['features/stations/pages/station/index?station=ST99', '联络站没打开'],
  ['features/deputies/pages/card/index?deputy=D99999', /没打开/],
  ['features/notices/pages/notice/index?notice=no-such', /没打开/],
])('an unknown id is a page with a phone, not an error: %s', async (path, title) => {
  const person = await setting.someone('resident-lost')
  await person.open(path)
  await person.sees(title)
  await person.mayPress(/电话/)
})
