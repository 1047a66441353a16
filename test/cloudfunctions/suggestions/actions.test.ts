import type { ActionName } from '#shared/contract'
import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, type DemoCloud } from '#test/support/demo-cloud'
import { aContent, people, suggestionsOn, type Place } from '#test/support/suggestion-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()), 60_000)
afterAll(() => cloud.stop())

const { act, bring, draft, stored } = suggestionsOn(() => cloud)

/** It is done from its place, and the suggestion stands where it should. */
async function done(from: Place, doing: { name: ActionName; input: object; by: string }, to: string) {
  const one = await bring(from)
  await act(one, doing.name, doing.input, doing.by)
  expect(stored(one.id).state).toBe(to)
}

async function fault(from: Place, doing: { name: ActionName; input: object; by: string }, code: string) {
  const one = await bring(from)
  const { id, version } = one
  expect(await cloud.fault(doing.name, { id, version, ...doing.input }, doing.by)).toMatchObject({ code })
  expect(stored(id).version).toBe(version)
}

allowed('suggestions.start', 'messages in his hands, colleagues, units, six questions', async () => {
  const start = await cloud.ok('suggestions.start', {}, people.lead)
  expect(start.messages.length).toBeGreaterThan(0)
  expect(start.questions).toHaveLength(6)
  expect(start.deputies.map(({ id }) => id)).not.toContain('D05001')
})
refused('suggestions.start', 'by an office', async () => {
  expect(await cloud.fault('suggestions.start', {}, people.county)).toMatchObject({ code: 'forbidden' })
})

allowed('suggestions.draft', 'half finished, then saved again; a retry saves nothing twice', async () => {
  const one = await draft({ proposals: '', title: '' })
  const save = { id: one.id, version: one.version, content: aContent() }
  const first = await cloud.ok('suggestions.draft', save, people.lead)
  expect(await cloud.ok('suggestions.draft', save, people.lead)).toEqual(first)
  const other = { ...save, content: aContent({ title: '另一部手机上写的' }) }
  expect(await cloud.fault('suggestions.draft', other, people.lead)).toMatchObject({ code: 'conflict' })
})
refused('suggestions.draft', 'from a message that is not in his hands; of somebody else', async () => {
  const elsewhere = await cloud.send({ villageId: 'U01V01', addressee: { kind: 'township', id: null } })
  const content = aContent({ messageIds: [elsewhere.id] })
  expect(await cloud.fault('suggestions.draft', { requestId: 'r-x', content }, people.lead)).toMatchObject({
    code: 'invalidInput',
    field: 'messageIds',
  })
  const one = await draft()
  const save = { ...one, content: aContent() }
  expect(await cloud.fault('suggestions.draft', save, people.other)).toMatchObject({ code: 'notFound' })
})

allowed('suggestions.list', 'each hat its desks, counted', async () => {
  const mine = await cloud.ok('suggestions.list', { desk: 'mine' }, people.lead)
  expect(mine.items.length).toBeGreaterThan(0)
  const county = await cloud.ok('suggestions.list', {}, people.county)
  expect(county.desks.map(({ key }) => key)).toContain('toAssign')
  expect(county.items.every(({ number }) => number === '' || number.startsWith('20'))).toBe(true)
})
refused('suggestions.list', 'a desk the hat does not have; a resident', async () => {
  const ask = { desk: 'toAssign' }
  expect(await cloud.fault('suggestions.list', ask, people.lead)).toMatchObject({ code: 'invalidInput' })
  expect(await cloud.fault('suggestions.list', {}, 'stranger')).toMatchObject({ code: 'forbidden' })
})

allowed('suggestions.get', 'a view for each reader', async () => {
  const views = await Promise.all(
    [people.lead, people.liaison, people.township, people.county, people.auditor, people.unit].map((openid) =>
      cloud.ok('suggestions.get', { id: 'S-demo-2' }, openid).then(({ view }) => view),
    ),
  )
  expect(views).toEqual(['lead', 'office', 'office', 'office', 'office', 'unit'])
  expect(await cloud.ok('suggestions.get', { id: 'S-demo-2' }, people.coSigner)).toMatchObject({
    view: 'coSigner',
    mine: 'agreed',
  })
})
refused('suggestions.get', 'a draft by an office, anything by those it does not concern', async () => {
  const { id } = await draft()
  for (const openid of [people.liaison, people.county, people.unit, people.other])
    expect(await cloud.fault('suggestions.get', { id }, openid)).toMatchObject({ code: 'notFound' })
  for (const openid of [people.liaisonElsewhere, people.townshipElsewhere, people.otherUnit])
    expect(await cloud.fault('suggestions.get', { id: 'S-demo-2' }, openid)).toMatchObject({
      code: 'notFound',
    })
})

