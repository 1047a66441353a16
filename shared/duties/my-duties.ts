import { dayTextWithWeekday, instantAt } from '#shared/kernel/day'
import { dutyStatusNames, ownActs } from '#shared/duties/acts'
import type { AskedOfMe, MyDuty } from '#shared/duties/contract'
import { hoursText } from '#shared/reception/hours-text'
import { dayOfSession, type Duty, type ReceptionDay } from '#shared/reception/reception-day'
import { sessionName } from '#shared/reception/sessions/kind-names'
import { dutyNote, dutyTones } from '#shared/reception/sessions/session-detail'
import { movedText } from '#shared/reception/sessions/session-row'

interface Mine {
  deputyId: string
  nameOf: (deputyId: string) => string
  siteNameOf: (siteId: string) => string
}

/** A session in which the deputy is named, as his own duty. */
export function myDuty(session: ReceptionDay, duty: Duty, { deputyId, nameOf, siteNameOf }: Mine): MyDuty {
  const others = session.deputyIds.filter((id) => id !== deputyId).map(nameOf)
  const cancelled = session.state === 'cancelled'
  return {
    id: session._id,
    day: dayOfSession(session),
    dayText: dayTextWithWeekday(dayOfSession(session)),
    name: sessionName(session),
    siteName: siteNameOf(session.siteId),
    hoursText: hoursText(session.start, session.end),
    place: session.place,
    withText: others.length > 0 ? `和${others.join('、')}一起` : '',
    movedText: movedText(session),
    statusText: cancelled ? '这一场取消了' : dutyStatusNames[duty.status],
    tone: cancelled ? 'bad' : dutyTones[duty.status],
    note: cancelled ? `原因：${session.reason}` : dutyNote(session, duty, nameOf),
    calendar: calendarOf(session, deputyId),
    acts: [...ownActs(session, duty)],
  }
}

function calendarOf({ siteId, effective, start, end, deputyIds }: ReceptionDay, deputyId: string) {
  if (effective === null || !deputyIds.includes(deputyId)) return null
  return { siteId, deputyId, start: instantAt(effective, start), end: instantAt(effective, end) }
}

/** What others ask of this deputy in a session: to step in, or to change days. */
export function askedOfMe(session: ReceptionDay, { deputyId, nameOf, siteNameOf }: Mine): AskedOfMe[] {
  const day = dayTextWithWeekday(dayOfSession(session))
  const where = `${siteNameOf(session.siteId)}，${hoursText(session.start, session.end)}`
  return session.duties.flatMap((duty): AskedOfMe[] => {
    const asked = { id: session._id, dayText: day, text: `${day}，${where}。` }
    if (duty.askedId === deputyId)
      return [{ ...asked, kind: 'substitute', title: `请您替${nameOf(duty.deputyId)}接待` }]
    if (duty.swap?.deputyId === deputyId)
      return [{ ...asked, kind: 'swap', title: `${nameOf(duty.deputyId)}想和您换班，换到这一场` }]
    return []
  })
}

/** Everybody a session names: on duty, on leave, asked, or asked to swap. */
export function namedIn({ duties }: Pick<ReceptionDay, 'duties'>): string[] {
  return duties.flatMap(({ deputyId, forId, askedId, swap }) =>
    [deputyId, forId, askedId, swap?.deputyId ?? null].filter((id) => id !== null),
  )
}
