import { anotherPerson } from '../support/weapp/another-person'
import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import { openWeapp } from '../support/weapp/open-weapp'
import { personAt } from '../support/weapp/person'

/** Who does what, in the compiled mini-program: a row changed, a dry run, an officer away. */
jest.setTimeout(60_000)
let cloud: CloudBridge
const weapp = openWeapp({ callFunction: (call) => cloud.callFunction(call) })
const { press, write, sees, at } = personAt(weapp)
beforeAll(async () => void (cloud = await startCloudBridge()))
afterAll(() => cloud.stop())

const as = anotherPerson(weapp, () => cloud)

test('the county adds a unit, and the change is kept with its name', async () => {
  await as('demo-county', 'workbench/pages/desk/index')
  await press('办理分工')
  await at('workbench/pages/routing/index')
  await press('单位')
  await press('加一个单位')
  await write('名称', '县演示局')
  await press('存好')
  await sees('加了县演示局')
  await press('改过什么')
  await sees('办事单位：县演示局', '章演示')
})

test('a unit that a category names is not retired, and the words say which', async () => {
  await press('单位')
  await press('县水务局')
  await press('停用这个单位')
  await sees('还写着县水务局')
  await press('关闭')
})

test('a constituency is retired only when nothing names it; without its village it still has its deputies', async () => {
  await press('选区')
  await press('县第 1 选区')
  await press('停用这个选区')
  await sees('县第 1 选区里还有南巷社区')
  await press('南巷社区')
  await press('存好')
  await sees('县第 1 选区存好了')
  await press('县第 1 选区')
  await press('停用这个选区')
  await sees('位代表还在任')
  await press('关闭')
})

test('a deputy away for some days leaves his turn to a colleague', async () => {
  await as('demo-deputy-zhou', 'workbench/pages/my-duties/index')
  await press('出门几天')
  await at('workbench/pages/absence/index')
  await press('谁替：选一位')
  await press('苏演示')
  await press('请假')
  await sees('请好了，苏演示替您', '正在请假')
  await press('提前回来：2月11日')
  await sees('没有请假')
})
