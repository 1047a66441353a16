import type { GrantedRole } from '#shared/people/role'
import { dayOfSession, type ReceptionDay, type SessionState } from '#shared/reception/reception-day'
import { dayOf } from '#shared/kernel/day'

/** What staff do with a session; who is on duty is shared/duties, what happened that day is shared/bookings. */
export const sessionActs = ['publish', 'move', 'answerMove', 'cancel', 'change', 'assign'] as const
export type SessionAct = (typeof sessionActs)[number]

export const sessionActNames = {
  publish: '公布',
  move: '改期',
  answerMove: '定改期',
  cancel: '取消',
  change: '改时间地点',
  assign: '排人',
} as const satisfies Record<SessionAct, string>

type StaffRole = Extract<GrantedRole, 'liaisonOfficer' | 'townshipOffice' | 'countyOffice'>

interface ActRow {
  from: readonly SessionState[]
  by: readonly StaffRole[]
}

const station: readonly StaffRole[] = ['liaisonOfficer', 'townshipOffice', 'countyOffice']

/** Transitions × roles; a clerk approves test/golden/session-acts.md. */
const table: Record<SessionAct, ActRow> = {
  publish: { from: ['proposed'], by: station },
  move: { from: ['proposed', 'published'], by: station },
  answerMove: { from: ['published'], by: station },
  cancel: { from: ['proposed', 'published'], by: station },
  change: { from: ['proposed', 'published'], by: station },
  assign: { from: ['proposed', 'published'], by: station },
}

/** The chairman's day (主任接待代表日) belongs to the offices of the congress, not to the station. */
const offices: readonly StaffRole[] = ['townshipOffice', 'countyOffice']

export function rolesFor(act: SessionAct, kind: ReceptionDay['kind']): readonly GrantedRole[] {
  return kind === 'chair' ? table[act].by.filter((role) => offices.includes(role)) : table[act].by
}

export function statesFor(act: SessionAct): readonly SessionState[] {
  return table[act].from
}

/** Acts this role may do now; nothing is done with a day that is over. */
export function allowedSessionActs(session: ReceptionDay, role: string, now: Date): SessionAct[] {
  if (dayOfSession(session) < dayOf(now)) return []
  return sessionActs.filter(
    (act) =>
      statesFor(act).includes(session.state) &&
      rolesFor(act, session.kind).some((one) => one === role) &&
      (act !== 'answerMove' || session.proposedMove !== null),
  )
}
