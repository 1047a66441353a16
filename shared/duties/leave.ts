import { dayTextWithWeekday } from '#shared/kernel/day'
import { dayOfSession, type ReceptionDay } from '#shared/reception/reception-day'
import { dutyOf, expectDutyAct, ownActs, staffActs, withDuty } from '#shared/duties/acts'
import type { DutySetting } from '#shared/duties/setting'
import { record } from '#shared/reception/sessions/record'
import type { SessionDecision } from '#shared/reception/sessions/setting'
import { deputyKey, rowsFor, stationKey } from '#shared/reception/sessions/tell'

/** The deputy will be there. */
export function confirmDuty(session: ReceptionDay, deputyId: string, setting: DutySetting): SessionDecision {
  const duty = dutyOf(session, deputyId)
  const { now, by } = setting
  expectDutyAct(session, duty, { act: 'confirm', acts: ownActs(session, duty), now })
  const duties = withDuty(session, deputyId, { status: 'confirmed', swap: null })
  return { session: record(session, { duties }, { act: 'confirm', note: '确认能来', now, by }), rows: [] }
}

/** He cannot come: the station decides (“应当向联络站站长请假”); until then he is still expected. */
export function askLeave(
  session: ReceptionDay,
  input: { deputyId: string; reason: string },
  setting: DutySetting,
): SessionDecision {
  const { deputyId, reason } = input
  const duty = dutyOf(session, deputyId)
  const { now, by } = setting
  expectDutyAct(session, duty, { act: 'askLeave', acts: ownActs(session, duty), now })
  const duties = withDuty(session, deputyId, { status: 'leaveAsked', swap: null, reason: reason.trim() })
  const asked = record(session, { duties }, { act: 'askLeave', note: `请假：${reason.trim()}`, now, by })
  return {
    session: asked,
    rows: rowsFor(asked, [stationKey(session)], {
      event: 'duties.leaveAsked',
      now,
      urgency: 'soon',
      title: `${by.name}请假：${dayTextWithWeekday(dayOfSession(session))}接待日`,
      text: '请看要不要准假，再找一位代表来替。',
    }),
  }
}

/** Granted, the place is open for a substitute; refused, he is expected and asked to confirm again. */
export function answerLeave(
  session: ReceptionDay,
  input: { deputyId: string; grant: boolean; note: string },
  setting: DutySetting,
): SessionDecision {
  const { deputyId, grant } = input
  const note = input.note.trim()
  const duty = dutyOf(session, deputyId)
  const { now, by, nameOf } = setting
  const act = grant ? 'grantLeave' : 'refuseLeave'
  expectDutyAct(session, duty, { act, acts: staffActs(session, duty), now })
  const change = grant ? { status: 'onLeave' as const } : { status: 'planned' as const, reason: '' }
  const answer = `${grant ? '准了' : '没准'}${nameOf(deputyId)}的假${note && `：${note}`}`
  const answered = record(
    session,
    { duties: withDuty(session, deputyId, change) },
    { act, note: answer, now, by },
  )
  const day = dayTextWithWeekday(dayOfSession(session))
  return {
    session: answered,
    rows: rowsFor(answered, [deputyKey(deputyId)], {
      event: grant ? 'duties.leaveGranted' : 'duties.leaveRefused',
      now,
      urgency: 'soon',
      title: grant ? `准假了：${day}接待日` : `没准假：${day}接待日还请您来`,
      text: [note, grant ? '联络站会找别的代表来替您。' : '请再看看安排，点开确认。']
        .filter(Boolean)
        .join('。'),
    }),
  }
}
