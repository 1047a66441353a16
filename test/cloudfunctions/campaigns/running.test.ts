import type { ActionName } from '#shared/contract'
import { allowed, refused } from '#test/support/action-cases'
import { campaignDesk } from '#test/support/campaign-desk'
import { killing } from '#test/support/killing'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())
beforeEach(() => cloud.clock('2026-02-11T09:20:00+08:00'))

const { aDraft, aSubmitted, anOpen, aMarked, say, stored, opinionsIn, told } = campaignDesk(() => cloud)

const { insist, killAtEveryAnswer } = killing(() => cloud)

const at = (id: string) => ({ id, version: stored(id).version })
const longer = { to: '2026-02-25', reason: '有几个村还没开会。' }
const over = { reason: '草案撤回重写，意见照样一条一条看。' }
const codes = async (action: ActionName, input: object, ...openids: string[]) =>
  await Promise.all(openids.map(async (openid) => (await cloud.fault(action, input, openid)).code))

allowed('campaigns.drop', 'whoever may write it; it is gone', async () => {
  for (const openid of [who.township, who.checker]) {
    const draft = await aDraft()
    expect(await cloud.ok('campaigns.drop', draft, openid)).toEqual({ id: draft.id })
    expect(stored(draft.id)).toBeUndefined()
    expect(await codes('campaigns.work', { id: draft.id }, openid)).toEqual(['notFound'])
  }
})
refused('campaigns.drop', 'what is no draft, another version, another office, the county', async () => {
  const draft = await aDraft()
  const readers = [who.townshipElsewhere, who.county, who.auditor, who.liaison]
  const refusals = ['notFound', 'forbidden', 'forbidden', 'forbidden']
  expect(await codes('campaigns.drop', draft, ...readers)).toEqual(refusals)
  expect(await codes('campaigns.drop', { ...draft, version: 7 }, who.township)).toEqual(['conflict'])
  const submitted = await aSubmitted()
  const fault = await cloud.fault('campaigns.drop', submitted, who.township)
  expect(fault).toMatchObject({ code: 'conflict', message: expect.stringContaining('等人复核') as string })
  for (const id of [submitted.id, await anOpen(), (await aMarked()).id]) {
    expect(await codes('campaigns.drop', at(id), who.township)).toEqual(['conflict'])
    expect(stored(id)).toBeDefined()
  }
})

allowed('campaigns.extend', 'everybody reads why, and writes until the new last day', async () => {
  const [id, author] = [await anOpen(), aResident()]
  await say(id, author)
  const seen = { ...at(id), ...longer }
  const first = await cloud.ok('campaigns.extend', seen, who.checker)
  expect(await cloud.ok('campaigns.extend', seen, who.checker)).toEqual(first)
  const { movedDays, whenText } = await cloud.ok('campaigns.get', { id }, aResident())
  expect(movedDays).toEqual([
    { title: '2月11日延后了最后一天', words: '原定2月20日，改到2月25日。有几个村还没开会。' },
  ])
  expect(whenText).toBe('2月11日到2月25日')
  await cloud.clock('2026-02-25T20:00:00+08:00')
  await cloud.job('campaigns.tick')
  await say(id, author, { text: '想了想，改成当天。' })
  expect(opinionsIn(id)).toMatchObject([{ text: '想了想，改成当天。', changed: true }])
  await cloud.clock('2026-02-26T00:10:00+08:00')
  await cloud.job('campaigns.tick')
  expect(stored(id)).toMatchObject({ state: 'closed', to: '2026-02-25' })
})
refused('campaigns.extend', 'no later day, no reason, an old version, not by others', async () => {
  const id = await anOpen()
  const input = { ...at(id), ...longer }
  const fault = async (change: object) =>
    await cloud.fault('campaigns.extend', { ...input, ...change }, who.township)
  expect(await fault({ to: '2026-02-20' })).toMatchObject({ code: 'invalidInput', field: 'to' })
  expect(await fault({ to: '2026-04-30' })).toMatchObject({ code: 'invalidInput', field: 'to' })
  expect(await fault({ reason: ' ' })).toMatchObject({ code: 'invalidInput', field: 'reason' })
  expect(await fault({ version: 1 })).toMatchObject({ code: 'conflict' })
  const others = [who.townshipElsewhere, who.county, who.auditor, who.liaison, aResident()]
  const refusals = ['notFound', 'forbidden', 'forbidden', 'forbidden', 'forbidden']
  expect(await codes('campaigns.extend', input, ...others)).toEqual(refusals)
  expect(stored(id)).toMatchObject({ to: '2026-02-20', version: input.version })
})

