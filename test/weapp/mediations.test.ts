import { anotherPerson } from '../support/weapp/another-person'
import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import { openWeapp } from '../support/weapp/open-weapp'
import { personAt } from '../support/weapp/person'

/** 调处纠纷 in the compiled mini-program: recorded, looked back on, read by the township, counted by the county. */
jest.setTimeout(60_000)
let cloud: CloudBridge
const weapp = openWeapp({ callFunction: (call) => cloud.callFunction(call) })
const { press, write, sees, at } = personAt(weapp)
beforeAll(async () => void (cloud = await startCloudBridge()))
afterAll(() => cloud.stop())

const as = anotherPerson(weapp, () => cloud)
const page = 'workbench/pages/mediation/index'

test('what is for police or 妇联 is sent there; a quarrel about hens is recorded', async () => {
  await as('demo-liaison-liugou', 'workbench/pages/mediations/index')
  await press('记一条')
  await at('workbench/pages/mediation-write')
  await press('家里打人、虐待')
  await sees('这一种不在这里调处', '妇联')
  await press('都不是')
  await press('哪个村：选一个村')
  await press('二渠村')
  await press('哪类纠纷：选一类')
  await press('邻里')
  await write('甲方姓名', '吕演示')
  await write('为什么事', '吕演示家的鸡吃了隔壁的菜。')
  await write('怎么调的', '一起去菜地看了。')
  await press('代表：加一位代表')
  await press('周演示')
  await press('达成一致')
  await write('说好了什么', '三天内把鸡圈起来。')
  await press('记进台账')
  await at('workbench/pages/mediation')
  await sees('吕演示', '三天内把鸡圈起来。', '3月13日回访')
})

test('the deputy finds on his desk what is to be looked back on, and it held', async () => {
  await as('demo-deputy-zhou', 'workbench/pages/desk/index')
  await sees('1 条到了回访的日子')
  await press('调处纠纷')
  await press('该回访 1')
  await press('两家共用的过道堆了柴火')
  await press('记回访')
  await press('守约了')
  await write('看到、听到什么', '过道空着，两家都说行。')
  await press('记下回访')
  await sees('记下了，这一条结束了', '达成一致，守约了')
})

test('the township reads it without names, and says why before it sees them', async () => {
  await as('demo-township-liugou', page, { mediation: 'mediation-1' })
  await sees('吴**')
  expect(weapp.text()).not.toContain('吴演示')
  await write('为什么看姓名', '两家到镇里来问')
  await press('看姓名')
  await sees('吴演示', '看了姓名')
})

test('the county has a number and nothing to open', async () => {
  await as('demo-county', 'workbench/pages/mediations/index')
  await sees('2026年，全县', '县里只看数')
  expect(weapp.text()).not.toContain('过道')
})
