import type { Input } from '#shared/contract'
import type { IssueList } from '#shared/issues/issue-list'
import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

let made = 0
const request = () => `request-${(made += 1)}`

const whole = (over: Partial<Input<'issues.write'>> = {}) => ({
  requestId: request(),
  problem: '二支渠两处护栏断了，孩子天天走',
  place: '二支渠 3 号桥',
  clauses: [{ law: '青澜县灌溉设施管理办法（演示）', article: '第九条' }],
  figures: [{ figure: '断了 2 处，共 14 米', source: '现场量' }],
  remedy: '补上护栏，立牌',
  unitId: 'H12',
  rectifyBy: '2026-03-01',
  ...over,
})

const stored = (id: string) =>
  cloud.database.dump('issueLists', ({ _id }) => _id === id)[0] as unknown as IssueList
const told = (id: string) =>
  (
    cloud.database.dump('outbox') as unknown as {
      subject: { id: string }
      event: string
      recipient: string
    }[]
  )
    .filter(({ subject }) => subject.id === id)
    .map(({ event, recipient }) => `${event} → ${recipient}`)

const aList = async () =>
  (
    await cloud.ok(
      'issues.openList',
      { requestId: request(), unitId: 'U05', theme: '灌溉安全' },
      who.township,
    )
  ).listId

async function aLine(
  listId: string,
  over: Partial<Input<'issues.write'>> = {},
  openid: string = who.township,
) {
  const words = whole(over)
  await cloud.ok('issues.write', { listId, ...words }, openid)
  return { listId, issueId: words.requestId, version: 1 }
}

async function aSent(): Promise<{ listId: string; issueId: string; version: number }> {
  const line = await aLine(await aList())
  const { listId, issueId, version } = line
  await cloud.ok('issues.send', { listId, issues: [{ issueId, version }] }, who.township)
  return { ...line, version: 2 }
}

const view = async (listId: string, openid: string) =>
  (await cloud.ok('issues.get', { id: listId }, openid)).issues

allowed('issues.openList', 'a township opens one, and pressing twice opens one', async () => {
  const input = { requestId: request(), unitId: 'U05', theme: '灌溉安全' }
  const first = await cloud.ok('issues.openList', input, who.township)
  expect(await cloud.ok('issues.openList', input, who.township)).toEqual(first)
})
refused('issues.openList', 'for another township', async () => {
  const input = { requestId: request(), unitId: 'U01', theme: '灌溉安全' }
  expect(await cloud.fault('issues.openList', input, who.township)).toMatchObject({ code: 'notFound' })
})

allowed('issues.write', 'a deputy of the township, once for one request', async () => {
  const listId = await aList()
  const words = whole()
  await cloud.ok('issues.write', { listId, ...words }, who.deputy)
  await cloud.ok('issues.write', { listId, ...words }, who.deputy)
  expect(stored(listId).issues).toHaveLength(1)
})
refused('issues.write', 'a past day, an unknown unit, a number nobody has', async () => {
  const listId = await aList()
  const fields = [{ rectifyBy: '2026-02-01' }, { unitId: 'H99' }]
  for (const over of fields)
    expect(await cloud.fault('issues.write', { listId, ...whole(over) }, who.liaison)).toMatchObject({
      code: 'invalidInput',
      field: Object.keys(over)[0],
    })
  const source = { kind: 'message' as const, words: '2026-ST05-9999' }
  expect(await cloud.fault('issues.write', { listId, ...whole({ source }) }, who.liaison)).toMatchObject({
    field: 'source',
  })
})
refused('issues.write', 'a list of another township does not exist', async () => {
  const listId = await aList()
  expect(await cloud.fault('issues.write', { listId, ...whole() }, who.liaisonElsewhere)).toMatchObject({
    code: 'notFound',
  })
})

allowed('issues.rewrite', 'what was missing is added', async () => {
  const listId = await aList()
  const line = await aLine(listId, { clauses: [] })
  expect(await view(listId, who.township)).toMatchObject([
    { status: 'incomplete', missingText: '还缺：条款对照' },
  ])
  const { requestId: _id, ...words } = whole()
  await cloud.ok('issues.rewrite', { ...line, ...words }, who.township)
  await cloud.ok('issues.rewrite', { ...line, ...words }, who.township)
  expect(stored(listId).issues).toMatchObject([{ status: 'ready', version: 2 }])
})
refused('issues.rewrite', "another deputy's line, and an old version", async () => {
  const listId = await aList()
  const line = await aLine(listId, {}, who.deputy)
  const { requestId: _id, ...words } = whole()
  expect(await cloud.fault('issues.rewrite', { ...line, ...words }, who.colleague)).toMatchObject({
    code: 'forbidden',
  })
  await cloud.ok('issues.rewrite', { ...line, ...words }, who.deputy)
  expect(await cloud.fault('issues.rewrite', { ...line, ...words }, who.township)).toMatchObject({
    code: 'conflict',
  })
})

allowed('issues.drop', 'a line that was never sent', async () => {
  const line = await aLine(await aList())
  await cloud.ok('issues.drop', line, who.township)
  expect(stored(line.listId).issues).toEqual([])
})
refused('issues.drop', 'a line that its unit already has', async () => {
  expect(await cloud.fault('issues.drop', await aSent(), who.township)).toMatchObject({ code: 'forbidden' })
})

