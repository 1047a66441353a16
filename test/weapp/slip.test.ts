import { aLetter } from '#test/support/a-letter'
import { anotherPerson } from '../support/weapp/another-person'
import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import { openWeapp } from '../support/weapp/open-weapp'
import { personAt } from '../support/weapp/person'

/** A phone call in the compiled mini-program: entered and answered, its slip rated and taken into a WeChat. */
jest.setTimeout(60_000)
let cloud: CloudBridge
const weapp = openWeapp({
  callFunction: (call) => cloud.callFunction(call),
  wx: { requestSubscribeMessage: (options) => cloud.requestSubscribeMessage(options) },
})
const { press, write, sees, at } = personAt(weapp)
beforeAll(async () => void (cloud = await startCloudBridge()))
afterAll(() => cloud.stop())

const officer = 'demo-liaison-liugou'
const as = anotherPerson(weapp, () => cloud)

test('the officer enters a call and answers it at once', async () => {
  await as(officer, 'workbench/pages/letter-enter/index')
  await press('打电话说的')
  await write('谁写的、谁说的（没写名字就空着）', '孙演示')
  await write('他说了什么', '低保复核要带什么材料？')
  await press('哪个村的事：选一个村')
  await press('二渠村')
  await press('当场答复了')
  await write('怎么答复的', '带户口本和存折。')
  await press('问过本人，他同意')
  await press('登记这一件')
  await sees('登记好了', '打印给他的条子')
})

test('whoever holds the slip rates it, and takes it into his WeChat', async () => {
  const { number, queryCode } = await cloud.ask<{ number: string; queryCode: string }>(
    'letters.enter',
    aLetter({ source: 'call', text: '低保复核几月份办？', answer: '三月。' }),
    officer,
  )
  await as('resident-qian', 'features/messages/pages/lookup/index')
  await write('编号或查询码', number)
  await press('查这件留言')
  await sees('条子在您手里？')
  await write('条子上的查询码', queryCode)
  await press('解决了')
  await press('满意')
  await press('交评价')
  await sees('凭条子上的编号和查询码评的')
  await press('放进我的留言')
  await at('features/messages/pages/progress')
  await sees('低保复核几月份办？')
})