allowed('suggestions.ledger', 'both sides by year, each as far as it sees', async () => {
  const congress = await cloud.ok('suggestions.ledger', { side: 'congress', year: '2025' }, people.county)
  expect(congress.items.map(({ number }) => number)).toEqual(['2025-0001', '2025-0002'])
  expect(congress).toMatchObject({ opened: 2, struck: 1 })
  const own = await cloud.ok('suggestions.ledger', { side: 'government', year: '2026' }, people.unit)
  expect(own.items.map(({ id }) => id)).toContain('S-demo-2')
})
refused('suggestions.ledger', 'by a deputy', async () => {
  const ask = { side: 'congress', year: '2026' }
  expect(await cloud.fault('suggestions.ledger', ask, people.lead)).toMatchObject({ code: 'forbidden' })
})

allowed(
  'suggestions.coSign',
  'each for himself, on the words he read; the lead then hands it in',
  async () => {
    const one = await bring('drafting', { coSigners: ['D05002', 'D05003'] })
    const { textVersion } = stored(one.id)
    const hand = { id: one.id, version: one.version }
    expect(await cloud.fault('suggestions.submit', hand, people.lead)).toMatchObject({ field: 'coSigners' })
    const both = [
      cloud.ok('suggestions.coSign', { id: one.id, textVersion, agree: true }, people.coSigner),
      cloud.ok('suggestions.coSign', { id: one.id, textVersion, agree: false, note: '不熟悉' }, people.other),
    ]
    await Promise.all(both)
    const { version, coSigners } = stored(one.id)
    expect(coSigners.map(({ state }) => state)).toEqual(['agreed', 'declined'])
    await cloud.ok('suggestions.submit', { id: one.id, version }, people.lead)
  },
)
refused('suggestions.coSign', 'by who was not asked; on words that changed', async () => {
  const one = await bring('drafting', { coSigners: ['D05002'] })
  const ask = { id: one.id, textVersion: stored(one.id).textVersion, agree: true }
  expect(await cloud.fault('suggestions.coSign', ask, people.other)).toMatchObject({ code: 'notFound' })
  const stale = { ...ask, textVersion: 1 }
  expect(await cloud.fault('suggestions.coSign', stale, people.coSigner)).toMatchObject({ code: 'conflict' })
})

const acts: readonly [ActionName, Place, object, keyof typeof people, string][] = [
  ['suggestions.submit', 'drafting', {}, 'lead', 'firstReview'],
  ['suggestions.review', 'firstReview', { pass: true }, 'township', 'secondReview'],
  ['suggestions.assign', 'toAssign', { leadUnit: 'H12', wide: true }, 'county', 'assigned'],
  ['suggestions.receive', 'assigned', { number: '水建 10 号' }, 'unit', 'inHandling'],
  ['suggestions.object', 'assigned', { reason: '渠归农业农村局管' }, 'unit', 'toAssign'],
  ['suggestions.reply', 'inHandling', { class: 'C', text: '今年没有钱，明年列入。' }, 'unit', 'inHandling'],
  ['suggestions.sign', 'written', { head: '局长' }, 'unit', 'replied'],
  ['suggestions.feedback', 'replied', { opinion: 'basically', signed: true }, 'lead', 'toStrike'],
  ['suggestions.assess', 'toAssess', { decision: 'rehandle', words: '再清一段' }, 'county', 'rehandling'],
  ['suggestions.recheck', 'promised', { kept: false, words: '到日子没动工' }, 'liaison', 'rehandling'],
  ['suggestions.withdraw', 'inHandling', { reason: '已经办了' }, 'lead', 'withdrawn'],
]
// The wall reads the names of actions where `allowed` is called, so each stands there once.
const walk = (action: ActionName) => async () => {
  for (const [name, from, input, by, to] of acts.filter(([one]) => one === action))
    await done(from, { name, input, by: people[by] }, to)
}
allowed('suggestions.submit', 'by its lead', walk('suggestions.submit'))
allowed('suggestions.review', 'by the township', walk('suggestions.review'))
allowed('suggestions.assign', 'by the county', walk('suggestions.assign'))
allowed('suggestions.receive', 'by the lead unit', walk('suggestions.receive'))
allowed('suggestions.object', 'by the lead unit, once', walk('suggestions.object'))
allowed('suggestions.reply', 'by the lead unit', walk('suggestions.reply'))
allowed('suggestions.sign', 'once an answer is written', walk('suggestions.sign'))
allowed('suggestions.feedback', 'by its lead, signed', walk('suggestions.feedback'))
allowed('suggestions.assess', 'by the county', walk('suggestions.assess'))
allowed('suggestions.recheck', 'by the station', walk('suggestions.recheck'))
allowed('suggestions.withdraw', 'in writing', walk('suggestions.withdraw'))

