import { dayTextWithWeekday } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { hoursText } from '#shared/reception/hours-text'
import type { ReceptionDay } from '#shared/reception/reception-day'
import { sessionName } from '#shared/reception/sessions/kind-names'
import { passNotice, type Emergency } from '#shared/reception/sessions/notice-rule'
import { expectAct, record } from '#shared/reception/sessions/record'
import type { SessionDecision, SessionSetting } from '#shared/reception/sessions/setting'
import { deputiesOf, publicOf, rowsFor } from '#shared/reception/sessions/tell'

/** 三定: time, place and people go public, three days before or as an emergency that says why. */
export function publishSession(
  session: ReceptionDay,
  input: Emergency,
  setting: SessionSetting,
): SessionDecision {
  expectAct('publish', session, setting)
  if (session.effective === null) throw new Fault('conflict', '这一次不单独接待，不用公布。请看别的接待日。')
  if (session.deputyIds.length === 0)
    throw new Fault('invalidInput', '这一场还没排代表，定时、定点、定人要一起公布。请先排人。', 'deputyIds')
  const late = passNotice([session.scheduled, session.effective], input, setting.now)
  const reason = input.reason?.trim() ?? ''
  const { now, by } = setting
  const published = record(
    session,
    { state: 'published', publishedAt: now.toISOString() },
    { act: 'publish', note: late ? `紧急公布：${reason}` : '公布', late, now, by },
  )
  const name = sessionName(session)
  const told = { event: 'reception.published', now, urgency: late ? ('now' as const) : ('digest' as const) }
  return {
    session: published,
    rows: [
      ...rowsFor(published, deputiesOf(published), {
        ...told,
        urgency: late ? 'now' : 'soon',
        title: `${dayTextWithWeekday(session.effective)}接待，有您`,
        text: `${setting.siteName}，${hoursText(session.start, session.end)}。请点开确认，来不了请尽早请假。`,
      }),
      ...rowsFor(published, publicOf(published, setting), {
        ...told,
        title: `${dayTextWithWeekday(session.effective)}${name}公布了`,
        text: `${setting.siteName}，${hoursText(session.start, session.end)}，${session.place}。`,
      }),
    ],
  }
}
