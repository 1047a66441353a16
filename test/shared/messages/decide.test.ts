import type { Act } from '#shared/messages/act'
import type { Actor } from '#shared/messages/actor'
import { chooseChecker } from '#shared/messages/checker'
import { expectVersion } from '#shared/messages/decide'
import type { Message } from '#shared/messages/message'
import { aMessage, aReply } from '#test/support/a-message'
import { actors } from '#test/support/actors'
import { accept, assign, done, rating, refused, reply, yes } from '#test/support/doing'
import { beijing } from '#test/support/pinned'

test('the main job, from acceptance to the second handling and the county', () => {
  let message = done(aMessage(), accept, actors.officer)
  expect(message).toMatchObject({
    stage: 'withDeputy',
    owner: { id: 'D0002' },
    dueBy: '2026-02-11T10:00:00.000Z',
  })
  message = done(message, { act: 'handUp', note: '', proposedUnit: 'H03' }, actors.colleague)
  expect(message).toMatchObject({ stage: 'toAssign', watcherId: 'D0002', proposedUnit: 'H03' })
  message = done(message, assign, actors.township)
  expect(message).toMatchObject({ stage: 'assigned', handleBy: '2026-02-25T10:00:00.000Z' })
  message = done(message, { act: 'sign' }, actors.unit, beijing('2026-02-12 10:00'))
  // The handling clock started at the assignment, not at the signature.
  expect(message).toMatchObject({ stage: 'inProgress', dueBy: '2026-02-25T10:00:00.000Z' })
  message = done(message, reply, actors.unit)
  expect(message).toMatchObject({ stage: 'pendingReply', owner: { kind: 'township' } })
  message = done(message, yes, actors.secondTownship)
  message = done(
    message,
    { ...rating, solved: 'no', checkerId: chooseChecker(message, ['p-township', 'p-township2', 'p-x']) },
    actors.author,
  )
  expect(message).toMatchObject({
    stage: 'rehandling',
    round: 2,
    owner: { id: 'H03' },
    checkerId: 'p-x',
    outcome: null,
  })
  message = done(message, reply, actors.unit)
  expect(refused(message, yes, actors.township)).toBe('forbidden')
  message = done(message, yes, { ...actors.township, id: 'p-x' })
  message = done(message, { ...rating, satisfied: 'dissatisfied' }, actors.author)
  expect(message).toMatchObject({ stage: 'escalated', owner: { kind: 'county' }, outcome: null })
  expect(message.ratings.map(({ round }) => round)).toEqual([1, 2])
  expect(message.history).toHaveLength(10)
})

describe('faults come in their order', () => {
  test('role before scope before state before the words', () => {
    const far = aMessage({ stage: 'closed' })
    expect(refused(far, { ...accept, category: 'nothing' }, actors.unit)).toBe('forbidden')
    expect(refused(far, { ...accept, category: 'nothing' }, actors.officerElsewhere)).toBe('notFound')
    expect(refused(far, { ...accept, category: 'nothing' }, actors.officer)).toBe('conflict')
    expect(refused(aMessage(), { ...accept, category: 'nothing' }, actors.officer)).toBe(
      'invalidInput category',
    )
  })

  test('another version says who acted and where it stands', () => {
    const message = done(aMessage({ stage: 'toAssign' }), assign, actors.township)
    expect(() => expectVersion(message, message.version)).not.toThrow()
    expect(() => expectVersion(message, 3)).toThrow(
      '这件事刚被柳沟镇人大处理过，现在是“已交办”。您写的内容还在。请刷新后再看。',
    )
  })
})

