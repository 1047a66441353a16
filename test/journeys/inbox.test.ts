import { setTimeout as wait } from 'node:timers/promises'
import { who } from '#test/support/demo-cloud'
import type { Person } from './person'
import { openSetting, type Setting } from './setting'
import { story } from './story'

/** A case moves on: the author's inbox says so and leads to the very act it asks for. */
let setting: Setting
const step = story(() => setting)
const author = 'resident-with-an-inbox'
let resident: Person

beforeAll(async () => {
  setting = await openSetting()
  resident = await setting.someone(author, { weChat: '允许' })
}, 120_000)
afterAll(() => setting.close())

step('sends a message and lets WeChat push progress once', async () => {
  await resident.open('features/messages/pages/write/index?station=ST05')
  await resident.sees(/^柳沟镇$/)
  await resident.write('您想说什么事', '三道坎的路灯坏了七盏，晚上看不见路。')
  await resident.press('选哪里', '二渠村', '下一步：看一遍', '我同意把上面的信息用来办这件事', '发送')
  await resident.sees('发出去了')
  await resident.press('看进度')
  // The answer of the popup goes to the cloud beside the message.
  const left = async () => (await setting.cloud.ok('inbox.settings', {}, author)).left
  while ((await left()).progress === 0) await wait(100)
  expect(await left()).toMatchObject({ progress: 1, rating: 1 })
})

step('nothing has happened yet, and the inbox says what will be there', async () => {
  await resident.open('tabs/mine/index')
  await resident.press(/^收件箱，都看过了/)
  await resident.sees('还没有您的消息')
})

step('the office works on it', async () => {
  const { cloud } = setting
  const [one] = (await cloud.ok('messages.mine', {}, author)).items
  const case_ = { id: one?.id ?? '', version: 1, author, queryCode: '' }
  await cloud.move(case_, 'messages.accept', { category: 'water_agri', kind: 'grievance' }, who.liaison)
  await cloud.move(case_, 'messages.handUp', {}, who.deputy)
  await cloud.move(case_, 'messages.assign', { leadUnit: 'H12' }, who.township)
  await cloud.move(case_, 'messages.needInfo', { question: '是哪几盏？' }, who.unit)
})

step('four steps are one row; it leads to the question', async () => {
  await resident.open('tabs/mine/index')
  await resident.press(/^收件箱，4 条没看/)
  await resident.sees(/没看过/, /^请您补充几句/)
  await resident.press('还有 3 条')
  await resident.sees(/^收下了：/)
  await resident.press(/^没看过，留言，请您补充几句/)
  await resident.sees('是哪几盏？')
})

step('what was looked at is no longer new; another resident sees none of it', async () => {
  await resident.open('tabs/mine/index')
  await resident.mayPress(/^收件箱，都看过了/)
  const other = await setting.someone('resident-next-door')
  await other.open('features/inbox/pages/list/index')
  await other.sees('还没有您的消息')
})

step('settings say how many pushes are left; following a village is one tap more', async () => {
  await resident.open('features/inbox/pages/settings/index')
  await resident.sees('还能推 1 次', '现在推不了')
  await resident.press('再要几次办理进度')
  await resident.press(/的一个村$/)
  await resident.sees('还能推 2 次')
  await resident.page.getByRole('radio').first().click()
  await resident.mayPress(/^不再关注/)
})
