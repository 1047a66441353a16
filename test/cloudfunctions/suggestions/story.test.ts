import { startDemoCloud, type DemoCloud } from '#test/support/demo-cloud'
import { aContent, people, suggestionsOn } from '#test/support/suggestion-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()), 60_000)
afterAll(() => cloud.stop())

const { act, draft, stored } = suggestionsOn(() => cloud)
const letter = '二支渠有三百多米淤死了，浇地水过不来。'

it('two messages become a suggestion, from the first words to the double strike-off', async () => {
  const sources = [await cloud.bring('withDeputy'), await cloud.bring('withDeputy')]
  const messageIds = sources.map(({ id }) => id)
  const start = await cloud.ok('suggestions.start', {}, people.lead)
  expect(start.messages.map(({ messageId }) => messageId)).toEqual(expect.arrayContaining(messageIds))

  const one = await draft({ messageIds, situation: `${letter}请看。` })
  const copied = { id: one.id, version: one.version }
  expect(await cloud.fault('suggestions.submit', copied, people.lead)).toMatchObject({ field: 'situation' })
  await act(
    one,
    'suggestions.draft',
    { content: aContent({ messageIds, coSigners: ['D05002'] }) },
    people.lead,
  )
  const { textVersion } = stored(one.id)
  const signed = await cloud.ok(
    'suggestions.coSign',
    { id: one.id, textVersion, agree: true },
    people.coSigner,
  )
  one.version = signed.version
  await act(one, 'suggestions.submit', {}, people.lead)

  await act(one, 'suggestions.review', { pass: false, note: '请写清是哪一段渠' }, people.liaison)
  expect(await cloud.ok('suggestions.get', { id: one.id }, people.lead)).toMatchObject({
    sentBack: expect.stringContaining('哪一段渠'),
  })
  await act(one, 'suggestions.submit', {}, people.lead)
  await act(one, 'suggestions.review', { pass: true }, people.liaison)
  await act(one, 'suggestions.review', { pass: true }, people.county)
  const { congress } = stored(one.id).ledgers
  expect(congress?.number).toMatch(/^2026-\d{4}$/)

  await act(one, 'suggestions.assign', { leadUnit: 'H12', coUnits: ['H11'] }, people.county)
  expect(cloud.message(messageIds[0] ?? '').linkedSuggestionId).toBeNull()
  await cloud.job('suggestions.tick')
  for (const { id, author } of sources) {
    expect(cloud.message(id).linkedSuggestionId).toBe(one.id)
    expect(JSON.stringify(await cloud.ok('messages.get', { id }, author))).toContain('写了一件建议')
    const told = cloud.outbox(id).filter(({ event }) => event === 'suggestions.assignForAuthor')
    expect(told).toMatchObject([{ recipient: `resident:${author}` }])
    for (const reader of [people.lead, people.county, people.unit])
      expect(JSON.stringify(await cloud.ok('suggestions.get', { id: one.id }, reader))).not.toContain(author)
  }

  await act(one, 'suggestions.receive', { number: '水建 1 号' }, people.unit)
  await act(one, 'suggestions.reply', { class: 'A', text: '清了一段。' }, people.unit)
  await act(one, 'suggestions.sign', { head: '局长' }, people.unit)
  const unhappy = { opinion: 'dissatisfied', words: '下游还是没水', signed: true }
  await act(one, 'suggestions.feedback', unhappy, people.lead)
  expect(stored(one.id)).toMatchObject({ state: 'rehandling', round: 2, dueBy: '2026-03-11T10:00:00.000Z' })
  await act(one, 'suggestions.reply', { class: 'A', text: '全线清完。' }, people.unit)
  await act(one, 'suggestions.sign', { head: '局长' }, people.unit)
  await act(one, 'suggestions.feedback', { opinion: 'satisfied', signed: true }, people.lead)
  await act(one, 'suggestions.strikeOff', { note: '到渠上看过，水过来了' }, people.county)
  await act(one, 'suggestions.strikeOff', { note: '验收单归档' }, people.unit)

  const end = stored(one.id)
  expect(end.state).toBe('struckOff')
  expect(end.reviews.map(({ personId }) => personId)).toEqual(['P-station-ST05', 'P-county'])
  for (const { id, author } of sources) {
    const told = cloud.outbox(id).filter(({ event }) => event === 'suggestions.struckOffForAuthor')
    expect(told).toMatchObject([{ recipient: `resident:${author}` }])
  }
  const { items } = await cloud.ok('suggestions.ledger', { side: 'congress', year: '2026' }, people.county)
  expect(items.find(({ id }) => id === one.id)).toMatchObject({ struckText: '2月11日销号' })
}, 120_000)

it('a timer tells of what is late, once, however often it runs', async () => {
  const one = await draft()
  await act(one, 'suggestions.submit', {}, people.lead)
  await cloud.clock('2026-02-14T10:30:00.000Z')
  await Promise.all([cloud.job('suggestions.tick'), cloud.job('suggestions.tick')])
  await cloud.job('suggestions.tick')
  const late = cloud.outbox(one.id).filter(({ event }) => event === 'suggestions.reviewLate')
  expect(late.map(({ recipient }) => recipient).sort()).toEqual([
    'county:county',
    'station:ST05',
    'township:U05',
  ])
  expect(stored(one.id).history.filter(({ act: name }) => name === 'timeout')).toHaveLength(1)
})
