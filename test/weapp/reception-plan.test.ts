import { anotherPerson } from '../support/weapp/another-person'
import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import { openWeapp } from '../support/weapp/open-weapp'
import { personAt } from '../support/weapp/person'

/** A station plans ahead in the compiled mini-program: the roster, then publication. */
jest.setTimeout(60_000)
let cloud: CloudBridge
const weapp = openWeapp({ callFunction: (call) => cloud.callFunction(call) })
const { press, sees } = personAt(weapp)
beforeAll(async () => void (cloud = await startCloudBridge()))
afterAll(() => cloud.stop())

const as = anotherPerson(weapp, () => cloud)
const officer = 'demo-liaison-liugou'

test('the roster is shown with its reasons before it is saved', async () => {
  await as(officer, 'workbench/pages/roster/index', { site: 'ST05' })
  await sees('次序：这个季度没来过的先来', '12 位代表轮流')
  await press('就这样排，补上')
  await sees('排好了')
})

test('the next session is published', async () => {
  await as(officer, 'workbench/pages/session/index', { session: 'R-ST05-2026-03-15' })
  await sees('还没公布', '原定3月15日（周日）')
  await press('公布这一场')
  await sees('公布后，群众看得到')
  const buttons = weapp.allByRole('button', '公布这一场')
  await buttons[buttons.length - 1]?.tap()
  await sees('公布了，代表会收到通知', '已公布')
})
