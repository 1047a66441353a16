import { anotherPerson } from '../support/weapp/another-person'
import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import { openWeapp } from '../support/weapp/open-weapp'
import { personAt } from '../support/weapp/person'

/** 征求意见 in the compiled mini-program: an opinion on an article, changed, gathered for others, read by the office. */
jest.setTimeout(60_000)
let cloud: CloudBridge
const weapp = openWeapp({ callFunction: (call) => cloud.callFunction(call) })
const { press, write, sees, at } = personAt(weapp)
beforeAll(async () => void (cloud = await startCloudBridge()))
afterAll(() => cloud.stop())

const as = anotherPerson(weapp, () => cloud)
const resident = 'demo-resident-zhao'
const page = 'features/campaigns/pages/campaign/index'
const water = { campaign: 'C-water' }

test('a resident comes to it from the notices and speaks to one article', async () => {
  await as(resident, 'features/notices/pages/list/index')
  await press('征求意见')
  await press('正在征求，青澜县农村供水管理办法（草案，演示）')
  await at('features/campaigns/pages/campaign')
  await sees('第三条', '供水单位应当每天供水')
  await press('说说第三条')
  await write('您的意见', '老人不看手机，要用大喇叭说。')
  await press('群众')
  await press('交这条意见')
  await sees('收下了，最后一天前都能改', '您写的意见')
})

test('he says it otherwise, and it is one opinion', async () => {
  await press('改第三条')
  await write('您的意见', '提前两天，用大喇叭说。')
  await press('换掉原来的')
  await sees('改好了', '1 处', '提前两天，用大喇叭说。')
})

test('a station writes down what fourteen people said', async () => {
  await as('demo-liaison-liugou', 'workbench/pages/desk/index')
  await press('征求意见')
  await press('青澜县农村供水管理办法（草案，演示）')
  await press('说的是哪一处')
  await press('第四条')
  await write('怎么说的', '水质要贴到每个组。')
  await write('有几个人这么说', '14')
  await press('记下这条意见')
  await sees('记下了，可以接着记下一条')
})

test('the office reads both, and not by whom', async () => {
  await as('demo-county', 'workbench/pages/campaigns/index')
  await press('正在征求')
  await press('正在征求，青澜县农村供水管理办法（草案，演示）')
  await sees('提前两天，用大喇叭说。', '柳沟镇联络站现场收集，14 人', '水质要贴到每个组。')
  expect(weapp.text()).not.toContain(resident)
  expect(weapp.allByRole('button', '标去处：提前两天，用大喇叭说。')).toHaveLength(0)
})

test('after the last day nothing is written, and it says what is still possible', async () => {
  await cloud.setClock('2026-03-20T09:00:00+08:00')
  await as(resident, page, water)
  await sees('收意见的日子过了', '还有话说，写留言')
  expect(weapp.allByRole('button', '写意见')).toHaveLength(0)
})
