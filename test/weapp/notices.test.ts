import { anotherPerson } from '../support/weapp/another-person'
import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import { openWeapp } from '../support/weapp/open-weapp'
import { personAt } from '../support/weapp/person'

/** Staff write, a colleague approves, followers receive: tap by tap in the compiled mini-program. */
jest.setTimeout(60_000)
let cloud: CloudBridge
const weapp = openWeapp({
  callFunction: (call) => cloud.callFunction(call),
  uploadFile: (options) => cloud.uploadFile(options),
  wx: {
    requestSubscribeMessage: (options: Record<string, unknown>) => cloud.requestSubscribeMessage(options),
    chooseMessageFile: () => ({
      tempFiles: [{ name: '现场.jpg', size: 200, path: 'wxfile://tmp/chosen.jpg' }],
    }),
  },
})
const { press, write, sees } = personAt(weapp)
beforeAll(async () => void (cloud = await startCloudBridge()))
afterAll(() => cloud.stop())

const title = '前沟村下午停水'

const as = anotherPerson(weapp, () => cloud)

const atDesk = (openid: string) => as(openid, 'workbench/pages/notices/index')

/** As from the inbox or a push: the notice itself. */
async function asFollower(): Promise<void> {
  const { items } = await cloud.ask<{ items: { id: string; title: string }[] }>(
    'notices.list',
    { unitId: 'U05' },
    'follower',
  )
  const notice = items.find((one) => one.title === title)?.id ?? ''
  await as('follower', 'features/notices/pages/notice/index', { notice })
}

test('the station writes one with an attachment, and hands it to the township', async () => {
  await cloud.ask('inbox.follow', { kind: 'township', id: 'U05' }, 'follower')
  await atDesk('demo-liaison-liugou')
  await press('写一条公告')
  await sees('1 人', '群众手机上看到的样子')
  await write('标题', title)
  await write('内容', '水管检修，下午一点到五点停水。')
  await press('加附件')
  await sees('现场.jpg')
  await press('交给石演示复核')
  await sees('已经交给另一个人复核')
})

test('the township sends it back with words; the writer mends it', async () => {
  await atDesk('demo-township-liugou')
  await press(`等您复核，${title}`)
  await sees('系统替您核过', '没有电话号码、证件号、门牌号')
  await write('要改的话，写给白演示', '请写是哪一天')
  await press('退回改')
  await sees('退回给白演示了')
  await atDesk('demo-liaison-liugou')
  await press('草稿')
  await press(`草稿，${title}`)
  await sees('退回来要改', '请写是哪一天')
  await write('内容', '水管检修，2月12日下午一点到五点停水。')
  await press('交给石演示复核')
  await sees('已经交给另一个人复核')
})

test('approved it is out: the follower reads it, with its attachment', async () => {
  await atDesk('demo-township-liugou')
  await press(`等您复核，${title}`)
  await press('同意，发出')
  await sees('复核通过，正在发')
  await asFollower()
  await sees('2月12日下午一点到五点', '现场.jpg')
})

test('taken back it says so, and why', async () => {
  await atDesk('demo-liaison-liugou')
  await press('发出的')
  await press(`正在发，${title}`)
  await sees('不该发？')
  await press('撤回')
  await write('为什么撤回', '停水取消了')
  await press('撤回公告')
  await sees('撤回了，看过的人会收到通知')
  await asFollower()
  await sees('这条公告已撤回，不要照着办', '停水取消了')
})
