import { dayOf, dayText, dayTextWithWeekday, timeOfDay } from '#shared/kernel/day'
import { dutyStatusNames, staffActs, substituteOf } from '#shared/duties/acts'
import type { Duty, ReceptionDay } from '#shared/reception/reception-day'
import { allowedSessionActs } from '#shared/reception/sessions/acts'
import type { DutyView, SessionDetail } from '#shared/reception/sessions/contract'
import { proposedReason } from '#shared/reception/sessions/move'
import { noticeBy } from '#shared/reception/sessions/notice-rule'
import { isReceiving } from '#shared/reception/sessions/record'
import { sessionRow, type SessionReader } from '#shared/reception/sessions/session-row'

export const dutyTones = {
  planned: 'neutral',
  confirmed: 'ok',
  leaveAsked: 'amber',
  onLeave: 'amber',
  present: 'ok',
  absent: 'bad',
} as const satisfies Record<Duty['status'], string>

/** What is going on about a duty, in the reader's words; '' when nothing is. */
export function dutyNote(session: ReceptionDay, duty: Duty, nameOf: SessionReader['nameOf']): string {
  if (duty.forId !== null) return `替${nameOf(duty.forId)}`
  const substitute = substituteOf(session, duty.deputyId)
  if (substitute) return `由${nameOf(substitute.deputyId)}替`
  if (duty.askedId !== null) return `请了${nameOf(duty.askedId)}替，等他答复`
  if (duty.swap !== null) return `想和${nameOf(duty.swap.deputyId)}换班，等他答复`
  if (duty.status === 'onLeave') return '还没找到人替'
  return ''
}

/** One session whole, for the people who look after it. */
export function sessionDetail(
  session: ReceptionDay,
  reader: SessionReader & { siteName: string; mayAct: boolean },
): SessionDetail {
  const { now, role, mayAct, siteName } = reader
  const due = noticeBy([session.scheduled, session.effective])
  return {
    ...sessionRow(session, reader),
    siteName,
    kind: session.kind,
    title: session.title,
    start: session.start,
    end: session.end,
    link: session.link,
    guests: session.guests,
    matters: session.matters,
    needs: session.needs,
    noticeBy: due,
    late: dayOf(now) > due,
    proposedMove: proposedMoveOf(session),
    duties: session.duties.map((duty) => dutyView(session, duty, reader)),
    history: [...session.history].reverse().map(({ at, byName, note, late }) => ({
      when: `${dayText(dayOf(at))} ${timeOfDay(at)}`,
      who: byName,
      note,
      late,
    })),
    acts: mayAct ? allowedSessionActs(session, role, now) : [],
  }
}

function dutyView(
  session: ReceptionDay,
  duty: Duty,
  { nameOf, inOffice, mayAct }: SessionReader & { mayAct: boolean },
): DutyView {
  const gone = session.state !== 'closed' && !inOffice(duty.deputyId)
  return {
    deputyId: duty.deputyId,
    name: nameOf(duty.deputyId),
    statusText: gone ? '不再履职' : dutyStatusNames[duty.status],
    tone: gone ? 'bad' : dutyTones[duty.status],
    note: dutyNote(session, duty, nameOf),
    reason: duty.reason,
    receives: !gone && isReceiving(duty),
    acts: mayAct && !gone ? [...staffActs(session, duty)] : [],
  }
}

function proposedMoveOf(session: ReceptionDay): SessionDetail['proposedMove'] {
  const { proposedMove } = session
  if (proposedMove === null) return null
  const why = proposedReason(session, proposedMove)
  const words =
    proposedMove.to === null
      ? `${why}。建议这次不接待。`
      : `${why}。建议改到${dayTextWithWeekday(proposedMove.to)}。`
  return { to: proposedMove.to, words }
}
