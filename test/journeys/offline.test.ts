import type { Person } from './person'
import { openSetting, type Setting } from './setting'

/** A weak network, no network, and a cloud that breaks off: nothing is lost and nothing is doubled. */
let setting: Setting
beforeAll(async () => void (setting = await openSetting()), 120_000)
afterAll(() => setting.close())

const sentBy = async (openid: string) => (await setting.cloud.ok('messages.mine', {}, openid)).items

async function aboutToSend(openid: string, words: string): Promise<Person> {
  const person = await setting.someone(openid)
  await person.open('features/messages/pages/write/index?station=ST05')
  await person.sees(/^柳沟镇$/)
  await person.write('您想说什么事', words)
  await person.press('选哪里', '二渠村', '下一步：看一遍', '我同意把上面的信息用来办这件事')
  return person
}

it('keeps a draft, its photo and its village through a reload', async () => {
  const person = await setting.someone('resident-reload')
  await person.open('features/messages/pages/write/index?station=ST05')
  await person.sees(/^柳沟镇$/)
  await person.write('您想说什么事', '老井村水塔漏水，白天晚上流。')
  await person.press('选哪里', '老井村')
  await person.addPhoto('#5a6b7c')
  await person.mayPress('第 1 张照片')
  await person.sees(/草稿已存在手机里/)
  await person.open('features/messages/pages/write/index')
  expect(await person.field('您想说什么事').inputValue()).toBe('老井村水塔漏水，白天晚上流。')
  await person.sees('老井村')
  await person.mayPress(/^第 1 张照片/)
})

it('shows home, stations and reception days without a network, and from when they are', async () => {
  const person = await setting.someone('resident-village')
  for (const tab of ['联络站', '接待日', '首页']) {
    if (person.page.url() === 'about:blank') await person.open('tabs/home/index')
    await person.press(tab)
    await person.settles()
  }
  await goOffline(person)
  for (const [tab, shown] of [
    ['联络站', '云溪街道'],
    ['接待日', /^云溪街道/],
    ['首页', '我要留言'],
  ] as const) {
    await person.press(tab)
    await person.sees(/没有网络。这是 \d+月\d+日 \d\d:\d\d 的内容/, shown)
  }
})

it('queues a message without a network and sends it once when it is back', async () => {
  const person = await aboutToSend('resident-offline', '坝头村桥栏杆断了一截，孩子爱在那玩。')
  await goOffline(person)
  await person.press('发送')
  await person.sees('没发出去，草稿还在', '等网络好了自动发。')
  await person.page.context().setOffline(false)
  await person.sees('发出去了')
  expect(await sentBy('resident-offline')).toHaveLength(1)
})

it('says that it is busy on a slow network and ignores more taps', async () => {
  const person = await aboutToSend('resident-slow', '沙枣村卫生室周末没人，老人拿不到药。')
  await person.page.route('**/fn/api', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    await route.continue()
  })
  await person.press('发送')
  await person.sees('正在发送，别关页面…')
  await person.control('正在发送，别关页面…').click({ force: true })
  await person.control('正在发送，别关页面…').click({ force: true })
  await person.sees('发出去了')
  expect(await sentBy('resident-slow')).toHaveLength(1)
})

it('keeps the words when the cloud breaks off while sending; a second try makes one case', async () => {
  const person = await aboutToSend('resident-killed', '上坪村路口积水，电动车都熄火。')
  await setting.cloud.faults({ kill: { function: 'api', action: 'messages.submit', afterDatabaseAnswer: 6 } })
  await person.press('发送')
  await person.page.locator('.banner-bad').filter({ visible: true }).waitFor()
  await person.sees('上坪村路口积水，电动车都熄火。')
  await person.press('发送')
  await person.sees('发出去了')
  expect(await sentBy('resident-killed')).toHaveLength(1)
})

async function goOffline(person: Person): Promise<void> {
  await person.page.context().setOffline(true)
}
