import type * as z from 'zod/mini'
import { mineItem, queueItem } from '#shared/messages/queues/list-items'
import type { ViewSetting } from '#shared/messages/matter'
import { MessageStage, type Message, type Photo } from '#shared/messages/message'
import { MessageView, MineItem, QueueItem } from '#shared/messages/views/view'
import {
  authorView,
  countyView,
  deputyView,
  otherDeputyView,
  staffView,
  unitView,
  viewFor,
} from '#shared/messages/views/views'
import { aCounty } from '#test/support/a-county'
import { aMessage, aReply } from '#test/support/a-message'
import { actors } from '#test/support/actors'
import { pinnedNow } from '#test/support/pinned'

const deputies = [{ id: 'D0001', name: '周演示' }]
const names = { siteName: '柳沟镇联络站', sitePhone: '0000-0000005', deputyName: '周演示', deputies }
const phone = ['138', '0013', '8000'].join('')
const secret = { contact: { name: '赵演示', phone }, handlersMayCall: true, authorOpenid: 'o-author' }
const photo = (check: Photo['check']): Photo => ({ fileId: `cloud://demo/${check}.jpg`, check, traceId: 't' })

function settingFor(actor: keyof typeof actors): ViewSetting {
  return { now: pinnedNow, county: aCounty(), by: actors[actor], names }
}

const readers = {
  author: authorView,
  deputy: deputyView,
  colleague: otherDeputyView,
  officer: staffView,
  township: staffView,
  unit: unitView,
  county: countyView,
} as const
type ReaderName = keyof typeof readers

const seen = (reader: ReaderName, message: Message): z.output<typeof MessageView> =>
  readers[reader](message, settingFor(reader))

const everyReader = Object.keys(readers) as ReaderName[]
const everyStage = MessageStage.options.map((stage) => aMessage({ stage, ...secret, demo: true }))

test.each(everyReader)('%s gets exactly what the contract promises, in every stage', (reader) => {
  for (const message of everyStage) {
    const view = seen(reader, message)
    expect(MessageView.parse(view)).toEqual(view)
  }
})

test.each(everyReader)('neither name, phone nor openid reaches %s', (reader) => {
  for (const visibility of ['private', 'mayPublish', 'anonymous'] as const) {
    for (const message of everyStage) {
      const told = JSON.stringify(seen(reader, { ...message, visibility }))
      expect(told).not.toContain('赵演示')
      expect(told).not.toContain(phone)
      expect(told).not.toContain('o-author')
    }
  }
})

test('the first character of the name for deputy and staff, nobody when anonymous, nothing for the unit', () => {
  const message = aMessage({ stage: 'inProgress', ...secret })
  expect(seen('officer', message)).toMatchObject({ who: '赵**', mayCall: true })
  expect(seen('deputy', message)).toMatchObject({ who: '赵**' })
  expect(seen('county', { ...message, visibility: 'anonymous' })).toMatchObject({
    who: '群众',
    mayCall: false,
  })
  expect(JSON.stringify(seen('unit', message))).not.toContain('赵')
})

test('a photo that has not passed is shown to the author and staff, to nobody else', () => {
  const message = aMessage({ stage: 'inProgress', photos: [photo('pass'), photo('review')] })
  const urls = (reader: ReaderName) => {
    const view = seen(reader, message)
    return view.view === 'otherDeputy' ? [] : view.photos.map(({ url }) => url)
  }
  const [passed, doubted] = message.photos.map(({ fileId }) => fileId)
  expect(urls('author')).toEqual([passed, doubted])
  expect(urls('officer')).toEqual([passed, doubted])
  expect(urls('county')).toEqual([passed, doubted])
  expect(urls('deputy')).toEqual([passed, null])
  expect(urls('unit')).toEqual([passed, null])
})

test('a phone written into the words reaches the author and the offices, nobody else; the door stays', () => {
  const words = `3单元502室漏水，打${phone}`
  const at = '2026-02-10T02:00:00.000Z'
  const rated = { round: 1, solved: 'no', satisfied: 'dissatisfied', onlyAcknowledged: false } as const
  const message = aMessage({
    stage: 'rehandling',
    ...{ title: words, text: words, place: words },
    supplements: [{ at, text: words, photos: [] }],
    ratings: [{ ...rated, words, takenBy: null, at }],
  })
  const told = (reader: ReaderName) => JSON.stringify(seen(reader, message))
  const reached = (text: string) => text.includes(phone)
  expect(everyReader.filter((reader) => reached(told(reader)))).toEqual([
    'author',
    'officer',
    'township',
    'county',
  ])
  expect(told('unit')).toContain('3单元502室')
  expect(reached(JSON.stringify(viewFor(message, settingFor('auditor'))))).toBe(false)
  expect(reached(JSON.stringify(queueItem(message, settingFor('officer'))))).toBe(false)
})

