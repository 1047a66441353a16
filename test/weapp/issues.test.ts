import { anotherPerson } from '../support/weapp/another-person'
import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import { openWeapp } from '../support/weapp/open-weapp'
import { personAt } from '../support/weapp/person'

/** 问题清单 in the compiled mini-program: what is missing is added, it is sent, put right, looked at, struck off. */
jest.setTimeout(60_000)
let cloud: CloudBridge
const weapp = openWeapp({ callFunction: (call) => cloud.callFunction(call) })
const { press, write, sees, at } = personAt(weapp)
beforeAll(async () => void (cloud = await startCloudBridge()))
afterAll(() => cloud.stop())

const as = anotherPerson(weapp, () => cloud)
const list = { list: 'issues-water' }
const page = 'workbench/pages/issue-list/index'
const problem = '停水没有提前告诉住户'

test('the township opens its list from the desk and sees what is missing', async () => {
  await as('demo-township-liugou', 'workbench/pages/desk/index')
  await press('问题清单')
  await press('农村饮水安全（演示）')
  await at('workbench/pages/issue-list')
  await sees(problem, '还缺：条款对照')
  expect(weapp.allByRole('button', '把写全的 1 条发给责任单位')).toHaveLength(0)
})

test('the clause is added, and the line is sent to its unit', async () => {
  await press(`改：${problem}`)
  await at('workbench/pages/issue-write')
  await write('哪部法规', '青澜县农村饮水安全办法（演示）')
  await write('第几条', '第十五条')
  await press('存进清单')
  await at('workbench/pages/issue-list')
  await press('把写全的 1 条发给责任单位')
  await sees('1 条发给责任单位了', '第十五条')
})

test('the unit finds it, and says that it is put right', async () => {
  await as('demo-unit-H12', 'workbench/pages/desk/index')
  await press('问题清单')
  await press('农村饮水安全（演示）')
  await press(`说进展：${problem}`)
  await press('改好了')
  await write('怎么改的', '停水前一天广播，已经试过一次。')
  await press('交给人大')
  await sees('记下了，等人大去看')
})

test('somebody of the office looks: one is struck off, one goes back', async () => {
  await as('demo-township2-liugou', page, list)
  await press(`复查：${problem}`)
  await press('真的改好了')
  await write('看到了什么', '问了三户，都提前知道。')
  await press('记下结果')
  await sees('销号了', '已销号')
  await press('复查：老井村水质检测结果没有贴出来')
  await press('没改好')
  await write('看到了什么', '只贴了一半。')
  await press('退回接着改')
  await sees('退给责任单位了')
})
