import { aSubmission, startDemoCloud, who, type Case, type DemoCloud } from '#test/support/demo-cloud'
import type { ActionName } from '#shared/contract'

/** The main job, once through, over the API: what everybody sees at each step, and what each step costs. */
let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()), 60_000)
afterAll(() => cloud.stop())

const author = 'demo-resident-zhao'
const contact = { name: '赵小明', phone: '0311-8123456' }
const one: Case = { id: '', version: 1, author, queryCode: '' }

const viewOf = (openid: string) => cloud.ok('messages.get', { id: one.id }, openid)
const act = <Name extends ActionName>(name: Name, input: object, openid: string) =>
  cloud.move(one, name, input, openid)

/** Nobody but the author and the county's people of this case sees it; the handling unit never sees a name. */
async function expectViews({ unit }: { unit: boolean }): Promise<void> {
  const mine = await viewOf(author)
  expect(mine.view).toBe('author')
  for (const openid of [who.liaison, who.township, who.checker]) {
    const view = await viewOf(openid)
    expect(view).toMatchObject({ view: 'staff', who: '赵**' })
    expect(JSON.stringify(view)).not.toContain(contact.phone)
  }
  expect(await viewOf(who.county)).toMatchObject({ view: 'county', who: '赵**' })
  expect(await viewOf(who.auditor)).toMatchObject({ view: 'county', acts: [] })
  expect(await viewOf(who.deputy)).toMatchObject({ view: 'deputy', who: '赵**', pendingReply: null })
  const other = await viewOf(who.colleague)
  const told = ['acts', 'id', 'place', 'status', 'tag', 'title', 'version', 'view']
  expect(Object.keys(other).sort()).toEqual(told)
  for (const openid of [who.liaisonElsewhere, who.townshipElsewhere, who.otherUnit, 'stranger']) {
    expect(await cloud.fault('messages.get', { id: one.id }, openid)).toMatchObject({ code: 'notFound' })
  }
  if (!unit) {
    expect(await cloud.fault('messages.get', { id: one.id }, who.unit)).toMatchObject({ code: 'notFound' })
    return
  }
  for (const openid of [who.unit, who.coUnit]) {
    const view = await viewOf(openid)
    expect(view.view).toBe('unit')
    for (const key of ['who', 'visibility', 'mayCall', 'queryCode']) expect(view).not.toHaveProperty(key)
    for (const planted of ['赵', contact.phone, author]) expect(JSON.stringify(view)).not.toContain(planted)
  }
}

/** One row for each version and recipient, of the versions so far. */
function expectOutbox(event: string, recipients: string[]): void {
  const rows = cloud.outbox(one.id)
  expect(new Set(rows.map(({ _id }) => _id)).size).toBe(rows.length)
  const latest = rows.filter(({ _id }) => _id.startsWith(`${one.id}:${one.version}:`))
  expect(latest.map(({ recipient }) => recipient).sort()).toEqual([...recipients].sort())
  for (const row of latest) expect(row.event).toBe(`messages.${event}`)
}

function expectAt(status: string, owner: string): void {
  const message = cloud.message(one.id)
  expect(message).toMatchObject({ status, version: one.version })
  expect(`${message.owner.kind}:${message.owner.id}`).toBe(owner)
  expect(message.history).toHaveLength(one.version)
}

const toAuthor = `resident:${author}`

it('is sent: a code, an owner and a date at once', async () => {
  const sent = await cloud.ok('messages.submit', aSubmission({ contact, handlersMayCall: true }), author)
  Object.assign(one, { id: sent.id, queryCode: sent.queryCode })
  expect(sent).toMatchObject({ status: 'submitted', queryCode: expect.stringMatching(/^[2-9A-Z]{8}$/) })
  expect(sent.owner).toMatchObject({ name: expect.stringContaining('联络站'), due: { day: '2026-02-13' } })
  expectAt('submitted', 'station:ST05')
  expectOutbox('submit', ['station:ST05'])
  await expectViews({ unit: false })
})

