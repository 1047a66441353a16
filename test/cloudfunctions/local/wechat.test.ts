import { writeFixtures } from '#test/support/fixture-functions'
import { startLocalCloud, type TestCloud } from '#test/support/local-cloud'

const api = `
  const { action: apiName, input } = event
  if (apiName === 'upload') {
    const { fileID } = await app.uploadFile({ cloudPath: input.path, fileContent: Buffer.from(input.text) })
    return (await app.getTempFileURL({ fileList: [fileID] })).fileList[0].tempFileURL
  }
  if (apiName === 'hello') return {}
  return (await app.callWxOpenApi({ apiName, requestData: input, cgiName: 'commrpcv2' })).result
`
const hooks = `if (event.MsgType) await db.collection('mediaChecks').add({ _id: event.trace_id, event })`
const openapi = ['security.msgSecCheck', 'security.mediaCheckAsync']

let cloud: TestCloud
const ask = async (apiName: string, input: unknown, openid = 'r1') =>
  (await cloud.call(apiName, input, openid)) as unknown as Record<string, unknown>
const text = (content: string, more: object = {}) =>
  ask('security.msgSecCheck', { version: 2, openid: 'r1', scene: 2, content, ...more })

beforeAll(async () => {
  cloud = await startLocalCloud({
    functionsDir: writeFixtures({
      api: { body: api, config: { permissions: { openapi } } },
      hooks: { body: hooks },
    }),
  })
})
afterAll(() => cloud.stop())

describe('msgSecCheck', () => {
  it.each([
    ['村口路灯坏了三天', 'pass', 100],
    ['需要的加微信详谈', 'risky', 10001],
    ['宣传法轮', 'risky', 20001],
    ['裸聊', 'risky', 20002],
    ['准备上访', 'review', 20001],
  ])('finds "%s" to be %s', async (content, suggest, label) => {
    expect(await text(content)).toMatchObject({ errcode: 0, result: { suggest, label } })
  })

  it.each([
    [{ version: 1 }, 44991],
    [{ scene: 5 }, 40129],
    [{ openid: '' }, 40003],
    [{ openid: 'stranger' }, 61010],
    [{ content: '' }, 44002],
    [{ content: '字'.repeat(2501) }, 40001],
  ])('refuses %j', async (more, errcode) => {
    expect(await text('好', more)).toMatchObject({ errcode })
  })

  it('refuses somebody who was not here for two hours', async () => {
    await cloud.call('hello', {}, 'r2')
    await cloud.clock('2026-02-11T12:00:00+08:00')
    expect(await text('好', { openid: 'r2' })).toMatchObject({ errcode: 61010 })
    expect(await text('好')).toMatchObject({ errcode: 0 })
  })
})

describe('mediaCheckAsync', () => {
  const check = (url: unknown) =>
    ask('security.mediaCheckAsync', { version: 2, openid: 'r1', scene: 2, media_type: 2, media_url: url })

  it.each([
    ['clean', 'pass'],
    ['xxRISKY-DEMOxx', 'risky'],
  ])('calls back about %s: %s', async (bytes, suggest) => {
    const url = await ask('upload', { path: `photos/r1/${suggest}.jpg`, text: bytes })
    const { errcode, trace_id } = await check(url)
    expect(errcode).toBe(0)
    await cloud.idle()
    const [saved] = cloud.database.dump('mediaChecks', ({ _id }) => _id === trace_id)
    expect(saved?.event).toMatchObject({ Event: 'wxa_media_check', FromUserName: 'r1', result: { suggest } })
  })

  it('refuses a URL that is not alive', async () => {
    expect(await check('https://example.com/a.jpg')).toMatchObject({ errcode: 40001 })
  })
})

it('refuses what config.json does not list, and what the cloud does not know', async () => {
  expect(await ask('subscribeMessage.send', {})).toMatchObject({ errcode: -604101 })
})

it('fails as it is told to', async () => {
  await cloud.faults({ openApi: { apiName: 'security.msgSecCheck', errCode: 45009, times: 1 } })
  expect(await text('好')).toMatchObject({ errcode: 45009 })
  expect(await text('好')).toMatchObject({ errcode: 0 })
})

it('writes down what was sent', async () => {
  const sent = await cloud.sent()
  expect(sent.at(-1)).toMatchObject({
    function: 'api',
    apiName: 'security.msgSecCheck',
    data: { content: '好' },
  })
})