allowed('issues.send', 'the unit is told once, and sees its own lines only', async () => {
  const listId = await aList()
  const [mine, theirs] = [await aLine(listId), await aLine(listId, { unitId: 'H01' })]
  const half = await aLine(listId, { remedy: '' })
  const issues = [mine, theirs].map(({ issueId, version }) => ({ issueId, version }))
  await cloud.ok('issues.send', { listId, issues }, who.township)
  await cloud.ok('issues.send', { listId, issues }, who.township)
  expect(told(listId)).toEqual(['issues.sent → unit:H12', 'issues.sent → unit:H01'])
  expect(await view(listId, who.unit)).toMatchObject([{ id: mine.issueId, serial: 1, may: ['report'] }])
  expect(stored(listId).issues.find(({ id }) => id === half.issueId)).toMatchObject({ serial: null })
})
refused('issues.send', 'a line that lacks one of the four, and by a deputy', async () => {
  const listId = await aList()
  const { issueId, version } = await aLine(listId, { figures: [] })
  const input = { listId, issues: [{ issueId, version }] }
  expect(await cloud.fault('issues.send', input, who.township)).toMatchObject({ code: 'invalidInput' })
  expect(await cloud.fault('issues.send', input, who.deputy)).toMatchObject({ code: 'forbidden' })
})

allowed('issues.report', 'progress first, then done; a lost answer sent again is one step', async () => {
  const line = await aSent()
  await cloud.ok('issues.report', { ...line, words: '护栏在做了', done: false }, who.unit)
  const done = { ...line, version: 3, words: '装好了', done: true }
  await cloud.ok('issues.report', done, who.unit)
  await cloud.ok('issues.report', done, who.unit)
  expect(await view(line.listId, who.township)).toMatchObject([
    { status: 'reported', steps: [{}, {}, { what: '说了进展' }, { what: '说整改好了' }], may: ['check'] },
  ])
})
refused('issues.report', 'another unit has nothing of it', async () => {
  const line = await aSent()
  const input = { ...line, words: '装好了', done: true }
  expect(await cloud.fault('issues.report', input, who.otherUnit)).toMatchObject({ code: 'notFound' })
})

allowed('issues.check', 'sent back first, then struck off', async () => {
  const line = await aSent()
  await cloud.ok('issues.report', { ...line, words: '装好了', done: true }, who.unit)
  await cloud.ok('issues.check', { ...line, version: 3, words: '少了一段', passed: false }, who.township)
  await cloud.ok('issues.report', { ...line, version: 4, words: '补上了', done: true }, who.unit)
  await cloud.ok('issues.check', { ...line, version: 5, words: '看过了，都在', passed: true }, who.checker)
  expect(await view(line.listId, who.unit)).toMatchObject([{ status: 'struckOff', dueText: '2月11日销号' }])
  expect(told(line.listId)).toContain('issues.passed → unit:H12')
})
refused('issues.check', 'before the unit says that it is done, and by the unit', async () => {
  const line = await aSent()
  const input = { ...line, words: '看过了', passed: true }
  expect(await cloud.fault('issues.check', input, who.township)).toMatchObject({ code: 'conflict' })
  expect(await cloud.fault('issues.check', input, who.unit)).toMatchObject({ code: 'forbidden' })
})

allowed('issues.close', 'when the last one is struck off', async () => {
  const line = await aSent()
  await cloud.ok('issues.report', { ...line, words: '装好了', done: true }, who.unit)
  await cloud.ok('issues.check', { ...line, version: 3, words: '都在', passed: true }, who.township)
  const { version } = stored(line.listId)
  await cloud.ok('issues.close', { listId: line.listId, version }, who.township)
  expect(stored(line.listId).state).toBe('closed')
})
refused('issues.close', 'while something is open', async () => {
  const { listId } = await aSent()
  const input = { listId, version: stored(listId).version }
  expect(await cloud.fault('issues.close', input, who.township)).toMatchObject({ code: 'conflict' })
})

allowed('issues.lists', 'a unit finds what it has to put right, a township its own', async () => {
  const { items } = await cloud.ok('issues.lists', {}, who.unit)
  expect(items.map(({ id }) => id)).toContain('issues-water')
  const others = await cloud.ok('issues.lists', {}, who.townshipElsewhere)
  expect(others.items.map(({ id }) => id)).not.toContain('issues-water')
})
refused('issues.lists', 'a resident has no such list', async () => {
  expect(await cloud.fault('issues.lists', {}, 'demo-resident-zhao')).toMatchObject({ code: 'forbidden' })
})
allowed('issues.get', 'the auditor reads and may do nothing', async () => {
  const list = await cloud.ok('issues.get', { id: 'issues-water' }, who.auditor)
  expect(list).toMatchObject({ mayWrite: false, mayClose: false })
  expect(list.issues.flatMap(({ may }) => may)).toEqual([])
})
refused('issues.get', 'a list of another township', async () => {
  expect(await cloud.fault('issues.get', { id: 'issues-water' }, who.townshipElsewhere)).toMatchObject({
    code: 'notFound',
  })
})

test('two officers at once: one of them strikes it off', async () => {
  const line = await aSent()
  await cloud.ok('issues.report', { ...line, words: '装好了', done: true }, who.unit)
  const check = (openid: string, words: string) =>
    cloud.call('issues.check', { ...line, version: 3, words, passed: true }, openid)
  const answers = await Promise.all([check(who.township, '都在'), check(who.checker, '看过')])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})

test('the timer reminds three days before and when the day has passed, each once, however often it runs', async () => {
  const { listId } = await aSent()
  const reminders = () => told(listId).filter((line) => /near|over/.test(line))
  for (const [day, expected] of [
    ['2026-02-25', []],
    ['2026-02-26', ['issues.near → unit:H12']],
    ['2026-03-02', ['issues.near → unit:H12', 'issues.over → unit:H12', 'issues.over → township:U05']],
  ] as const) {
    await cloud.clock(`${day}T09:00:00+08:00`)
    await Promise.all([cloud.job('issues.tell'), cloud.job('issues.tell'), cloud.job('issues.tell')])
    expect(reminders()).toEqual(expected)
  }
})
