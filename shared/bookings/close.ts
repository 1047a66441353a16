import type { Booking } from '#shared/bookings/booking'
import type { Duty, ReceptionDay, SessionOutcome } from '#shared/reception/reception-day'
import { Fault } from '#shared/kernel/fault'
import { refuseClosedDesk } from '#shared/bookings/acts'

type Figures = Pick<SessionOutcome, 'attended' | 'received' | 'cases' | 'onSpot'>

/** What counts: who came and what he said; the same on the phone, where some of it is not sent yet. */
interface Noted {
  duties: readonly { status: Duty['status'] }[]
}
type Visit = Pick<Booking, 'state'> & { matters: readonly { onSpot: boolean }[] }

/** 人次, 件 and 条 of a session, counted from the desk's rows; nobody types them. */
export function sessionFigures(session: Noted, bookings: readonly Visit[]): Figures {
  const matters = bookings.flatMap((booking) => booking.matters)
  return {
    attended: session.duties.filter(({ status }) => status === 'present').length,
    received: bookings.filter(({ state }) => state === 'came' || state === 'walkIn').length,
    cases: matters.length,
    onSpot: matters.filter(({ onSpot }) => onSpot).length,
  }
}

/** What must still be noted before the numbers are true; '' when nothing. */
export function missingToClose(session: Noted, bookings: readonly Pick<Booking, 'state'>[]): string {
  const visitors = bookings.filter(({ state }) => state === 'booked').length
  if (visitors > 0) return `还有 ${visitors} 位没记来没来`
  const deputies = session.duties.filter(({ status }) => awaited.includes(status)).length
  return deputies > 0 ? `还有 ${deputies} 位代表没记到没到` : ''
}

const awaited: readonly string[] = ['planned', 'confirmed', 'leaveAsked']

interface Closing {
  bookings: readonly Booking[]
  words: string
  byName: string
  now: Date
}

/**
 * The session with its numbers, once and for good. Faults: conflict before its day, when it is closed already, and
 * while a visitor or a deputy is not noted.
 */
export function closeSession(session: ReceptionDay, { bookings, words, byName, now }: Closing): ReceptionDay {
  refuseClosedDesk(session, now)
  const missing = missingToClose(session, bookings)
  if (missing !== '') throw new Fault('conflict', `${missing}，还不能结束。点一下就行，记过的都在。`)
  const at = now.toISOString()
  const note = words === '' ? '接待结束' : `接待结束：${words}`
  return {
    ...session,
    state: 'closed',
    closed: { ...sessionFigures(session, bookings), words, at, byName },
    history: [...session.history, { act: 'close', at, byName, note, late: false }],
    version: session.version + 1,
  }
}

/** Notes that a deputy was there or was not; the same again changes nothing (null). Fault: notFound. */
export function noteDeputy(
  session: ReceptionDay,
  { deputyId, present }: { deputyId: string; present: boolean },
  now: Date,
): ReceptionDay | null {
  refuseClosedDesk(session, now)
  const duty = session.duties.find((one) => one.deputyId === deputyId && one.status !== 'onLeave')
  if (!duty) throw new Fault('notFound', '这位代表不在今天的名单里。请刷新后再看。')
  const status = present ? ('present' as const) : ('absent' as const)
  if (duty.status === status) return null
  const duties = session.duties.map((one) => (one === duty ? { ...one, status } : one))
  return { ...session, duties, version: session.version + 1 }
}
