import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { Role } from '#shared/people/role'
import type { County } from '#shared/places/county'
import type { ReceptionDay } from '#shared/reception/reception-day'

/** One person in the hat in which he may act on a session. */
export interface SessionActor {
  role: Extract<Role, 'deputy' | 'liaisonOfficer' | 'townshipOffice' | 'countyOffice'>
  /** Shown: a station, an office, or a deputy by name. */
  name: string
  deputyId: string | null
}

/** What every decision on a session is taken from. */
export interface SessionSetting {
  now: Date
  county: County
  by: SessionActor
  siteName: string
  /** WeChats that hold a booking for it. */
  booked: readonly string[]
  /** Recipients whom the matters brought to it concern; left out: none. */
  concerned?: readonly string[]
}

/** What becomes of a session, and who is told. */
export interface SessionDecision {
  session: ReceptionDay
  rows: OutboxRow[]
}
