import { templateIds } from '#shared/inbox/template-ids'
import { who } from '#test/support/demo-cloud'
import { computer, screenshot } from '#test/support/browser'
import type { Person } from './person'
import { openSetting, type Setting } from './setting'
import { story } from './story'

/**
 * Staff write, a colleague approves, 青澜县 receives: one resident has a push left, one refused in WeChat's own
 * settings since, one was never asked; the two deputies on duty have allowed nothing. The screen tells the truth.
 */
let setting: Setting
const step = story(() => setting)
const title = '2月接待日改到24日'
let liaison: Person
let township: Person

const weChat = (openid: string, answer: 'accept' | 'reject') =>
  fetch(`${setting.cloud.url}/local/subscribe`, {
    method: 'POST',
    body: JSON.stringify({ openid, accepts: { [templateIds.notice.id]: answer } }),
  })

async function aFollower(openid: string, asked: boolean): Promise<void> {
  await setting.cloud.ok('inbox.follow', { kind: 'township', id: 'U05' }, openid)
  if (!asked) return
  const results = { notice: 'accept' } as const
  await setting.cloud.ok('inbox.asked', { requestId: `asked-${openid}`, results }, openid)
}

beforeAll(async () => {
  setting = await openSetting()
  await aFollower('with-a-push', true)
  await weChat('with-a-push', 'accept')
  await aFollower('refused-since', true)
  await aFollower('never-asked', false)
  liaison = await setting.someone(who.liaison)
  township = await setting.someone(who.township, { viewport: computer })
}, 120_000)
afterAll(() => setting.close())

step('the station writes: the roster fills in the dates, the meter says who can be reached', async () => {
  await liaison.open('workbench/pages/notices/index')
  await liaison.press('写一条公告', '接待日改期', /^哪一次接待/, /^2月24日接待/)
  await liaison.sees('日期和排班表一致，已自动填好', '5 人', /可推送 2 人/, /其余 3 人/, /要在2月12日前公布/)
  await screenshot(liaison.page, 'notice-compose', true)
  await liaison.press('存草稿')
  await liaison.sees('草稿存好了，在“公告”的草稿里')
})

step('handed on it waits for another: the writer cannot approve it', async () => {
  await liaison.press('交给石演示复核')
  await liaison.sees('已经交给另一个人复核。复核通过，就按定好的时间发出。')
  expect(await liaison.count('同意，发出')).toBe(0)
})

step('the township, at a computer, reads what the machine checked and approves', async () => {
  await township.open('workbench/pages/notices/index')
  await township.press(new RegExp(`^等您复核，${title}`))
  await township.sees('系统替您核过', '日期和排班表、放假表一致', /可推送 2 \/ 受众 5/)
  await screenshot(township.page, 'notice-approve', true)
  await township.press('同意，发出')
  await township.sees('复核通过，正在发')
})

step('everybody has it in the inbox, and the page says the same to all', async () => {
  for (const job of ['notices.publish', 'delivery.spread', 'delivery.drain']) await setting.cloud.job(job)
  const resident = await setting.someone('never-asked')
  await resident.open('features/inbox/pages/list/index')
  await resident.press(new RegExp(title))
  await resident.sees(title, /正逢春节放假，改到2月24日/)
  await screenshot(resident.page, 'notice-resident', true)
})

step('the screen tells the truth for each of the three', async () => {
  await liaison.open('workbench/pages/notices/index')
  await liaison.press('发出的', new RegExp(`^已发布，${title}`))
  await liaison.sees('5 人里，谁收到了', /已有 1 人打开小程序看过/)
  await screenshot(liaison.page, 'notice-result', true)
  const { items } = await setting.cloud.ok('notices.desk', { tab: 'out' }, who.liaison)
  const { lines } = await setting.cloud.ok('notices.result', { id: items[0]?.id ?? '' }, who.liaison)
  const counts = Object.fromEntries(lines.map(({ key, count }) => [key, count]))
  expect(counts).toEqual({ sent: 1, refused: 1, failed: 0, notPushed: 3 })
  const sent = (await setting.cloud.sent()).filter(({ apiName }) => /subscribeMessage/.test(apiName))
  expect(sent.map((call) => JSON.stringify(call)).join()).not.toContain('never-asked')
})

step('those without WeChat are on the call list, and are called', async () => {
  await setting.cloud.job('delivery.calls')
  await township.open('workbench/pages/notices/index')
  await township.press('发出的', new RegExp(`^已发布，${title}`))
  await township.press(/^电话单 [1-9]/)
  await township.sees(title)
})

step('a mistake is corrected: the old words stay beside the new, and the reader is told', async () => {
  await township.open('workbench/pages/notices/index')
  await township.press('发出的', new RegExp(`^已发布，${title}`), '更正')
  await township.write('内容', '原定2月15日的代表公开接待日改到2月24日（周二）下午2:00–4:00。地点不变。')
  await township.write('哪里写错了', '时间写错了，是下午')
  await township.press('发出更正')
  await township.sees('更正发出了，看过的人会收到通知')
  await setting.cloud.job('notices.publish')
  const resident = await setting.someone('never-asked')
  await resident.open('features/inbox/pages/list/index')
  await resident.press(/更正/)
  await resident.sees('更正过', '时间写错了，是下午', '原来写的：')
})

step('a deputy asks for leave from a training, and the township sees the shortfall', async () => {
  const deputy = await setting.someone(who.deputy)
  await deputy.open('workbench/pages/desk/index')
  await deputy.press(/^代表学习新修改的代表法/, '来不了，请假')
  await deputy.write('为什么来不了', '孩子住院')
  await deputy.press('请假')
  await deputy.sees('您请假了', '原因：孩子住院')
  await screenshot(deputy.page, 'notice-answer', true)
  await township.open('workbench/pages/notice/index?notice=N-training')
  await township.sees(/1 人请假，还有 \d+ 人没答复/, '孩子住院')
  await screenshot(township.page, 'notice-attendance', true)
})
