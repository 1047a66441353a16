import { dayTextWithWeekday } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { hoursText } from '#shared/reception/hours-text'
import { dayOfSession, type ReceptionDay, type SessionMatter } from '#shared/reception/reception-day'
import { sessionName } from '#shared/reception/sessions/kind-names'
import { expectOpen, record, sessionStateNames } from '#shared/reception/sessions/record'
import type { SessionSetting } from '#shared/reception/sessions/setting'

/** So that an afternoon is enough. */
const mostMatters = 10

const isComing = ({ kind, state }: ReceptionDay) =>
  kind === 'joint' && (state === 'proposed' || state === 'published')

/** Those of `sessions` to which a matter may be brought now or once published; `siteNameOf` knows the sites asked for. */
export function jointRows(
  sessions: readonly ReceptionDay[],
  siteNameOf: (siteId: string) => string | undefined,
) {
  return sessions.filter(isComing).flatMap((session) => {
    const siteName = siteNameOf(session.siteId)
    if (siteName === undefined) return []
    return {
      id: session._id,
      name: sessionName(session),
      dayText: dayTextWithWeekday(dayOfSession(session)),
      hoursText: hoursText(session.start, session.end),
      siteName,
      guests: session.guests,
      published: session.state === 'published',
    }
  })
}

/**
 * 会诊: a matter is brought to a joint session of its own township. Faults: notFound (another township's), conflict
 * (over, not published), invalidInput (no joint one), tooMany.
 */
export function bringMatter(
  session: ReceptionDay,
  { id, number, unitId }: SessionMatter & { unitId: string },
  { now, by }: { now: Date; by: Pick<SessionSetting['by'], 'name'> },
): ReceptionDay {
  if (session.unitId !== unitId)
    throw new Fault('notFound', '找不到这一场，或者它不在这件事的乡镇。请换一场。', 'sessionId')
  if (session.kind !== 'joint')
    throw new Fault('invalidInput', '这一场不是联合接待，没有单位一起来。请换一场。', 'sessionId')
  expectOpen(session, now)
  if (session.state !== 'published')
    throw new Fault(
      'conflict',
      `这一场${sessionStateNames[session.state]}，日子还会变。请先公布，再安排会诊。`,
    )
  const others = session.matters.filter((matter) => matter.id !== id)
  if (others.length >= mostMatters)
    throw new Fault('tooMany', `这一场已经列了 ${mostMatters} 件，一下午谈不完。请换一场。`)
  const matters = [...others, { id, number }]
  return record(session, { matters }, { act: 'bringMatter', note: `列入会诊：${number}`, now, by })
}
