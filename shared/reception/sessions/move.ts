import { isWorkday } from '#shared/kernel/calendar'
import { dayOf, dayText, dayTextWithWeekday, type Day } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import { dayOfSession, type Duty, type Move, type ReceptionDay } from '#shared/reception/reception-day'
import { reasonText } from '#shared/reception/reason-text'
import { sessionName } from '#shared/reception/sessions/kind-names'
import { passNotice, type Emergency } from '#shared/reception/sessions/notice-rule'
import { expectAct, record } from '#shared/reception/sessions/record'
import type { SessionDecision, SessionSetting } from '#shared/reception/sessions/setting'
import { deputiesOf, publicOf, rowsFor } from '#shared/reception/sessions/tell'

export interface MoveInput extends Emergency {
  to: Day
  reason: string
  /** The new day is a rest day, and that is meant. */
  onRestDay?: boolean | undefined
}

/** Faults `invalidInput` for a day that is over, or a rest day that nobody meant. */
export function expectFreeDay(
  day: Day,
  onRestDay: boolean | undefined,
  { now, county }: SessionSetting,
): void {
  if (day < dayOf(now))
    throw new Fault('invalidInput', `选的${dayTextWithWeekday(day)}已经过去了。请选今天以后的日子。`, 'to')
  if (!isWorkday(day, county.calendar) && onRestDay !== true)
    throw new Fault(
      'invalidInput',
      `那天（${dayTextWithWeekday(day)}）放假休息。要是就定在这天，请勾上“休息日也接待”。`,
      'onRestDay',
    )
}

/** A promise was for a day: on another day it is asked for again. */
export function askedAgain(duty: Duty): Duty {
  return { ...duty, status: duty.status === 'confirmed' ? 'planned' : duty.status, swap: null }
}

/** Another day; the old one stays visible, struck through, with the reason and when it was told. */
export function moveSession(
  session: ReceptionDay,
  input: MoveInput,
  setting: SessionSetting,
): SessionDecision {
  expectAct('move', session, setting)
  const { now, by } = setting
  const from = dayOfSession(session)
  if (input.to === from)
    throw new Fault('invalidInput', `本来就在${dayTextWithWeekday(from)}，不用改。请选另一天。`, 'to')
  expectFreeDay(input.to, input.onRestDay, setting)
  const open = session.state === 'published'
  const late = open && passNotice([from, input.to], input, now)
  const reason = input.reason.trim()
  const move = { from, to: input.to, reason, at: now.toISOString(), late, byName: by.name }
  const moved = record(
    session,
    {
      effective: input.to,
      reason,
      moves: [...session.moves, move],
      duties: session.duties.map(askedAgain),
      proposedMove: null,
    },
    { act: 'move', note: `从${dayText(from)}改到${dayText(input.to)}：${reason}`, late, now, by },
  )
  return { session: moved, rows: open ? moveRows(moved, move, setting) : [] }
}

function moveRows(moved: ReceptionDay, { from, reason, late }: Move, setting: SessionSetting): OutboxRow[] {
  const { now, siteName } = setting
  const told = {
    event: 'reception.moved',
    now,
    urgency: late ? ('now' as const) : ('soon' as const),
    title: `${dayText(from)}${sessionName(moved)}改到${dayTextWithWeekday(dayOfSession(moved))}`,
  }
  return [
    ...rowsFor(moved, deputiesOf(moved), {
      ...told,
      text: `${siteName}，${reason}。新的日子请您再确认一次。`,
    }),
    ...rowsFor(moved, publicOf(moved, setting), {
      ...told,
      text: `${siteName}，时间地点不变。原因：${reason}。`,
    }),
  ]
}

export interface MoveAnswer extends Emergency {
  accept: boolean
}

/** A changed calendar proposed another day for what is published; a person decides, either way it is written down. */
export function answerMove(
  session: ReceptionDay,
  input: MoveAnswer,
  setting: SessionSetting,
): SessionDecision {
  expectAct('answerMove', session, setting)
  const proposed = session.proposedMove
  if (proposed === null) throw new Fault('conflict', '这一场没有等您定的改期。请刷新看看。')
  if (!input.accept) {
    const note = `不改期，照原来的${dayText(dayOfSession(session))}`
    const { now, by } = setting
    return {
      session: record(session, { proposedMove: null }, { act: 'answerMove', note, now, by }),
      rows: [],
    }
  }
  const why = proposedReason(session, proposed)
  const reason = input.reason?.trim() ? input.reason.trim() : why
  const { emergency } = input
  return proposed.to === null
    ? cancelSession(session, { reason, emergency }, setting)
    : moveSession(session, { to: proposed.to, reason, emergency, onRestDay: true }, setting)
}

/** '春节放假' and the like, from what the calendar said. */
export function proposedReason(
  { scheduled }: ReceptionDay,
  { to, reason }: NonNullable<ReceptionDay['proposedMove']>,
): string {
  return reasonText({ scheduled, effective: to, reason }) || '放假安排有变化'
}

export interface CancelInput extends Emergency {
  reason: string
}

/** Called off: it stays in everybody's list with its reason, and takes nobody in. */
export function cancelSession(
  session: ReceptionDay,
  input: CancelInput,
  setting: SessionSetting,
): SessionDecision {
  expectAct('cancel', session, setting)
  const { now, by, siteName } = setting
  const from = dayOfSession(session)
  const open = session.state === 'published'
  const late = open && passNotice([from], input, now)
  const reason = input.reason.trim()
  const move = { from, to: null, reason, at: now.toISOString(), late, byName: by.name }
  const cancelled = record(
    session,
    { state: 'cancelled', effective: null, reason, moves: [...session.moves, move], proposedMove: null },
    { act: 'cancel', note: `取消：${reason}`, late, now, by },
  )
  if (!open) return { session: cancelled, rows: [] }
  const recipients = [...deputiesOf(session), ...publicOf(session, setting)]
  return {
    session: cancelled,
    rows: rowsFor(cancelled, recipients, {
      event: 'reception.cancelled',
      now,
      urgency: late ? 'now' : 'soon',
      title: `${dayTextWithWeekday(from)}${sessionName(session)}取消了`,
      text: `${siteName}。原因：${reason}。有事请打联络站电话，或等下一次。`,
    }),
  }
}