test.each<[string, Message, Act, Actor, string]>([
  [
    'a report is not accepted',
    aMessage(),
    { ...accept, kind: 'report' },
    actors.officer,
    'invalidInput kind',
  ],
  [
    'an unknown village',
    aMessage(),
    { ...accept, villageId: 'V9' },
    actors.officer,
    'invalidInput villageId',
  ],
  [
    'only a question is answered on the spot',
    aMessage({ kind: 'opinion' }),
    { act: 'replyOnSpot', text: '是', photos: [], number: '1' },
    actors.officer,
    'conflict',
  ],
  [
    'a refusal names the channel',
    aMessage(),
    { act: 'decline', reason: 'litigation', note: ' ' },
    actors.officer,
    'invalidInput note',
  ],
  [
    'an objection once',
    aMessage({ stage: 'declined', objected: true }),
    { act: 'object', note: '不同意' },
    actors.author,
    'conflict',
  ],
  [
    'another deputy’s message',
    aMessage({ stage: 'withDeputy', watcherId: 'D0002' }),
    { act: 'handUp', note: '' },
    actors.colleague,
    'forbidden',
  ],
  [
    'a unit nobody mans',
    aMessage({ stage: 'toAssign' }),
    { ...assign, leadUnit: 'H99' },
    actors.township,
    'invalidInput leadUnit',
  ],
  [
    'another township’s unit',
    aMessage({ stage: 'toAssign' }),
    { ...assign, leadUnit: 'H11' },
    actors.township,
    'invalidInput leadUnit',
  ],
  [
    'lead and assisting at once',
    aMessage({ stage: 'toAssign' }),
    { ...assign, coUnits: ['H03'] },
    actors.township,
    'invalidInput coUnits',
  ],
  [
    'a watcher who is not there',
    aMessage({ stage: 'toAssign' }),
    { ...assign, watcherId: 'D0009' },
    actors.township,
    'invalidInput watcherId',
  ],
  [
    'longer than the table',
    aMessage({ stage: 'toAssign' }),
    { ...assign, days: 6 },
    actors.township,
    'invalidInput days',
  ],
  [
    'a third return',
    aMessage({ stage: 'assigned', returns: 2 }),
    { act: 'returnAssignment', reason: '不归我们' },
    actors.unit,
    'conflict',
  ],
  [
    'a return too late',
    aMessage({ stage: 'assigned', assignedAt: '2026-02-06T01:00:00.000Z' }),
    { act: 'returnAssignment', reason: '不归我们' },
    actors.unit,
    'conflict',
  ],
  [
    'a second extension',
    aMessage({ stage: 'inProgress', extension: { days: 3, reason: '', granted: false } }),
    { act: 'extend', days: 3, reason: '等配件' },
    actors.unit,
    'conflict',
  ],
  [
    'eleven more workdays',
    aMessage({ stage: 'inProgress' }),
    { act: 'extend', days: 11, reason: '等配件' },
    actors.unit,
    'invalidInput days',
  ],
  [
    'granting oneself',
    aMessage({ stage: 'inProgress' }),
    { act: 'extend', grant: true, note: '' },
    actors.unit,
    'forbidden',
  ],
  [
    'granting what nobody asked',
    aMessage({ stage: 'inProgress' }),
    { act: 'extend', grant: true, note: '' },
    actors.township,
    'conflict',
  ],
  [
    'B without a day',
    aMessage({ stage: 'inProgress' }),
    { ...reply, class: 'B' },
    actors.unit,
    'invalidInput promisedFor',
  ],
  [
    'B for today',
    aMessage({ stage: 'inProgress' }),
    { ...reply, class: 'B', promisedFor: '2026-02-11' },
    actors.unit,
    'invalidInput promisedFor',
  ],
  [
    'D without the rule',
    aMessage({ stage: 'inProgress' }),
    { ...reply, class: 'D' },
    actors.unit,
    'invalidInput rule',
  ],
  ['a second answer while one waits', aMessage({ stage: 'pendingReply' }), reply, actors.unit, 'conflict'],
  ['an assisting unit’s answer', aMessage({ stage: 'inProgress' }), reply, actors.coUnit, 'forbidden'],
  [
    'refusing an answer in silence',
    aMessage({ stage: 'pendingReply' }),
    { ...yes, approve: false },
    actors.township,
    'invalidInput note',
  ],
  [
    'approving one’s own words',
    aMessage({ stage: 'pendingReply', pendingReply: aReply({ writtenBy: 'p-township' }) }),
    yes,
    actors.township,
    'forbidden',
  ],
  ['rating for somebody else', aMessage({ stage: 'replied' }), rating, actors.stranger, 'notFound'],
  ['rating twice', aMessage({ stage: 'closed' }), rating, actors.author, 'conflict'],
  [
    'a day gone by for the county',
    aMessage({ stage: 'escalated' }),
    { act: 'decideEscalated', decision: 'rehandle', text: '办', leader: '演示', day: '2026-02-11' },
    actors.county,
    'invalidInput day',
  ],
  [
    'merging with itself',
    aMessage(),
    { act: 'merge', primary: aMessage(), number: '1', metresApart: 0 },
    actors.officer,
    'invalidInput primaryId',
  ],
  [
    'merging into a closed one',
    aMessage(),
    { act: 'merge', primary: aMessage({ stage: 'closed', _id: 'm-2' }), number: '1', metresApart: 0 },
    actors.officer,
    'invalidInput primaryId',
  ],
  [
    'merging across the county',
    aMessage(),
    { act: 'merge', primary: aMessage({ _id: 'm-2', villageId: 'V0502' }), number: '1', metresApart: 301 },
    actors.officer,
    'invalidInput primaryId',
  ],
  [
    'a report to somebody not a report officer',
    aMessage({ stage: 'diverted' }),
    { act: 'urge', note: '' },
    actors.county,
    'notFound',
  ],
])('%s', (_name, message, act, by, expected) => {
  expect(refused(message, act, by)).toBe(expected)
})
