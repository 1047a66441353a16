import { allowed, refused } from '#test/support/action-cases'
import { aResident, aSubmission, startDemoCloud, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()), 60_000)
afterAll(() => cloud.stop())

const quotaOf = (openid: string) =>
  cloud.database.dump('counters', ({ _id }) => String(_id) === `submit:${openid}:2026-02-11`)[0]?.n
const sentBy = (openid: string) => cloud.database.dump('messages', (row) => row.authorOpenid === openid)
const submit = (over: object, openid: string) =>
  cloud.fault('messages.submit', { ...aSubmission(), ...over }, openid)

allowed('messages.submit', 'code, owner, date and next words at once', async () => {
  const openid = aResident()
  const sent = await cloud.ok('messages.submit', aSubmission(), openid)
  expect(sent).toMatchObject({ status: 'submitted', words: expect.stringContaining('收下了') })
  expect(sent.owner.due).toMatchObject({ day: '2026-02-13', left: '还有 2 个工作日' })
  expect(quotaOf(openid)).toBe(1)
  expect(cloud.outbox(sent.id)).toMatchObject([{ event: 'messages.submit', recipient: 'station:ST05' }])
})

describe('bad input is refused with its field, and nothing is saved', () => {
  const bad: [what: string, over: object, field: string][] = [
    ['empty text', { text: '' }, 'text'],
    ['blanks only', { text: ' \n\t ' }, 'text'],
    ['2,500 characters', { text: '渠'.repeat(2500) }, 'text'],
    ['control characters', { text: '二支渠\u0000\u0007淤了' }, 'text'],
    ['text that is a number', { text: 7 }, 'text'],
    ['a title of 25', { title: '渠'.repeat(25) }, 'title'],
    ['no village', { villageId: undefined }, 'villageId'],
    ['a village nobody knows', { villageId: 'U99V99' }, 'villageId'],
    ['a category nobody knows', { category: 'no_such' }, 'category'],
    ['no privacy choice', { visibility: undefined }, 'visibility'],
    ['no consent', { consent: false }, 'consent'],
    ['no request id', { requestId: '' }, 'requestId'],
    ['a request id that is a path', { requestId: '../x' }, 'requestId'],
    ['a name of 21', { contact: { name: '名'.repeat(21), phone: '' } }, 'contact'],
    [
      '7 photos',
      { photos: Array.from({ length: 7 }, (_, n) => `cloud://local.6c6f/photos/a/${n}.jpg`) },
      'photos',
    ],
    ['photos that are addresses', { photos: ['http://example.com/a.jpg'] }, 'photos'],
  ]
  for (const [what, over, field] of bad)
    refused('messages.submit', what, async () => {
      const openid = aResident()
      expect(await submit(over, openid)).toMatchObject({ code: 'invalidInput', field })
      expect(sentBy(openid)).toEqual([])
      expect(quotaOf(openid)).toBeUndefined()
    })
  refused('messages.submit', 'nothing at all', async () => {
    for (const input of [undefined, null, 'text', [], 7])
      expect((await cloud.fault('messages.submit', input, aResident())).code).toBe('invalidInput')
  })
})

it('keeps emoji and line breaks as they were written', async () => {
  const text = '渠淤了😢👨‍👩‍👧\n请来看看'
  const { id } = await cloud.send({ text })
  expect(cloud.message(id).text).toBe(text)
  expect(cloud.message(id).title).not.toMatch(/[\ud800-\udbff]$/)
})

it('takes 2,000 characters', async () => {
  const { id } = await cloud.send({ text: '渠'.repeat(2000) })
  expect(cloud.message(id).text).toHaveLength(2000)
})

describe('who calls', () => {
  refused('messages.submit', 'to a guest', async () => {
    expect((await cloud.fault('messages.submit', aSubmission())).code).toBe('unauthenticated')
  })

  it('is never believed from the input', async () => {
    const openid = aResident()
    const { id } = await cloud.ok(
      'messages.submit',
      { ...aSubmission(), openid: 'other', authorOpenid: 'other' } as never,
      openid,
    )
    expect(cloud.message(id).authorOpenid).toBe(openid)
  })
})

describe('how often', () => {
  it('the same request twenty times at once is one case and counts once', async () => {
    const openid = aResident()
    const draft = aSubmission()
    const sent = await Promise.all(
      Array.from({ length: 20 }, () => cloud.ok('messages.submit', draft, openid)),
    )
    expect(new Set(sent.map(({ id, queryCode }) => `${id} ${queryCode}`)).size).toBe(1)
    expect(sentBy(openid)).toHaveLength(1)
    expect(quotaOf(openid)).toBe(1)
    expect(cloud.outbox(sent[0]?.id ?? '')).toHaveLength(1)
  }, 30_000)

  refused('messages.submit', 'the sixth of a day, not the sixth sending of one', async () => {
    const openid = aResident()
    const drafts = Array.from({ length: 5 }, () => aSubmission())
    for (const draft of [...drafts, ...drafts]) await cloud.ok('messages.submit', draft, openid)
    const sixth = aSubmission()
    expect((await cloud.fault('messages.submit', sixth, openid)).code).toBe('tooMany')
    expect(sentBy(openid)).toHaveLength(5)
    await cloud.clock('2026-02-12T09:20:00+08:00')
    await cloud.ok('messages.submit', sixth, openid)
    await cloud.clock('2026-02-11T09:20:00+08:00')
  })

  it('the same request id of another person is another case', async () => {
    const draft = aSubmission()
    const [mine, other] = [await cloud.send(draft), await cloud.send(draft)]
    expect(mine.id).not.toBe(other.id)
    expect(mine.queryCode).not.toBe(other.queryCode)
  })
})

describe('what it says', () => {
  refused('messages.submit', 'words of danger, until the author has seen the numbers to call', async () => {
    const openid = aResident()
    const draft = aSubmission({ text: '快来人，邻居家着火了，有人被困在楼上！！' })
    const fault = await cloud.fault('messages.submit', draft, openid)
    expect(fault).toMatchObject({ code: 'invalidInput', field: 'dangerSeen' })
    for (const number of ['110', '119', '120', '122']) expect(fault.message).toContain(number)
    expect(sentBy(openid)).toEqual([])
    const { id } = await cloud.ok('messages.submit', { ...draft, dangerSeen: true }, openid)
    expect(cloud.message(id)).toMatchObject({ urgent: true, status: 'submitted' })
    expect(cloud.outbox(id)).toMatchObject([{ event: 'messages.urgent', recipient: 'station:ST05' }])
  })

  refused('messages.submit', 'a clear advertisement', async () => {
    const openid = aResident()
    expect(await submit({ text: '低息贷款，加微信细聊' }, openid)).toMatchObject({
      code: 'contentRejected',
      field: 'text',
    })
    expect(sentBy(openid)).toEqual([])
    expect(quotaOf(openid)).toBeUndefined()
  })

  it('political words are read by a person, never refused', async () => {
    const { id } = await cloud.send({ text: '再不解决我们就去上访。' })
    expect(cloud.message(id)).toMatchObject({ status: 'screening', owner: { kind: 'station', id: 'ST05' } })
  })

  it('WeChat out of order: a person reads it, nothing is lost', async () => {
    await cloud.faults({ openApi: { apiName: 'security.msgSecCheck', errCode: -1, times: 1 } })
    const { id } = await cloud.send()
    expect(cloud.message(id)).toMatchObject({ status: 'screening', screening: { label: 'unchecked' } })
  })
})
