import { allowed, refused } from '#test/support/action-cases'
import { campaignDesk } from '#test/support/campaign-desk'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())
beforeEach(() => cloud.clock('2026-02-11T09:20:00+08:00'))

const { anOpen, aMarked, say, stored, opinionsIn, told } = campaignDesk(() => cloud)

const result = '两条都采纳了，第三条改成用广播告诉。'

allowed('campaigns.opinions', 'by article, by standing, by mark, in pages; never who', async () => {
  const [id, author] = [await anOpen(), aResident()]
  await say(id, author)
  await say(id, author, { part: 1 })
  await say(id, aResident(), { standing: 'lawWorker' })
  const count = async (shelf: string) =>
    (await cloud.ok('campaigns.opinions', { id, shelf }, who.township)).items.length
  expect(await count('all')).toBe(3)
  expect([await count('part:3'), await count('standing:lawWorker')]).toEqual([2, 1])
  expect([await count('mark:none'), await count('mark:taken')]).toEqual([3, 0])
  const first = await cloud.ok('campaigns.opinions', { id, limit: 2 }, who.township)
  const rest = await cloud.ok('campaigns.opinions', { id, cursor: first.next ?? '' }, who.township)
  expect([...first.items, ...rest.items]).toHaveLength(3)
  expect(JSON.stringify([first, rest])).not.toContain(author)
})
refused('campaigns.opinions', 'by another township, and by a shelf that is none', async () => {
  const id = await anOpen()
  expect(await cloud.fault('campaigns.opinions', { id }, who.townshipElsewhere)).toMatchObject({
    code: 'notFound',
  })
  const odd = { id, shelf: 'openid:x' }
  expect(await cloud.fault('campaigns.opinions', odd, who.township)).toMatchObject({ code: 'invalidInput' })
})

allowed('campaigns.mark', 'with a word, twice alike once', async () => {
  const { id } = await aMarked()
  const [one] = opinionsIn(id)
  const mark = { id: one?._id ?? '', version: 1, mark: 'taken' as const, words: '写进了第三条。' }
  expect(await cloud.ok('campaigns.mark', mark, who.checker)).toMatchObject({ version: 2 })
})
allowed('campaigns.answer', 'everybody who wrote is told once and reads what became of his', async () => {
  const author = aResident()
  const at = await aMarked(author)
  expect((await cloud.ok('campaigns.get', { id: at.id }, author)).mine).toMatchObject([{ outcome: null }])
  await cloud.ok('campaigns.answer', { ...at, words: result }, who.township)
  await Promise.all([cloud.job('campaigns.tick'), cloud.job('campaigns.tick')])
  await cloud.job('campaigns.tick')
  expect(told(at.id).filter((line) => line.startsWith('campaigns.answered'))).toHaveLength(2)
  expect(told(at.id)).toContain(`campaigns.answered → resident:${author}`)
  const view = await cloud.ok('campaigns.get', { id: at.id }, author)
  expect(view).toMatchObject({
    result: { words: result, figures: { text: '2 条意见' } },
    mine: [{ outcome: { words: '采纳', answer: '写进了第三条。' } }],
  })
  expect(stored(at.id)).toMatchObject({ tellAfter: null, tickOn: null })
})
refused('campaigns.answer', 'while one opinion has no mark, and by the county', async () => {
  const id = await anOpen()
  await say(id, aResident())
  await cloud.clock('2026-02-21T09:00:00+08:00')
  await cloud.job('campaigns.tick')
  const input = { id, version: stored(id).version, words: result }
  const fault = await cloud.fault('campaigns.answer', input, who.township)
  expect(fault).toMatchObject({ code: 'conflict' })
  expect(fault.message).toContain('还有 1 条意见没标')
  expect(await cloud.fault('campaigns.answer', input, who.county)).toMatchObject({ code: 'forbidden' })
})

test('a result that is a month late waits on the desk, and is said once', async () => {
  const id = await anOpen({ to: '2026-02-12' })
  for (const day of ['2026-02-13', '2026-03-14', '2026-03-15', '2026-03-16']) {
    await cloud.clock(`${day}T09:00:00+08:00`)
    await Promise.all([cloud.job('campaigns.tick'), cloud.job('campaigns.tick')])
  }
  expect(told(id).slice(-2)).toEqual(['campaigns.closed → township:U05', 'campaigns.overdue → township:U05'])
  const { items } = await cloud.ok('campaigns.desk', { limit: 50 }, who.township)
  expect(items).toContainEqual(expect.objectContaining({ id, stateText: '超期没公布结果', tone: 'bad' }))
})
