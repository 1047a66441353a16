import { allowed, refused } from '#test/support/action-cases'
import { aLetter } from '#test/support/a-letter'
import { aReply, aResident, startDemoCloud, who, type Case, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

type Slip = Case & { number: string }

/** A letter on its way to its answer, and what stands on its slip. */
async function aSlip(): Promise<Slip> {
  const { id, queryCode } = await cloud.ok('letters.enter', aLetter(), who.liaison)
  const one = { id, queryCode, author: '', version: 1 }
  await cloud.move(one, 'messages.accept', { category: 'water_agri', kind: 'grievance' }, who.liaison)
  return { ...one, number: cloud.message(id).number ?? '' }
}

/** The shortest way to an answer: the deputy lets his turn pass, the township assigns. */
async function replied(): Promise<Slip> {
  const one = await aSlip()
  const { owner } = cloud.message(one.id)
  if (owner.kind === 'deputy') {
    await cloud.clock('2026-02-12T10:30:00.000Z')
    await cloud.job('messages.tick')
    one.version = cloud.message(one.id).version
  }
  await cloud.move(one, 'messages.assign', { leadUnit: 'H12' }, who.township)
  await cloud.move(one, 'messages.sign', {}, who.unit)
  await cloud.move(one, 'messages.reply', aReply, who.unit)
  await cloud.move(one, 'messages.approveReply', { approve: true }, who.township)
  return one
}

const yes = { solved: 'yes', satisfied: 'satisfied' } as const
const no = { solved: 'no', satisfied: 'dissatisfied' } as const
const onSlip = ({ number, queryCode }: Slip) => ({ number, queryCode })

allowed('messages.rateBySlip', 'the holder rates as the author; sent twice it counts once', async () => {
  const slip = await replied()
  expect((await cloud.ok('messages.lookup', { number: slip.number })).slip).toMatchObject({ mayRate: true })
  const holder = aResident()
  const rated = await cloud.ok('messages.rateBySlip', { ...onSlip(slip), ...yes }, holder)
  expect(rated).toMatchObject({ tag: { word: expect.any(String) }, slip: { mayRate: false } })
  expect(rated.timeline[0]).toMatchObject({ detail: '凭条子上的编号和查询码评的' })
  await cloud.ok('messages.rateBySlip', { ...onSlip(slip), ...yes }, holder)
  const { status, outcome, ratings } = cloud.message(slip.id)
  expect({ status, outcome, rated: ratings.length }).toEqual({
    status: 'closed',
    outcome: 'solved',
    rated: 1,
  })
  expect(ratings[0]?.takenBy).toMatchObject({ how: 'slip', by: null })
})

it('not solved by slip is handled again, as with every author', async () => {
  const slip = await replied()
  await cloud.ok('messages.rateBySlip', { ...onSlip(slip), ...no, words: '还是没水' }, aResident())
  expect(cloud.message(slip.id)).toMatchObject({ status: 'rehandling', round: 2 })
})

refused(
  'messages.rateBySlip',
  'with half a slip, of a message that lives in WeChat, as a guest',
  async () => {
    const slip = await replied()
    const other = await aSlip()
    const mixed = { number: other.number, queryCode: slip.queryCode, ...yes }
    expect((await cloud.fault('messages.rateBySlip', mixed, aResident())).code).toBe('notFound')
    expect((await cloud.fault('messages.rateBySlip', { ...onSlip(slip), ...yes })).code).toBe(
      'unauthenticated',
    )
    expect((await cloud.fault('messages.rateBySlip', { ...onSlip(other), ...yes }, aResident())).code).toBe(
      'conflict',
    )
    const own = await cloud.bring('replied')
    const { number, queryCode } = cloud.message(own.id)
    const fault = await cloud.fault('messages.rateBySlip', { number, queryCode, ...yes }, aResident())
    expect(fault).toMatchObject({ code: 'conflict', message: expect.stringContaining('我的留言') })
  },
)

allowed('messages.claim', 'once, into 我的留言; then he is its author', async () => {
  const slip = await aSlip()
  const holder = aResident()
  expect(await cloud.ok('messages.claim', onSlip(slip), holder)).toEqual({ id: slip.id })
  expect(await cloud.ok('messages.claim', onSlip(slip), holder)).toEqual({ id: slip.id })
  expect((await cloud.ok('messages.mine', {}, holder)).items.map(({ id }) => id)).toEqual([slip.id])
  expect((await cloud.ok('messages.get', { id: slip.id }, holder)).view).toBe('author')
  expect((await cloud.ok('messages.lookup', { number: slip.number })).slip.mayClaim).toBe(false)
})

refused('messages.claim', 'by a second WeChat, of what was never on a slip', async () => {
  const slip = await aSlip()
  await cloud.ok('messages.claim', onSlip(slip), aResident())
  expect((await cloud.fault('messages.claim', onSlip(slip), aResident())).code).toBe('conflict')
  const own = await cloud.bring('replied')
  const { number, queryCode } = cloud.message(own.id)
  expect((await cloud.fault('messages.claim', { number, queryCode }, aResident())).code).toBe('conflict')
})

it('two phones claim at once: one has it', async () => {
  const slip = await aSlip()
  const both = await Promise.all(
    [aResident(), aResident()].map((openid) => cloud.call('messages.claim', onSlip(slip), openid)),
  )
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
})

it('five wrong codes in an hour are enough, for this WeChat and nobody else', async () => {
  const slip = await aSlip()
  const guesser = aResident()
  for (let n = 0; n < 5; n += 1)
    expect((await cloud.fault('messages.lookup', { queryCode: `WRONG${n}XX` }, guesser)).code).toBe(
      'notFound',
    )
  const right = { queryCode: slip.queryCode }
  expect(await cloud.fault('messages.lookup', right, guesser)).toMatchObject({
    code: 'tooMany',
    message: expect.stringContaining('请打联络站电话'),
  })
  expect((await cloud.fault('messages.claim', onSlip(slip), guesser)).code).toBe('tooMany')
  expect((await cloud.ok('messages.lookup', right, aResident())).number).toBe(slip.number)
})

allowed(
  'messages.takeRating',
  'asked by phone by somebody who did not answer it, and shown as such',
  async () => {
    const slip = await replied()
    const asked = { ...yes, how: 'phone', askedOn: '2026-02-12' }
    const view = await cloud.ok('messages.get', { id: slip.id }, who.liaison)
    expect((view as { acts: string[] }).acts).toContain('takeRating')
    await cloud.move(slip, 'messages.takeRating', asked, who.liaison)
    expect(cloud.message(slip.id)).toMatchObject({ status: 'closed', outcome: 'solved' })
    const after = await cloud.ok('messages.get', { id: slip.id }, who.liaison)
    expect(after).toMatchObject({ ratings: [{ takenText: '柳沟镇联络站打电话问的' }] })
    const { items } = await cloud.ok('letters.ledger', { way: 'letter' }, who.liaison)
    expect(items.find(({ id }) => id === slip.id)?.ratingText).toBe('解决了 · 满意（代评）')
  },
)

refused(
  'messages.takeRating',
  'by whoever let the answer pass, before there is one, for somebody with WeChat',
  async () => {
    const slip = await replied()
    const asked = (one: Case) => ({
      id: one.id,
      version: one.version,
      ...yes,
      how: 'desk',
      askedOn: '2026-02-12',
    })
    expect((await cloud.fault('messages.takeRating', asked(slip), who.township)).code).toBe('forbidden')
    const early = { ...asked(slip), askedOn: '2026-02-01' }
    expect((await cloud.fault('messages.takeRating', early, who.liaison)).field).toBe('askedOn')
    expect((await cloud.fault('messages.takeRating', asked(await aSlip()), who.liaison)).code).toBe(
      'conflict',
    )
    const own = await cloud.bring('replied')
    expect((await cloud.fault('messages.takeRating', asked(own), who.liaison)).code).toBe('conflict')
    expect((await cloud.fault('messages.takeRating', asked(slip), who.liaisonElsewhere)).code).toBe(
      'notFound',
    )
  },
)
