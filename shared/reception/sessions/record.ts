import { dayOf, dayTextWithWeekday } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import {
  dayOfSession,
  type Duty,
  type ReceptionDay,
  type SessionState,
} from '#shared/reception/reception-day'
import { rolesFor, statesFor, type SessionAct } from '#shared/reception/sessions/acts'
import type { SessionSetting } from '#shared/reception/sessions/setting'

export const sessionStateNames = {
  proposed: '还没公布',
  published: '已经公布',
  closed: '已经结束',
  cancelled: '已经取消',
} as const satisfies Record<SessionState, string>

interface Trace {
  act: string
  note: string
  late?: boolean
}

/** The next version of a session, with a line in its history; who is on duty follows from the duties. */
export function record(
  session: ReceptionDay,
  change: Partial<ReceptionDay>,
  { act, note, late = false, now, by }: Trace & { now: Date; by: Pick<SessionSetting['by'], 'name'> },
): ReceptionDay {
  const next = { ...session, ...change }
  return {
    ...next,
    deputyIds: next.duties.filter(isReceiving).map((duty) => duty.deputyId),
    history: [...session.history, { act, at: now.toISOString(), byName: by.name, note, late }],
    version: session.version + 1,
  }
}

/** Whoever asked for leave is expected until it is granted. */
export function isReceiving({ status }: Pick<Duty, 'status'>): boolean {
  return status !== 'onLeave' && status !== 'absent'
}

/** Faults `conflict` when somebody was faster: it says who, and what he did. */
export function expectSessionVersion(session: ReceptionDay, version: number): void {
  if (session.version === version) return
  const last = session.history[session.history.length - 1]
  const who = last ? `${last.byName}刚改过：${last.note}。` : '刚有别人改过这一场。'
  throw new Fault('conflict', `没有存上，${who}请看看现在的样子，再办一次。`)
}

/** The last step was one of these acts, by this person: sent again, it counted the first time. */
export function isLastStep(
  { history }: ReceptionDay,
  acts: readonly string[],
  by: SessionSetting['by'],
): boolean {
  const last = history[history.length - 1]
  return last !== undefined && acts.includes(last.act) && last.byName === by.name
}

/** Faults `conflict` for a session that is over or called off. */
export function expectOpen(session: ReceptionDay, now: Date): void {
  const day = dayOfSession(session)
  if (day < dayOf(now))
    throw new Fault(
      'conflict',
      `这一场在${dayTextWithWeekday(day)}，已经过去了，不能再改。请看后面的接待日。`,
    )
  if (session.state !== 'proposed' && session.state !== 'published')
    throw new Fault('conflict', `这一场${sessionStateNames[session.state]}，不能再改。请刷新看看。`)
}

/** Faults `conflict` in a wrong state, `forbidden` for a wrong hat. */
export function expectAct(act: SessionAct, session: ReceptionDay, { now, by }: SessionSetting): void {
  expectOpen(session, now)
  if (!rolesFor(act, session.kind).some((role) => role === by.role))
    throw new Fault('forbidden', '主任接待代表日由人大机关来定。请告诉乡镇人大或县人大代表工委。')
  if (!statesFor(act).includes(session.state))
    throw new Fault('conflict', `这一场${sessionStateNames[session.state]}，这一步不用再办。请刷新看看。`)
}
