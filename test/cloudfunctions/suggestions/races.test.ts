import type { ActionName } from '#shared/contract'
import { startDemoCloud, type DemoCloud } from '#test/support/demo-cloud'
import { killing } from '#test/support/killing'
import { aContent, people, suggestionsOn, type Place } from '#test/support/suggestion-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()), 60_000)
afterAll(() => cloud.stop())

const { bring, draft, stored } = suggestionsOn(() => cloud)
const { insist, killAtEveryAnswer } = killing(() => cloud)

it('two review at once: one wins, the other is told who it was', async () => {
  const { id, version } = await bring('firstReview')
  const both = await Promise.all(
    [people.liaison, people.township].map((openid) =>
      cloud.call('suggestions.review', { id, version, pass: true }, openid),
    ),
  )
  const lost = both.filter(({ ok }) => !ok)
  expect(lost).toMatchObject([{ fault: { code: 'conflict' } }])
  expect(stored(id)).toMatchObject({ state: 'secondReview', version: version + 1 })
})

it('an act sent three times at once happens once', async () => {
  const { id, version } = await bring('toStrike')
  const strike = { id, version, note: '到渠上看过' }
  await Promise.all([1, 2, 3].map(() => cloud.call('suggestions.strikeOff', strike, people.county)))
  expect(stored(id).history.filter(({ act }) => act === 'strikeOff')).toHaveLength(1)
})

it('the same new draft sent twice is one draft', async () => {
  const one = await draft()
  const { requestId } = stored(one.id)
  const again = await cloud.ok('suggestions.draft', { requestId, content: aContent() }, people.lead)
  expect(again.id).toBe(one.id)
})

it('two second reviews number two suggestions without a twin', async () => {
  const cases = await Promise.all([bring('secondReview'), bring('secondReview')])
  for (const { id, version } of cases)
    await cloud.ok('suggestions.review', { id, version, pass: true }, people.county)
  const [a, b] = cases.map(({ id }) => stored(id).ledgers.congress?.number)
  expect(a).not.toBe(b)
})

const crashes: readonly [ActionName, Place, object, keyof typeof people][] = [
  ['suggestions.submit', 'drafting', {}, 'lead'],
  ['suggestions.review', 'secondReview', { pass: true }, 'county'],
  ['suggestions.assign', 'toAssign', { leadUnit: 'H12', coUnits: ['H11'] }, 'county'],
  ['suggestions.strikeOff', 'toStrike', { note: '到渠上看过' }, 'county'],
]

it.each(crashes)(
  '%s: killed after each answer of the database it is done once, whole',
  async (action, from, input, by) => {
    const answers = await killAtEveryAnswer(action, async (arm) => {
      const { id, version } = await bring(from)
      await arm()
      await insist(action, { id, version, ...input }, people[by])
      const { version: stands, history } = stored(id)
      expect(stands).toBe(version + 1)
      expect(history).toHaveLength(stands)
      const rows = cloud.outbox(id).filter(({ _id }) => _id.startsWith(`${id}:${stands}:`))
      expect(new Set(rows.map(({ recipient }) => recipient)).size).toBe(rows.length)
      expect(rows.length).toBeGreaterThan(0)
    })
    expect(answers).toBeGreaterThanOrEqual(5)
  },
  240_000,
)
