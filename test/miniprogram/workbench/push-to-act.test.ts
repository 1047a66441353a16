import type { MessageEvent } from '#shared/messages/told/announcements'
import type { Message } from '#shared/messages/message'
import { actNames } from '#shared/messages/names'
import { reminderRules } from '#shared/delivery/reminder-rules'
import { pushPage } from '#shared/delivery/push-page'
import { ownerKey } from '#shared/messages/owners'
import { aMessage, aReply } from '#test/support/a-message'
import { expectGolden, table } from '#test/support/golden'
import type { DrawnAct } from '../../../miniprogram/src/workbench/message/offered-acts'
import { offeredActs } from '../../../miniprogram/src/workbench/message/offered-acts'
import { seenBy } from './views'

const township = { kind: 'township', id: 'U05' } as const
const deputy = { kind: 'deputy', id: 'D0001' } as const
const asked = { days: 5, reason: '要等配件', granted: null }
const promised: Partial<Message> = {
  stage: 'promised',
  replies: [aReply({ class: 'B', promisedFor: '2026-02-16' })],
}

type Case = [
  event: MessageEvent,
  over: Partial<Message>,
  reader: Parameters<typeof seenBy>[0],
  wants: DrawnAct,
]

/** Whoever has to act is pushed; what he is to do. */
const cases: Case[] = [
  ['submit', { stage: 'submitted' }, 'officer', 'accept'],
  ['submit', { stage: 'screening' }, 'officer', 'clear'],
  ['urgent', { stage: 'submitted', urgent: true }, 'officer', 'accept'],
  ['supplement', { stage: 'submitted' }, 'officer', 'accept'],
  ['toTownship', { stage: 'submitted', owner: township }, 'township', 'accept'],
  ['object', { stage: 'submitted', owner: township, objected: true }, 'township', 'accept'],
  ['accept', { stage: 'withDeputy', owner: deputy }, 'deputy', 'handUp'],
  ['handUp', { stage: 'toAssign' }, 'township', 'assign'],
  ['returnAssignment', { stage: 'toAssign' }, 'township', 'assign'],
  ['backToAssigner', { stage: 'toAssign' }, 'township', 'assign'],
  ['assign', { stage: 'assigned' }, 'unit', 'sign'],
  ['urge', { stage: 'inProgress' }, 'unit', 'reply'],
  ['nearDue', { stage: 'inProgress' }, 'unit', 'reply'],
  ['overdue', { stage: 'inProgress', overdue: 'over' }, 'unit', 'reply'],
  ['supervise', { stage: 'inProgress', supervised: true }, 'unit', 'reply'],
  ['rate', { stage: 'rehandling' }, 'unit', 'reply'],
  ['assign', { stage: 'inProgress' }, 'coUnit', 'advise'],
  ['extend', { stage: 'inProgress', extension: asked }, 'township', 'extend'],
  ['reply', { stage: 'pendingReply' }, 'township', 'approveReply'],
  ['tellCounty', { stage: 'pendingReply' }, 'township', 'approveReply'],
  ['escalate', { stage: 'escalated' }, 'county', 'decideEscalated'],
  ['redOnCounty', { stage: 'escalated', overdue: 'over' }, 'county', 'decideEscalated'],
  ['recheckPromise', promised, 'officer', 'lookBack'],
]

/** The push itself is one tap; the form stands open, or its button is the second. */
function tapsTo(act: DrawnAct, { main, others }: ReturnType<typeof offeredActs>): number | null {
  if (main === act) return 1
  return others.includes(act) ? 2 : null
}

test('from the push to the form of what is to be done: two taps at most, the third sends it', () => {
  const rows = cases.map(([event, over, reader, wants]) => {
    const message = aMessage(over)
    const subject = { kind: 'message', id: message._id } as const
    const recipient = reader === 'coUnit' ? 'unit:H04' : ownerKey(message.owner)
    const page = pushPage({ recipient, event: `messages.${event}`, subject })
    const taps = tapsTo(wants, offeredActs(seenBy(reader, message)))
    expect([event, page, taps]).toEqual([
      event,
      'workbench/pages/message/index?message=m-1',
      expect.any(Number),
    ])
    const what = reminderRules.get(`messages.${event}`)?.what ?? event
    return [what, page, actNames[wants], String(taps)]
  })
  const head = ['推送说的事', '点开到哪一页', '要做的', '点几下，表就开着']
  expectGolden('push-to-act.md', `# 从推送到动手\n\n${table(head, rows)}`)
})

test.each(['needInfo', 'approveReply', 'decline', 'overdue'])(
  '%s: the author’s push opens his own page',
  (event) => {
    const subject = { kind: 'message', id: 'm-1' } as const
    const page = pushPage({ recipient: 'resident:o-author', event: `messages.${event}`, subject })
    expect(page).toBe('features/messages/pages/progress/index?message=m-1')
  },
)
