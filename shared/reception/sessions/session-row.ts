import { addDays, dayOf, dayText, dayTextWithWeekday } from '#shared/kernel/day'
import { hoursText } from '#shared/reception/hours-text'
import { reasonText } from '#shared/reception/reason-text'
import { dayOfSession, type ReceptionDay } from '#shared/reception/reception-day'
import { allowedSessionActs } from '#shared/reception/sessions/acts'
import type { SessionRow, SessionTodo } from '#shared/reception/sessions/contract'
import { sessionName } from '#shared/reception/sessions/kind-names'
import { proposedReason } from '#shared/reception/sessions/move'
import { noticeBy } from '#shared/reception/sessions/notice-rule'

export interface SessionReader {
  now: Date
  /** The role in which it is read; what it may not do is not offered. */
  role: string
  nameOf: (deputyId: string) => string
  /** Whether a deputy's mandate is in force: suspended and ended ones vanish from what is to come (代表法 61–62). */
  inOffice: (deputyId: string) => boolean
}

/** From this many days before its notice is due, an unpublished session asks to be published. */
const remindAhead = 30

const isOpen = ({ state, effective }: ReceptionDay) =>
  (state === 'proposed' || state === 'published') && effective !== null

/** Who really comes: once it is over, whoever was there, in office still or not. */
export function whoComes(session: ReceptionDay, inOffice: SessionReader['inOffice']): string[] {
  return isOpen(session) ? session.deputyIds.filter(inOffice) : session.deputyIds
}

/** How many deputies a session still lacks; one that is over or not held lacks nobody. */
export function gapOf(session: ReceptionDay, inOffice: SessionReader['inOffice']): number {
  return isOpen(session) ? Math.max(0, session.needs - whoComes(session, inOffice).length) : 0
}

export function sessionTag(session: ReceptionDay, now: Date): SessionRow['tag'] {
  const { state, effective } = session
  if (state === 'cancelled') return { words: '已取消', tone: 'bad' }
  if (state === 'closed') return { words: '已结束', tone: 'neutral' }
  if (effective === null) return { words: '不单独接待', tone: 'neutral' }
  if (effective < dayOf(now)) return { words: '还没收尾', tone: 'amber' }
  return state === 'published' ? { words: '已公布', tone: 'ok' } : { words: '还没公布', tone: 'info' }
}

/** '原定3月15日（周日），碰上周末，顺延到周一', '' when it is held as the rule says. */
export function movedText(session: ReceptionDay): string {
  const { scheduled, effective, state } = session
  if (effective === scheduled || state === 'cancelled') return ''
  return [`原定${dayTextWithWeekday(scheduled)}`, reasonText(session)].filter(Boolean).join('，')
}

/** What waits, the most urgent first; nothing for a session that is over. */
export function sessionTodos(session: ReceptionDay, { now, nameOf, inOffice }: SessionReader): SessionTodo[] {
  const today = dayOf(now)
  const { state, effective, proposedMove, duties } = session
  if (!isOpen(session) || effective === null || effective < today) return []
  const todos: SessionTodo[] = []
  for (const duty of duties)
    if (duty.status === 'leaveAsked')
      todos.push({
        kind: 'leave',
        words: `${nameOf(duty.deputyId)}请假，等您答复`,
        sub: duty.reason,
        button: '看请假',
      })
  const gap = gapOf(session, inOffice)
  if (gap > 0) todos.push(gapTodo(session, { gap, nameOf }))
  if (proposedMove !== null)
    todos.push({
      kind: 'proposedMove',
      words: proposedMove.to === null ? '建议这次不接待' : `建议改到${dayText(proposedMove.to)}`,
      sub: proposedReason(session, proposedMove),
      button: '定下来',
    })
  const due = noticeBy([session.scheduled, effective])
  if (state === 'proposed' && due <= addDays(today, remindAhead))
    todos.push({
      kind: 'publish',
      words: effective === session.scheduled ? '还没公布' : `要改到${dayText(effective)}`,
      sub: due < today ? `${dayText(due)}前就该公布，已经晚了` : `${dayText(due)}前要公布`,
      button: '去公布',
    })
  return todos
}

function gapTodo(
  { duties }: ReceptionDay,
  { gap, nameOf }: { gap: number; nameOf: SessionReader['nameOf'] },
): SessionTodo {
  const replaced = new Set(duties.flatMap(({ forId }) => forId ?? []))
  const away = duties.filter(({ status, deputyId }) => status === 'onLeave' && !replaced.has(deputyId))
  const asked = away.filter(({ askedId }) => askedId !== null)
  const subs = [
    away.length > 0 && `${away.map(({ deputyId }) => nameOf(deputyId)).join('、')}请假`,
    asked.length > 0 && `等${asked.map(({ askedId }) => nameOf(askedId ?? '')).join('、')}答复`,
  ]
  return {
    kind: 'gap',
    words: `还差 ${gap} 名代表`,
    sub: subs.filter(Boolean).join('，'),
    button: away.length > asked.length ? '找人替' : asked.length > 0 ? '看一看' : '去排人',
  }
}

/** One session in the list of its station. */
export function sessionRow(session: ReceptionDay, reader: SessionReader): SessionRow {
  const { now, role, nameOf, inOffice } = reader
  const comes = whoComes(session, inOffice)
  const day = dayOfSession(session)
  return {
    id: session._id,
    version: session.version,
    siteId: session.siteId,
    name: sessionName(session),
    day,
    dayText: dayTextWithWeekday(day),
    hoursText: hoursText(session.start, session.end),
    place: session.place,
    state: session.state,
    tag: sessionTag(session, now),
    movedText: movedText(session),
    deputiesText: comes.map(nameOf).join('、'),
    gap: gapOf(session, inOffice),
    todos: sessionTodos(session, reader),
    mayPublish:
      session.effective !== null &&
      comes.length > 0 &&
      allowedSessionActs(session, role, now).includes('publish'),
  }
}