it('is accepted: it has a number and is with the deputy it was written to', async () => {
  const done = await act('messages.accept', { category: 'water_agri', kind: 'grievance' }, who.liaison)
  expect(done.number).toMatch(/^2026-ST05-\d{4}$/)
  expectAt('accepted', 'deputy:D05001')
  expectOutbox('accept', [toAuthor, 'deputy:D05001'])
  await expectViews({ unit: false })
  expect(await cloud.ok('messages.lookup', { number: done.number ?? '' })).toMatchObject({
    number: done.number,
  })
})

it('is followed and handed up by the deputy', async () => {
  await act('messages.follow', { note: '去看过了，确实淤了' }, who.deputy)
  expectAt('accepted', 'deputy:D05001')
  expectOutbox('follow', [toAuthor])
  expect(JSON.stringify(await viewOf(author))).toContain('代表')
  await act('messages.handUp', { note: '请水务局去看', proposedUnit: 'H12' }, who.deputy)
  expectAt('accepted', 'township:U05')
  expectOutbox('handUp', [toAuthor, 'township:U05'])
  expect(await viewOf(who.township)).toMatchObject({ proposedUnitName: '县水务局' })
  await expectViews({ unit: false })
})

it('is assigned, signed and answered with a photo', async () => {
  await act('messages.assign', { leadUnit: 'H12', coUnits: ['H11'] }, who.township)
  expectAt('assigned', 'unit:H12')
  expectOutbox('assign', [toAuthor, 'unit:H12', 'unit:H11', 'deputy:D05001'])
  await expectViews({ unit: true })
  await act('messages.sign', {}, who.unit)
  expectAt('inProgress', 'unit:H12')
  expectOutbox('sign', [toAuthor, 'township:U05'])
  const photo = await cloud.photo(who.unit)
  await act('messages.reply', { class: 'A', text: '清好了，您看看。', photos: [photo] }, who.unit)
  expectAt('inProgress', 'township:U05')
  expectOutbox('reply', ['township:U05'])
  expect(await viewOf(author)).toMatchObject({ replies: [] })
  expect(await viewOf(who.township)).toMatchObject({ pendingReply: { text: '清好了，您看看。' } })
})

it('is approved by the assigner; the author sees the answer and, once it is checked, its photo', async () => {
  await cloud.checked()
  await act('messages.approveReply', { approve: true }, who.township)
  expectAt('replied', 'author:author')
  expectOutbox('approveReply', [toAuthor, 'unit:H12', 'deputy:D05001'])
  const view = await viewOf(author)
  expect(view).toMatchObject({
    replies: [{ class: 'A', photos: [{ url: expect.stringMatching(/^http/), note: '' }] }],
  })
  await expectViews({ unit: true })
})

it('is rated "no" and handled a second time under another person of the office', async () => {
  await act('messages.rate', { solved: 'no', satisfied: 'dissatisfied', words: '还是没水' }, author)
  expectAt('rehandling', 'unit:H12')
  expect(cloud.message(one.id)).toMatchObject({ round: 2, checkerId: 'P-township2-U05' })
  expectOutbox('rate', ['unit:H12', 'township:U05', 'deputy:D05001'])
  await act('messages.reply', { class: 'C', text: '上游没来水，三月来水就通。' }, who.unit)
  const refused = await cloud.fault('messages.approveReply', { ...one, approve: true }, who.township)
  expect(refused.code).toBe('forbidden')
  await act('messages.approveReply', { approve: true }, who.checker)
  expectAt('replied', 'author:author')
  await expectViews({ unit: true })
})

it('is rated "no" again and goes to the county, whose word closes it, never as solved', async () => {
  await act('messages.rate', { solved: 'no', satisfied: 'dissatisfied' }, author)
  expectAt('escalated', 'county:county')
  const { items } = await cloud.ok('messages.escalated', {}, who.county)
  expect(items.map(({ id }) => id)).toContain(one.id)
  await act('messages.decideEscalated', { decision: 'close', text: '三月通水，由副县长盯着。' }, who.county)
  expectAt('closed', 'station:ST05')
  expect(cloud.message(one.id).outcome).toBe('explained')
  const mine = await viewOf(author)
  expect(mine).toMatchObject({
    decision: { text: '三月通水，由副县长盯着。' },
    tag: { tone: expect.not.stringMatching('ok') },
  })
})
