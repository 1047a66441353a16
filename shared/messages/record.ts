import { announcementsOf, type Announcement } from '#shared/messages/told/announcements'
import type { Change } from '#shared/messages/change'
import { dueFor } from '#shared/messages/clocks/due'
import type { Message, MessageAct, MessageStage, OnDue } from '#shared/messages/message'
import { primaryStatuses } from '#shared/messages/queues/open-statuses'
import type { Setting } from '#shared/messages/setting'
import { stageOf } from '#shared/messages/stage'
import { maxTerms, nearTerm, searchTerms } from '#shared/messages/intake/terms'
import { withoutPerson } from '#shared/messages/privacy/without-person'
import { unseenOf } from '#shared/messages/clocks/unattended'
import type { County } from '#shared/places/county'

/** What a transition comes to: the document to save and the rows to announce, in one transaction. */
export interface Decision {
  message: Message
  announce: Announcement[]
}

export interface Happening extends Setting {
  act: MessageAct
  /** What a timer did; null for a person's act. */
  event: OnDue | null
}

const keepsOverdue: readonly MessageStage[] = ['inProgress', 'rehandling', 'pendingReply', 'needsInfo']

/** What every transition does alike: stage, clock, version, one history row, search terms, announcements. */
export function record(before: Message, change: Change, happening: Happening): Decision {
  const { act, event, by, county } = happening
  const changed: Message = { ...before, ...change.set }
  const row = historyRow(before, changed, { ...happening, change })
  const moved: Message = { ...changed, version: before.version + 1, history: [...before.history, row] }
  const standing: Message = { ...moved, stage: stageOf(moved) }
  const after = {
    ...standing,
    ...clock(before, standing, { change, happening }),
    terms: termsOf(standing, county),
    unseen: unseenOf(before, standing, happening),
  }
  const announce = announcementsOf({ event: event ?? act, by, before, after, told: change.told })
  return { message: after, announce }
}

interface Recording {
  change: Change
  happening: Happening
}

function clock(before: Message, after: Message, { change, happening }: Recording): Partial<Message> {
  const entered =
    before.stage !== after.stage ||
    before.owner.kind !== after.owner.kind ||
    before.owner.id !== after.owner.id ||
    before.status !== after.status
  if (!entered) return change.due ?? {}
  const overdue = keepsOverdue.includes(after.stage) ? after.overdue : 'none'
  return { ...(change.due ?? dueFor({ ...after, overdue }, happening)), overdue }
}

function historyRow(
  before: Message,
  after: Message,
  { act, event, by, now, change }: Happening & { change: Change },
): Message['history'][number] {
  return {
    at: now.toISOString(),
    act,
    actorId: by.id,
    role: before.status === 'diverted' ? 'reportOfficer' : by.role,
    unitId: by.unitId,
    actorName: by.name,
    from: before.status,
    to: after.status,
    note: change.note ?? '',
    event,
    facts: { ...change.facts, ...(by.standIn !== undefined && { standIn: by.standIn }) },
  }
}

/** What word search finds it by; a report by nothing. */
export function termsOf(message: Message, county: County): string[] {
  if (message.status === 'diverted') return []
  const village = county.villages.find(({ id }) => id === message.villageId)?.name ?? ''
  return [...nearTerms(message), ...searchTerms({ ...withoutPerson(message), village })].slice(0, maxTerms)
}

/** Only what can still take another in is found as near. */
function nearTerms(message: Message): string[] {
  return message.kind === 'report' || !primaryStatuses.includes(message.status) ? [] : [nearTerm(message)]
}
