import { blankMessage } from '#shared/messages/intake/blank-message'
import { dueFor, handlingEnds } from '#shared/messages/clocks/due'
import {
  Message,
  type MessageStage,
  type MessageStatus,
  type Owner,
  type Reply,
} from '#shared/messages/message'
import { stageOf } from '#shared/messages/stage'
import type { County } from '#shared/places/county'
import { aCounty } from '#test/support/a-county'
import { pinnedNow } from '#test/support/pinned'

interface Standing {
  now?: Date
  county?: County
}

const station: Owner = { kind: 'station', id: 'ST05' }
const township: Owner = { kind: 'township', id: 'U05' }
const author: Owner = { kind: 'author', id: 'author' }
const unit: Owner = { kind: 'unit', id: 'H03' }
const county: Owner = { kind: 'county', id: 'county' }

export function aReply(over: Partial<Reply> = {}): Reply {
  return {
    class: 'A',
    text: '二支渠已经清好，水到地头了。',
    photos: [],
    promisedFor: null,
    rule: null,
    round: 1,
    unitId: 'H03',
    writtenBy: 'p-unit',
    writtenAt: '2026-02-10T02:00:00.000Z',
    ...over,
  }
}

const at = '2026-02-10T01:00:00.000Z'
const accepted = { number: '2026-ST05-0007', acceptedAt: at }
const assigner = { kind: 'township', id: 'U05', personId: 'p-township' } as const
const assigned = { ...accepted, assigner, leadUnit: 'H03', coUnits: ['H04'], assignedAt: at, owner: unit }
const replied = { ...assigned, owner: author, replies: [aReply()], repliedAt: at }
const second: Partial<Message> = { round: 2, checkerId: 'p-township2', replies: [aReply()], repliedAt: at }
const question = {
  question: '是哪一段渠？',
  status: 'submitted',
  owner: station,
  onDue: 'toTownship',
} as const
const declined = { reason: 'outsideArea', note: '这里不归本县管。', by: 'p-officer', at } as const

/** What a believable message has in each stage, apart from what every message has. */
const inStage: Record<MessageStage, Partial<Message>> = {
  submitted: { owner: station },
  screening: { owner: station, screening: { suggest: 'review', label: '20001', blockedBy: [] } },
  needsInfo: { owner: author, paused: { ...question, remainingWd: 2 } },
  withDeputy: { ...accepted, status: 'accepted', owner: { kind: 'deputy', id: 'D0001' } },
  toAssign: { ...accepted, status: 'accepted', owner: township, watcherId: 'D0001' },
  assigned,
  inProgress: assigned,
  rehandling: { ...assigned, ...second },
  pendingReply: { ...assigned, status: 'inProgress', owner: township, pendingReply: aReply() },
  replied,
  escalated: { ...assigned, ...second, owner: county },
  merged: { ...accepted, owner: unit, mergedInto: 'm-primary' },
  promised: {
    ...replied,
    status: 'closed',
    owner: station,
    outcome: 'partly',
    closedAt: at,
    replies: [aReply({ class: 'B', promisedFor: '2026-03-20' })],
  },
  closed: { ...replied, owner: station, outcome: 'solved', closedAt: at },
  declined: { owner: station, decline: declined },
  diverted: { owner: county, kind: 'report' },
  blocked: { owner: station },
  withdrawn: { owner: station },
  archived: { owner: station },
}

/** A message in a stage or status, believable, with what is named; its stage and clock are derived. */
export function aMessage(
  over: Partial<Message> = {},
  { now = pinnedNow, county = aCounty() }: Standing = {},
): Message {
  const stage = over.stage ?? firstStage(over.status ?? 'submitted')
  const base: Message = {
    ...blankMessage,
    _id: 'm-1',
    requestId: 'r-1',
    authorOpenid: 'o-author',
    queryCode: 'Q7K2M9',
    category: 'water_agri',
    unitId: 'U05',
    siteId: 'ST05',
    villageId: 'V0501',
    text: '二支渠有三百多米淤死了，浇地水过不来。',
    title: '二支渠有三百多米淤死了',
    submittedAt: '2026-02-09T01:20:00.000Z',
    version: 3,
    demo: true,
    status: stage as MessageStatus,
    ...inStage[stage],
    ...over,
  }
  const days = base.status === 'rehandling' ? county.clocks.rehandleWd : county.clocks.handleWd
  const handles = base.leadUnit !== null && over.handleBy === undefined
  const handling = handles ? { ...base, handleBy: handlingEnds(base, days, { now, county }) } : base
  const staged = { ...handling, stage: stageOf(handling) }
  return Message.parse({ ...staged, ...dueFor(staged, { now, county }), ...clockNamed(over) })
}

function clockNamed({ dueBy, onDue }: Partial<Message>): Partial<Message> {
  return { ...(dueBy !== undefined && { dueBy }), ...(onDue !== undefined && { onDue }) }
}

function firstStage(status: MessageStatus): MessageStage {
  return status === 'accepted' ? 'toAssign' : status
}
