import { anotherPerson } from '../support/weapp/another-person'
import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import { openWeapp } from '../support/weapp/open-weapp'
import { personAt } from '../support/weapp/person'

/** Before a reception day, in the compiled mini-program: leave, substitute, publication, a move for a holiday. */
jest.setTimeout(60_000)
let cloud: CloudBridge
const weapp = openWeapp({
  callFunction: (call) => cloud.callFunction(call),
  uploadFile: (options) => cloud.uploadFile(options),
})
const { press, write, sees } = personAt(weapp)
beforeAll(async () => void (cloud = await startCloudBridge()))
afterAll(() => cloud.stop())

const as = anotherPerson(weapp, () => cloud)

test('a deputy asks for leave, with a reason only the station reads', async () => {
  await as('demo-deputy-zhou', 'workbench/pages/my-duties/index')
  await sees('2月24日（周二）', '和苏演示一起')
  await press('2月24日（周二）请假')
  await write('为什么来不了', '那天要去省里学习')
  await press('向联络站请假')
  await sees('告诉联络站了', '请假，等答复')
})

test('the station grants it by asking another deputy', async () => {
  await as('demo-liaison-liugou', 'workbench/pages/session/index', { session: 'R-ST05-2026-02-15' })
  await sees('请假，等答复')
  await press('看请假：周演示')
  await press('准假，现在就找人替')
  await sees('请谁替周演示')
  const asked = { id: 'R-ST05-2026-02-15', deputyId: 'D05001', substituteId: 'D05003' }
  await cloud.ask('duties.askSubstitute', asked, 'demo-liaison-liugou')
})

test('the substitute accepts', async () => {
  await as('demo-deputy-he', 'workbench/pages/my-duties/index')
  await sees('请您替周演示接待')
  await press('我来替')
  await sees('记下了，那天请您来', '替周演示')
})

test('residents read who comes in whose place', async () => {
  await as('a-resident', 'features/stations/pages/station/index', { scene: 's%3DST05' })
  await sees('苏演示、何演示')
  expect(weapp.text()).not.toContain('省里学习')
})

test('the next session is published', async () => {
  await as('demo-liaison-liugou', 'workbench/pages/session/index', { session: 'R-ST05-2026-03-15' })
  await sees('还没公布', '原定3月15日（周日）')
  await press('公布这一场')
  await sees('公布后，群众看得到')
  const buttons = weapp.allByRole('button', '公布这一场')
  await buttons[buttons.length - 1]?.tap()
  await sees('公布了，代表会收到通知', '已公布')
})

test('a published session is moved for a holiday, and a person decides', async () => {
  await as('demo-liaison-yunxi', 'workbench/pages/session/index', { session: 'R-ST01-2026-02-15' })
  await sees('放假安排变了，等您定', '建议改到2月25日')
  await press('定下来')
  await press('就改到这天，通知大家')
  await sees('改好了，大家会收到通知')
  const { days } = await cloud.ask<{ days: { effective: string; movedText: string }[] }>(
    'reception.upcoming',
    { siteId: 'ST01' },
    'a-resident',
  )
  expect(days[0]).toMatchObject({ effective: '2026-02-25', movedText: '原定2月15日（周日）' })
})