allowed('suggestions.coOpinion', 'by a co-unit, no version needed', async () => {
  const one = await bring('inHandling')
  await cloud.ok('suggestions.coOpinion', { id: one.id, text: '可以出两台机械。' }, people.coUnit)
  expect(stored(one.id).assignment?.coUnits[0]?.text).toBe('可以出两台机械。')
})
allowed('suggestions.meeting', 'by an office, on a day that has been', async () => {
  const one = await bring('inHandling')
  await act(
    one,
    'suggestions.meeting',
    { kind: 'progress', day: '2026-02-10', place: '联络站' },
    people.liaison,
  )
  expect(stored(one.id).meetings).toHaveLength(1)
})
allowed('suggestions.strikeOff', 'one side, then the other', async () => {
  const one = await bring('toStrike')
  await act(one, 'suggestions.strikeOff', { note: '验收单归档' }, people.unit)
  expect(stored(one.id).state).toBe('toStrike')
  await act(one, 'suggestions.strikeOff', { note: '到渠上看过' }, people.county)
  expect(stored(one.id).state).toBe('struckOff')
})

const meeting = { kind: 'progress', day: '2026-02-10', place: '联络站' }
refused('suggestions.submit', 'by an office', () =>
  fault('drafting', { name: 'suggestions.submit', input: {}, by: people.liaison }, 'forbidden'),
)
refused('suggestions.review', 'by another township; sent back without a word', async () => {
  const pass = { name: 'suggestions.review', input: { pass: true }, by: people.townshipElsewhere } as const
  await fault('firstReview', pass, 'notFound')
  await fault('firstReview', { ...pass, input: { pass: false }, by: people.liaison }, 'invalidInput')
})
refused('suggestions.assign', 'by a township; to a unit nobody knows', async () => {
  const name = 'suggestions.assign'
  await fault('toAssign', { name, input: { leadUnit: 'H12' }, by: people.township }, 'forbidden')
  await fault('toAssign', { name, input: { leadUnit: 'H99' }, by: people.county }, 'invalidInput')
})
refused('suggestions.receive', 'by another unit', () =>
  fault(
    'assigned',
    { name: 'suggestions.receive', input: { number: '1' }, by: people.otherUnit },
    'notFound',
  ),
)
refused('suggestions.object', 'once it was received', () =>
  fault('inHandling', { name: 'suggestions.object', input: { reason: '不归' }, by: people.unit }, 'conflict'),
)
refused('suggestions.coOpinion', 'by the lead unit itself', () =>
  fault(
    'inHandling',
    { name: 'suggestions.coOpinion', input: { text: '可以' }, by: people.unit },
    'forbidden',
  ),
)
refused('suggestions.reply', 'a promise without a day', () => {
  const input = { class: 'B', text: '列入计划' }
  return fault('inHandling', { name: 'suggestions.reply', input, by: people.unit }, 'invalidInput')
})
refused('suggestions.sign', 'before anything is written', () =>
  fault('inHandling', { name: 'suggestions.sign', input: { head: '局长' }, by: people.unit }, 'conflict'),
)
refused('suggestions.feedback', 'by a colleague; unsigned', async () => {
  const name = 'suggestions.feedback'
  const input = { opinion: 'satisfied', signed: true }
  await fault('replied', { name, input, by: people.coSigner }, 'notFound')
  await fault('replied', { name, input: { opinion: 'satisfied' }, by: people.lead }, 'invalidInput')
})
refused('suggestions.assess', 'by a township', () => {
  const input = { decision: 'end', words: '算了' }
  return fault('toAssess', { name: 'suggestions.assess', input, by: people.township }, 'forbidden')
})
refused('suggestions.recheck', 'by the unit', () => {
  const input = { kept: true, words: '做到了' }
  return fault('promised', { name: 'suggestions.recheck', input, by: people.unit }, 'forbidden')
})
refused('suggestions.meeting', 'on a day to come', () => {
  const input = { ...meeting, day: '2026-03-01' }
  return fault('inHandling', { name: 'suggestions.meeting', input, by: people.county }, 'invalidInput')
})
refused('suggestions.strikeOff', 'before the deputy is content', () =>
  fault(
    'replied',
    { name: 'suggestions.strikeOff', input: { note: '办完了' }, by: people.county },
    'conflict',
  ),
)
refused('suggestions.withdraw', 'by a co-signer, and after the end', () =>
  fault(
    'toStrike',
    { name: 'suggestions.withdraw', input: { reason: '不要了' }, by: people.lead },
    'conflict',
  ),
)
