import { anotherPerson } from '../support/weapp/another-person'
import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import { openWeapp } from '../support/weapp/open-weapp'
import { personAt } from '../support/weapp/person'

/** The main job in the compiled mini-program: from the code on the door to the second handling, tap by tap. */
jest.setTimeout(60_000)
let cloud: CloudBridge
const weapp = openWeapp({
  callFunction: (call) => cloud.callFunction(call),
  uploadFile: (options) => cloud.uploadFile(options),
  wx: { chooseMedia: () => ({ tempFiles: [{ tempFilePath: 'wxfile://tmp/chosen.jpg', size: 200_000 }] }) },
})
const { press, write, sees, at } = personAt(weapp)
beforeAll(async () => void (cloud = await startCloudBridge()))
afterAll(() => cloud.stop())

const text = '二支渠有三百多米淤死了，浇地的水过不来。'
const title = '二支渠有三百多米淤死了'
const author = 'resident-with-a-field'
const one = { id: '', queryCode: '' }

const as = anotherPerson(weapp, () => cloud)

/** Opens the message from the desk; the cloud opens the first queue that waits, another is a tap away. */
const atDesk = async (openid: string, queue?: string) => {
  await as(openid, 'workbench/pages/desk/index')
  if (queue) await press(queue)
  await press(title)
  await at('workbench/pages/message')
  await sees(title)
}
const asAuthor = () => as(author, 'features/messages/pages/progress/index', { message: one.id })

test('a resident scans the code on the door, writes, adds a photo and reads it once more', async () => {
  await as(author, 'features/stations/pages/station/index', { scene: 's%3DST05' })
  await sees('已扫门牌码', '柳沟镇')
  await press('我要留言')
  await at('features/messages/pages/write')
  await write('您想说什么事', text)
  await sees('柳沟镇')
  await press('选哪里')
  await press('二渠村')
  await press('加一张照片')
  await sees('柳沟镇 · 二渠村')
  await press('下一步：看一遍')
  await at('features/messages/pages/confirm')
  await sees(text, '谁能看到什么', '发送后会怎样')
})

test('sending answers with the code at once, and the progress shows who has it', async () => {
  await press('我同意把上面的信息用来办这件事')
  await press('发送')
  await sees('发出去了')
  one.queryCode = /查询码 ([2-9A-Z]{8})/.exec(weapp.text())?.[1] ?? ''
  expect(one.queryCode).not.toBe('')
  await press('看进度')
  await at('features/messages/pages/progress')
  await sees(title, `查询码 ${one.queryCode}`, '柳沟镇')
  const { items } = await cloud.ask<{ items: { id: string; photoCount?: number }[] }>(
    'messages.mine',
    {},
    author,
  )
  one.id = items[0]?.id ?? ''
  expect(items).toHaveLength(1)
})

test('the liaison officer accepts it: it has a number and is with the deputy on duty', async () => {
  await atDesk('demo-liaison-liugou', '待受理')
  expect(weapp.$('.photo-picture').attr('src')).toMatch(/^http/)
  await press('受理，往下交')
  await sees('受理了，编号 2026-ST05-')
})

test('the deputy hands it up', async () => {
  await atDesk('demo-deputy-zhou')
  await press('上交柳沟镇人大')
  await sees('交给柳沟镇人大了')
})

test('the township assigns it', async () => {
  await atDesk('demo-township-liugou', '待交办')
  await press('主办（一个）')
  await press('县水务局')
  await press('交办')
  await sees('交给县水务局了')
})

test('the unit signs and answers with a photo', async () => {
  await atDesk('demo-unit-H12')
  await press('签收，这件归我们办')
  await press('A ')
  await write('答复群众', '二支渠清好了，水到地头了。')
  await press('加一张照片')
  await press('交上去审')
  await sees('答复交上去了')
})

test('the township approves', async () => {
  await atDesk('demo-township-liugou', '答复待审')
  await press('同意，发给群众')
  await sees('答复发给群众了')
})

test('the author says that it is not solved: it is handled a second time', async () => {
  await asAuthor()
  await sees('等您评价', '二支渠清好了，水到地头了。', '会再办一次，换人复核')
  await press('没解决')
  await press('不满意')
  await sees('交上去后自动再办一次，换人复核。')
  await press('交评价')
  await sees('二次办理', '正在办第二次，换人复核')
})

test('the second answer is checked by another person of the office', async () => {
  await atDesk('demo-unit-H12')
  await press('A ')
  await write('答复群众', '闸门也修了，水今天到了。')
  await press('交上去审')
  await sees('答复交上去了')
  await as('demo-township-liugou', 'workbench/pages/message/index', { message: one.id })
  await sees('闸门也修了，水今天到了。')
  expect(weapp.allByRole('button', '同意，发给群众')).toHaveLength(0)
  await atDesk('demo-township2-liugou', '答复待审')
  await press('同意，发给群众')
  await sees('答复发给群众了')
})

test('the author says that it is solved, and only then it is called so', async () => {
  await asAuthor()
  await sees('第二次答复', '闸门也修了，水今天到了。')
  expect(weapp.text()).not.toContain('您说解决了')
  await press('解决了')
  await press('满意')
  await sees('交上去后这件事就结束了。')
  await press('交评价')
  await sees('您说解决了')
  expect(await cloud.ask('messages.get', { id: one.id }, author)).toMatchObject({
    status: 'closed',
    acts: ['setVisibility', 'hide', 'erase'],
  })
})
