import http from 'node:http'
import { handling, jobs, leaks, leaksOnScreen, planted, visits, type Heard } from '#test/support/planted'
import { anotherPerson } from '../support/weapp/another-person'
import { type CloudBridge, startCloudBridge } from '../support/weapp/cloud-bridge'
import { openWeapp } from '../support/weapp/open-weapp'
import { personAt } from '../support/weapp/person'
import { openScreen } from '../support/weapp/screens'

/** In the compiled mini-program: a name, two numbers, an openid and a photo's place, looked for on every screen. */
jest.setTimeout(120_000)
let cloud: CloudBridge
const heard: Heard[] = []
const weapp = openWeapp({
  callFunction: async (call) => {
    const { openid } = cloud
    const reply = await cloud.callFunction(call)
    heard.push({ openid, action: String(call.data.action), reply: JSON.stringify(reply) })
    return reply
  },
  uploadFile: (options) => cloud.uploadFile(options),
  wx: { chooseMedia: () => ({ tempFiles: [{ tempFilePath: 'wxfile://tmp/chosen.jpg', size: 200_000 }] }) },
})
const { press, write, sees, at } = personAt(weapp)
const as = anotherPerson(weapp, () => cloud)
let id: string

beforeAll(async () => {
  cloud = await startCloudBridge()
  const exif = `Exif\0\0${planted.exif}`
  // jsdom's Buffer would do as well; the bridge takes one character a byte.
  const bytes = Buffer.from(exif).toString('latin1')
  const segment = `\xff\xe1\0${String.fromCharCode(bytes.length + 2)}${bytes}`
  cloud.photo = `\xff\xd8${segment}\xff\xda\x00\x02\x07\x07\x07\xff\xd9`
})
afterAll(() => cloud.stop())

const asAuthor = () => as(planted.openid, 'features/messages/pages/progress/index', { message: id })
const atDesk = (openid: string) => as(openid, 'workbench/pages/message/index', { message: id })

function bytesOf(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, (response) => {
      let bytes = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => (bytes += part))
      response.on('end', () => resolve(bytes))
    })
    request.on('error', reject)
  })
}

test('a resident writes who he is, leaves a number, and adds a photo that knows where it was taken', async () => {
  await as(planted.openid, 'features/messages/pages/write/index', { station: 'ST05' })
  await write('您想说什么事', planted.text)
  await press('选哪里')
  await press('二渠村')
  await press('加一张照片')
  await write('怎么称呼', planted.name)
  await write('电话', planted.left)
  await press('下一步：看一遍')
  await at('features/messages/pages/confirm')
  await press('我同意把上面的信息用来办这件事')
  await press('发送')
  await sees('发出去了')
  const mine = await cloud.ask<{ items: { id: string }[] }>('messages.mine', {}, planted.openid)
  id = mine.items[0]?.id ?? ''
})

test('it goes through every hand, and through the timers', async () => {
  for (const [action, input, openid] of handling) {
    const { version } = await cloud.ask<{ version: number }>('messages.get', { id }, openid)
    await cloud.ask(action, { id, version, ...input }, openid)
  }
  for (const job of jobs) await cloud.callFunction({ name: 'jobs', data: { job } })
})

test('he reads his own words, and so does the office that handles them: the hunt can find', async () => {
  await asAuthor()
  await sees(planted.text)
  await atDesk('demo-liaison-liugou')
  await sees(planted.text)
})

test('no other screen shows them', async () => {
  const found: string[] = []
  for (const visit of visits(id)) {
    await openScreen(weapp, cloud, visit)
    found.push(...leaksOnScreen(visit, weapp.text()))
  }
  expect(found).toEqual([])
})

test('the number he left is seen by an office that says why, and he reads who looked', async () => {
  await atDesk('demo-township-liugou')
  await press('看姓名电话')
  await sees('先写为什么，再看姓名电话')
  expect(weapp.text()).not.toContain(planted.left.slice(-4))
  await write('为什么看姓名电话', '核对是哪一段渠')
  await press('看姓名电话')
  await sees(planted.left.slice(-4))
  await asAuthor()
  await sees('核对是哪一段渠')
})

test('no answer that came over the wire held them for anybody else', () => {
  const actions = heard.map(({ action }) => action)
  expect(actions).toEqual(
    expect.arrayContaining(['messages.get', 'messages.queue', 'messages.supervised', 'inbox.list']),
  )
  expect(leaks(heard)).toEqual([])
})

test('no picture that was shown says where or by whom it was taken', async () => {
  const urls = heard.flatMap(({ reply }) => reply.match(/http:[^"\\]+\/storage\/file\/[^"\\]+/g) ?? [])
  expect(urls.length).toBeGreaterThan(0)
  for (const url of new Set(urls))
    expect(`${url} ${await bytesOf(url)}`).not.toMatch(/GPS|欧阳|planted-openid/)
})