test('another deputy of the station reads title, village and status', () => {
  const view = seen('colleague', aMessage({ stage: 'inProgress', place: '二渠 12 号门口', ...secret }))
  expect(Object.keys(view).sort()).toEqual([
    'acts',
    'id',
    'place',
    'status',
    'tag',
    'title',
    'version',
    'view',
  ])
  expect(view.place).toMatchObject({ villageName: '前沟村', detail: '' })
})

test('a draft answer is for unit and assigner, not for author or deputy', () => {
  const message = aMessage({ stage: 'pendingReply', pendingReply: aReply({ text: '还没审的话' }) })
  const told = (reader: ReaderName) => JSON.stringify(seen(reader, message)).includes('还没审的话')
  expect(everyReader.filter(told)).toEqual(['officer', 'township', 'unit', 'county'])
})

test('the assign form is filled from the county table, only for who may assign', () => {
  const message = aMessage({ stage: 'toAssign' })
  expect(seen('township', message)).toMatchObject({
    assignForm: {
      suggestedLead: 'H03',
      suggestedCo: 'H04',
      suggestedWatcher: 'D0001',
      deputies,
      days: 5,
      dueDay: '2026-02-25',
      skipped: '春节2月15–23日不算',
    },
  })
  const form = (seen('township', message) as { assignForm: { leadUnits: { id: string }[] } }).assignForm
  expect(form.leadUnits.map(({ id }) => id)).toEqual(['H03', 'H04', 'H51'])
  expect(seen('officer', message)).toMatchObject({ assignForm: null })
  expect(seen('township', { ...message, category: 'rural' })).toMatchObject({
    assignForm: { suggestedLead: 'H51', suggestedCo: null },
  })
})

test('a refusal names the channel and until when one may object', () => {
  const message = aMessage({ stage: 'declined' })
  expect(seen('author', message)).toMatchObject({
    decline: { label: '不在本县，或不归本县管', mayObjectUntil: '2026-02-20' },
    acts: ['object', 'setVisibility', 'hide', 'erase'],
  })
  expect(seen('author', { ...message, objected: true })).toMatchObject({ decline: { mayObjectUntil: null } })
})

test('two people must agree to stop political words', () => {
  expect(seen('officer', aMessage({ stage: 'screening' }))).toMatchObject({
    screening: { blockVotes: 0, votesNeeded: 2 },
  })
  const rude = { suggest: 'risky', label: '20002', blockedBy: [] }
  expect(seen('officer', aMessage({ stage: 'screening', screening: rude }))).toMatchObject({
    screening: { votesNeeded: 1 },
  })
})

test('rows of lists keep to the contract and name nobody', () => {
  for (const message of everyStage) {
    const mine = mineItem(message, settingFor('author'))
    const queued = queueItem(message, settingFor('township'))
    expect(MineItem.parse(mine)).toEqual(mine)
    expect(QueueItem.parse(queued)).toEqual(queued)
    expect(JSON.stringify([mine, queued])).not.toMatch(/赵|o-author/)
  }
  expect(mineItem(aMessage({ stage: 'replied' }), settingFor('author'))).toMatchObject({
    needsYou: true,
    dueText: '请在2月17日前评',
  })
  expect(queueItem(aMessage(), settingFor('officer')).hint).toBe('系统猜：农业水利 → 农业农村局')
})

test.each([
  ['author', 'author'],
  ['deputy', 'deputy'],
  ['colleague', 'otherDeputy'],
  ['officer', 'staff'],
  ['township', 'staff'],
  ['unit', 'unit'],
  ['coUnit', 'unit'],
  ['county', 'county'],
  ['auditor', 'county'],
] as const)('%s reads the %s view', (actor, view) => {
  expect(viewFor(aMessage({ stage: 'inProgress', watcherId: 'D0001' }), settingFor(actor)).view).toBe(view)
})

test.each([
  'stranger',
  'deputyElsewhere',
  'officerElsewhere',
  'townshipElsewhere',
  'unitElsewhere',
  'system',
] as const)('for %s it does not exist', (actor) => {
  expect(() => viewFor(aMessage({ stage: 'inProgress' }), settingFor(actor))).toThrow(
    expect.objectContaining({ code: 'notFound' }),
  )
})

test('a report exists for its author and report officers only', () => {
  const report = aMessage({ stage: 'diverted' })
  expect(viewFor(report, settingFor('reportOfficer')).view).toBe('county')
  expect(viewFor(report, settingFor('author')).view).toBe('author')
  for (const actor of ['county', 'auditor', 'officer', 'township', 'deputy'] as const) {
    expect(() => viewFor(report, settingFor(actor))).toThrow(expect.objectContaining({ code: 'notFound' }))
  }
})
