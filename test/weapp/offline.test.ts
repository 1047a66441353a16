import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import { openWeapp } from '../support/weapp/open-weapp'
import { personAt } from '../support/weapp/person'
import { drawn } from '../support/weapp/screens'

/** A weak network and a phone that kills apps: nothing written is lost, nothing is sent twice. */
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

const writing = 'features/messages/pages/write/index'
const text = '老井村的井盖翘起来了，夜里看不见。'

interface Mine {
  items: { id: string; title: string }[]
}

/** What the cloud holds of this person. */
const mine = async () => (await cloud.ask<Mine>('messages.mine', {}, cloud.openid)).items

async function losesNetwork(): Promise<void> {
  cloud.offline = true
  await weapp.network(false)
}

async function hasNetworkAgain(): Promise<void> {
  cloud.offline = false
  await weapp.network(true)
}

async function writes(words: string): Promise<void> {
  await weapp.launch(writing, { station: 'ST05' })
  await sees('柳沟镇')
  await write('您想说什么事', words)
  await press('选哪里')
  await press('老井村')
  await sees('柳沟镇 · 老井村')
}

async function sends(): Promise<void> {
  await press('下一步：看一遍')
  await at('features/messages/pages/confirm')
  await press('我同意把上面的信息用来办这件事')
  await press('发送')
}

test('what was read stays readable with its time; what was not says so and offers the phone', async () => {
  cloud.openid = 'resident-at-home'
  await weapp.launch()
  await sees('下次代表公开接待日')
  await drawn(cloud)
  weapp.kill()
  await losesNetwork()
  await weapp.launch()
  await sees('没有网络。这是 2月11日 09:2', '下次代表公开接待日')
  await weapp.launch('features/deputies/pages/card/index', { deputy: 'D05002' })
  await sees('没有网络，这一页还没看过', '再试一次', '打联络站电话')
  await hasNetworkAgain()
  await press('再试一次')
  await sees('苏演示')
})

test('a draft with its photo survives a kill in the middle of writing', async () => {
  cloud.openid = 'resident-with-a-draft'
  await writes(text)
  await losesNetwork()
  await press('加一张照片')
  await sees('等有网再传')
  // What was typed in the last 0.4 s is the price of not writing to the phone with every key.
  await weapp.waitFor(() => String(weapp.storage.get('drafts')).includes('老井村'))
  weapp.kill()
  await weapp.launch(writing)
  await sees('柳沟镇 · 老井村', '等有网再传')
  expect(weapp.$('textarea').attr('value')).toBe(text)
  const [kept] = weapp.files.keys()
  await weapp.waitFor(() => weapp.$('.photo-picture').attr('src') === kept)
})

test('what could not be sent waits, survives a kill and is sent by itself', async () => {
  await sends()
  await sees('没发出去，草稿还在', '等网络好了自动发')
  weapp.kill()
  await hasNetworkAgain()
  await weapp.launch('features/messages/pages/list/index')
  await weapp.waitFor(() => weapp.files.size === 0, 8000)
  await drawn(cloud)
  expect(await mine()).toHaveLength(1)
  const { photos } = await cloud.ask<{ photos: object[] }>(
    'messages.get',
    { id: (await mine())[0]?.id },
    cloud.openid,
  )
  expect(photos).toHaveLength(1)
  await weapp.launch(writing)
  await drawn(cloud)
  expect(weapp.$('textarea').attr('value')).toBe('')
})

test('an answer that was lost on the way makes no second case', async () => {
  cloud.openid = 'resident-in-a-tunnel'
  weapp.kill()
  weapp.storage.clear()
  await writes(text)
  cloud.loseNextAnswer = 'messages.submit'
  await sends()
  await sees('没发出去，草稿还在')
  expect(await mine()).toHaveLength(1)
  await press('现在再发一次')
  await sees('发出去了')
  expect(await mine()).toHaveLength(1)
})
