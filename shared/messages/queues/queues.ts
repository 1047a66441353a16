import { addWorkdays } from '#shared/kernel/calendar'
import { dayOf } from '#shared/kernel/day'
import type { AsOf } from '#shared/messages/as-of'
import { dueInstant } from '#shared/messages/clocks/clock-times'
import type { MessageStage } from '#shared/messages/message'
import type { QueueKey } from '#shared/messages/queues/queue-key'
import { isUnattended } from '#shared/messages/clocks/unattended'
import type { Grant } from '#shared/people/person'
import type { GrantedRole } from '#shared/people/role'

/** One page of a queue in words a store can run; `equals` names index keys in their order, then stage, dueBy. */
export interface QueueQuery {
  equals: Readonly<Record<string, string>>
  in: { stage: readonly MessageStage[] }
  /** Only what is due by then (ISO). */
  dueBefore?: string
  order: 'dueBy' | '-submittedAt'
}

export const queueNames = {
  toScreen: '待审看',
  toAccept: '待受理',
  toAssign: '待交办',
  toApprove: '答复待审',
  nearDue: '即将到期',
  inProgress: '正在办',
  needsInfo: '等群众补充',
  waitingRating: '等群众评价',
  withMe: '等您看',
  watching: '您在跟的',
  toSign: '待签收',
  toHandle: '待答复',
  waitingApproval: '等审答复',
  assisting: '协办',
  escalated: '报到县里',
  overdue: '超期',
  promised: '到日子复查',
  unowned: '无人接手',
  unread: '没人看过',
  reports: '举报',
  done: '结束的',
} as const satisfies Record<QueueKey, string>

/** Which queues each role has, the most pressing first. */
const queuesOfRole = {
  deputy: ['withMe', 'watching', 'nearDue', 'done'],
  liaisonOfficer: ['toAccept', 'toScreen', 'promised', 'inProgress', 'needsInfo', 'waitingRating', 'done'],
  townshipOffice: [
    'toAssign',
    'toApprove',
    'nearDue',
    'overdue',
    'unread',
    'unowned',
    'toAccept',
    'toScreen',
    'inProgress',
    'needsInfo',
    'waitingRating',
    'done',
  ],
  handlingUnit: [
    'toSign',
    'toHandle',
    'nearDue',
    'assisting',
    'waitingApproval',
    'needsInfo',
    'waitingRating',
    'done',
  ],
  countyOffice: [
    'escalated',
    'toAssign',
    'toApprove',
    'overdue',
    'unread',
    'unowned',
    'toAccept',
    'toScreen',
    'nearDue',
    'inProgress',
    'waitingRating',
    'promised',
    'done',
  ],
  auditor: ['escalated', 'overdue', 'inProgress', 'waitingRating', 'promised', 'done'],
} as const satisfies Record<GrantedRole, readonly QueueKey[]>

const amberQueues: readonly QueueKey[] = ['nearDue', 'overdue', 'unread', 'unowned', 'escalated', 'reports']

const stagesOfQueue = {
  toScreen: ['screening'],
  toAccept: ['submitted'],
  toAssign: ['toAssign'],
  toApprove: ['pendingReply'],
  nearDue: ['inProgress', 'rehandling'],
  inProgress: ['withDeputy', 'toAssign', 'assigned', 'inProgress', 'rehandling', 'pendingReply'],
  needsInfo: ['needsInfo'],
  waitingRating: ['replied'],
  withMe: ['withDeputy'],
  watching: ['toAssign', 'assigned', 'inProgress', 'rehandling', 'pendingReply', 'replied', 'escalated'],
  toSign: ['assigned'],
  toHandle: ['inProgress', 'rehandling'],
  waitingApproval: ['pendingReply'],
  assisting: ['assigned', 'inProgress', 'rehandling', 'pendingReply'],
  escalated: ['escalated'],
  overdue: ['inProgress', 'rehandling', 'pendingReply'],
  promised: ['promised'],
  unowned: [],
  unread: [],
  reports: ['diverted'],
  done: ['closed', 'promised', 'declined', 'withdrawn'],
} as const satisfies Record<QueueKey, readonly MessageStage[]>