allowed('campaigns.endEarly', 'what was said stays and is answered; why is there for all', async () => {
  const [id, author] = [await anOpen(), aResident()]
  await say(id, author)
  const seen = { ...at(id), ...over }
  const first = await cloud.ok('campaigns.endEarly', seen, who.township)
  expect(await cloud.ok('campaigns.endEarly', seen, who.township)).toEqual(first)
  expect(stored(id)).toMatchObject({ state: 'closed', to: '2026-02-11', shelf: 'over:U05' })
  expect(told(id).filter((row) => row.startsWith('campaigns.closed'))).toHaveLength(1)
  const view = await cloud.ok('campaigns.get', { id }, author)
  expect(view).toMatchObject({ open: false, mine: [{ text: '提前一天不够，要用大喇叭说。' }] })
  expect(view.movedDays).toEqual([{ title: '2月11日提前结束了', words: `原定2月20日结束。${over.reason}` }])
  const late = await cloud.fault('campaigns.say', { id, part: 1, text: '还想说。' }, aResident())
  expect(late).toMatchObject({ code: 'conflict' })
  const [{ _id = '', version = 0 } = {}] = opinionsIn(id)
  const mark = { id: _id, version, mark: 'taken', words: '写进第三条。' } as const
  await cloud.ok('campaigns.mark', mark, who.township)
  const answer = { ...at(id), words: '一条，采纳了，写进第三条。' }
  await cloud.ok('campaigns.answer', answer, who.township)
})
refused('campaigns.endEarly', 'what does not run, an old version, not by others', async () => {
  const id = await anOpen()
  const input = { ...at(id), ...over }
  const others = [who.townshipElsewhere, who.county, who.auditor, who.liaison, aResident()]
  const refusals = ['notFound', 'forbidden', 'forbidden', 'forbidden', 'forbidden']
  expect(await codes('campaigns.endEarly', input, ...others)).toEqual(refusals)
  expect(await codes('campaigns.endEarly', { ...input, version: 1 }, who.township)).toEqual(['conflict'])
  for (const { id: other } of [await aDraft(), await aSubmitted(), await aMarked()])
    expect(await codes('campaigns.endEarly', { ...at(other), ...over }, who.township)).toEqual(['conflict'])
})
test('a phone number in the reason is nobody’s to read', async () => {
  const id = await anOpen()
  const phone = ['1', '38', '0000', '1234'].join('')
  await cloud.ok('campaigns.endEarly', { ...at(id), reason: `有事打${phone}。` }, who.township)
  expect(JSON.stringify(await cloud.ok('campaigns.get', { id }))).not.toContain(phone)
})

allowed(
  'campaigns.waiting',
  'drafts of others to agree to, ended ones, opinions without a mark',
  async () => {
    const before = await cloud.ok('campaigns.waiting', {}, who.checker)
    const countyBefore = await cloud.ok('campaigns.waiting', {}, who.county)
    await aSubmitted()
    const id = await anOpen()
    await say(id, aResident())
    await say(id, aResident(), { part: 1 })
    await cloud.ok('campaigns.endEarly', { ...at(id), ...over }, who.township)
    const { toApprove, toAnswer, unmarked } = before
    expect(await cloud.ok('campaigns.waiting', {}, who.checker)).toEqual({
      ...{ toApprove: toApprove + 1, toAnswer: toAnswer + 1, unmarked: unmarked + 2 },
    })
    const writer = await cloud.ok('campaigns.waiting', {}, who.township)
    expect(writer).toMatchObject({ toApprove: 0, toAnswer: toAnswer + 1 })
    const county = await cloud.ok('campaigns.waiting', {}, who.county)
    expect(county).toEqual({ ...countyBefore, toApprove: countyBefore.toApprove + 1 })
    await cloud.resetStats()
    await cloud.ok('campaigns.waiting', {}, who.checker)
    // The caller, then two.
    expect((await cloud.stats())['campaigns.waiting']?.rounds.max).toBeLessThanOrEqual(3)
  },
)
refused(
  'campaigns.waiting',
  'nothing of another township; a station and an auditor have no such desk',
  async () => {
    const before = await cloud.ok('campaigns.waiting', {}, who.townshipElsewhere)
    await aSubmitted()
    expect(await cloud.ok('campaigns.waiting', {}, who.townshipElsewhere)).toEqual(before)
    expect(await codes('campaigns.waiting', {}, who.liaison, who.auditor)).toEqual(['forbidden', 'forbidden'])
  },
)

test('cut off after each answer of the database and sent again, each is done once and told once', async () => {
  const ends = { drop: {}, extend: longer, endEarly: over } as const
  for (const [act, words] of Object.entries(ends)) {
    const action = `campaigns.${act}` as ActionName
    const stood = new Set<string>()
    const answers = await killAtEveryAnswer(action, async (arm) => {
      const id = act === 'drop' ? (await aDraft()).id : await anOpen()
      const input = { ...at(id), ...words }
      await arm()
      await insist(action, input, who.township)
      const left = stored(id) as Partial<ReturnType<typeof stored>> | undefined
      const rows = told(id).filter((row) => row.startsWith('campaigns.closed'))
      const acts = left?.trace?.map((row) => row.act)
      stood.add(JSON.stringify({ state: left?.state, to: left?.to, version: left?.version, acts, rows }))
    })
    expect([action, stood.size]).toEqual([action, 1])
    expect(answers).toBeGreaterThan(1)
    expect(answers).toBeLessThanOrEqual(8)
  }
})

test('an auditor reads everybody’s that was handed in, and does nothing', async () => {
  const draft = await aDraft()
  const { id } = await aSubmitted()
  const running = await anOpen()
  const author = aResident()
  await say(running, author)
  const desk = await cloud.ok('campaigns.desk', { limit: 50 }, who.auditor)
  expect(desk.items.map((one) => one.id)).toContain(id)
  expect(desk.offices).toEqual([])
  expect((await cloud.ok('campaigns.desk', { tab: 'drafts' }, who.auditor)).items).toEqual([])
  expect(await codes('campaigns.work', { id: draft.id }, who.auditor)).toEqual(['notFound'])
  const work = await cloud.ok('campaigns.work', { id: running }, who.auditor)
  expect(work).toMatchObject({ may: [], figures: { text: '1 条意见' } })
  const { items } = await cloud.ok('campaigns.opinions', { id: running }, who.auditor)
  expect(items).toMatchObject([{ text: '提前一天不够，要用大喇叭说。' }])
  expect(JSON.stringify([work, items])).not.toContain(author)
})