/** What waits for the reader himself: found by who has it. Everything else is found by where it belongs. */
const byOwner: readonly QueueKey[] = ['toScreen', 'toAccept', 'toAssign', 'toApprove', 'withMe', 'toSign']

/** The queues of a grant; `reports` only for a report officer. */
export function queuesOf({ role, reportOfficer }: Pick<Grant, 'role' | 'reportOfficer'>): QueueKey[] {
  const queues: QueueKey[] = [...queuesOfRole[role]]
  return role === 'countyOffice' && reportOfficer ? [...queues, 'reports'] : queues
}

export function queueTone(key: QueueKey, count: number): 'plain' | 'amber' {
  return count > 0 && amberQueues.includes(key) ? 'amber' : 'plain'
}

/** The owner that a grant acts for; null for an auditor, who acts for nobody. */
function ownerOf({ role, unitId, siteId, deputyId }: Grant): Record<string, string> | null {
  switch (role) {
    case 'deputy':
      return deputyId === null ? null : { 'owner.kind': 'deputy', 'owner.id': deputyId }
    case 'liaisonOfficer':
      return siteId === null ? null : { 'owner.kind': 'station', 'owner.id': siteId }
    case 'townshipOffice':
      return { 'owner.kind': 'township', 'owner.id': unitId }
    case 'handlingUnit':
      return { 'owner.kind': 'unit', 'owner.id': unitId }
    case 'countyOffice':
      return { 'owner.kind': 'county', 'owner.id': 'county' }
    case 'auditor':
      return null
  }
}

/** The part of the county that a grant sees; {} for all of it. */
function scopeOf({ role, unitId, deputyId }: Grant): Record<string, string> {
  if (role === 'deputy') return { watcherId: deputyId ?? '' }
  if (role === 'handlingUnit') return { leadUnit: unitId }
  return unitId === 'county' || role === 'countyOffice' ? {} : { unitId }
}

/** Where one queue of a grant is found: by who has it, by whom it assists, else by where it belongs. */
function placeOf(key: QueueKey, grant: Grant): Record<string, string> | null {
  if (key === 'assisting') return { coUnits: grant.unitId }
  return byOwner.includes(key) ? ownerOf(grant) : scopeOf(grant)
}

/** The query of one queue for one grant; null when the grant does not have it, or nobody has it (unattended.ts). */
export function queueQuery(key: QueueKey, grant: Grant, asOf: AsOf): QueueQuery | null {
  if (!queuesOf(grant).includes(key) || isUnattended(key)) return null
  const owner = placeOf(key, grant)
  if (owner === null) return null
  const query: QueueQuery = {
    equals: key === 'overdue' ? { ...owner, overdue: 'over' } : owner,
    in: { stage: stagesOfQueue[key] },
    order: key === 'done' || key === 'reports' ? '-submittedAt' : 'dueBy',
  }
  return key === 'nearDue' ? { ...query, dueBefore: nearDueBy(asOf) } : query
}

/** The end of the next workday: what is due by then is near (ISO). */
export function nearDueBy({ now, county }: AsOf): string {
  return dueInstant(addWorkdays(dayOf(now), 1, county.calendar))
}

/** A part of the messages and the stages of it that are counted. */
export interface CountedScope {
  scope: Readonly<Record<string, string>>
  stages: readonly MessageStage[]
}

/** Not by stages: the unattended are counted by themselves (unattended.ts). */
const uncounted: readonly QueueKey[] = ['done', 'reports', 'unread', 'unowned']

/** The scopes in which a grant's queues are counted, each once; finished messages and reports are not counted. */
export function scopesOf(grant: Grant): CountedScope[] {
  const scopes = new Map<string, { scope: Record<string, string>; stages: Set<MessageStage> }>()
  for (const key of queuesOf(grant).filter((each) => !uncounted.includes(each))) {
    const scope = placeOf(key, grant)
    if (scope === null) continue
    const name = JSON.stringify(scope)
    const counted = scopes.get(name) ?? { scope, stages: new Set<MessageStage>() }
    for (const stage of stagesOfQueue[key]) counted.stages.add(stage)
    scopes.set(name, counted)
  }
  return [...scopes.values()].map(({ scope, stages }) => ({ scope, stages: [...stages] }))
}
