import { dayOf, dayTextWithWeekday } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { Deputy } from '#shared/deputies/deputy'
import { dayOfSession, plannedDuty, type ReceptionDay } from '#shared/reception/reception-day'
import type { DutySetting } from '#shared/duties/setting'
import { noticeBy } from '#shared/reception/sessions/notice-rule'
import { expectAct, isReceiving, record } from '#shared/reception/sessions/record'
import type { SessionDecision } from '#shared/reception/sessions/setting'
import { deputyKey, rowsFor } from '#shared/reception/sessions/tell'

/**
 * Who is to receive, named whole: newcomers are planned, whoever is left out goes, leave stays on record. Before
 * publication nobody is told; afterwards those who come and those who need not come are. Once enough come, whoever
 * was asked to step in is released.
 */
export function assignDuties(
  session: ReceptionDay,
  deputies: readonly Deputy[],
  setting: DutySetting,
): SessionDecision {
  expectAct('assign', session, setting)
  const wanted = new Set(deputies.map(({ _id }) => _id))
  const before = session.duties.filter(isReceiving).map(({ deputyId }) => deputyId)
  for (const deputy of deputies) if (!before.includes(deputy._id)) expectAssignable(session, deputy)
  const added = [...wanted].filter((id) => !before.includes(id))
  const removed = before.filter((id) => !wanted.has(id))
  const published = session.state === 'published'
  if (published && wanted.size === 0)
    throw new Fault(
      'invalidInput',
      '已经公布了，至少要留一位代表。来不了人，就改期或取消这一场。',
      'deputyIds',
    )
  if (added.length + removed.length === 0)
    throw new Fault('invalidInput', '和原来一样，没有要改的。请选好人再存。', 'deputyIds')
  const kept = session.duties.filter((duty) => !removed.includes(duty.deputyId))
  const full = wanted.size >= session.needs
  const released = full ? kept.flatMap(({ askedId }) => askedId ?? []).filter((id) => !wanted.has(id)) : []
  const duties = [
    ...kept.map((duty) => (full ? { ...duty, askedId: null } : duty)),
    ...added.map((id) => plannedDuty(id)),
  ]
  const { now, by, nameOf } = setting
  const late = published && dayOf(now) > noticeBy([session.effective])
  const note = noteOf(added, removed, nameOf)
  const next = record(session, { duties }, { act: 'assign', note, late, now, by })
  const changed = published ? { added, removed, released } : { added: [], removed: [], released }
  return { session: next, rows: changeRows(next, changed, { ...setting, late }) }
}

interface Changed {
  added: readonly string[]
  removed: readonly string[]
  /** Who was asked to step in and need not come. */
  released: readonly string[]
}

function changeRows(
  next: ReceptionDay,
  changed: Changed,
  setting: DutySetting & { late: boolean },
): OutboxRow[] {
  const { now, siteName, late } = setting
  const day = dayTextWithWeekday(dayOfSession(next))
  const told = { now, urgency: late ? ('now' as const) : ('soon' as const) }
  return [
    ...rowsFor(next, changed.added.map(deputyKey), {
      ...told,
      event: 'duties.assigned',
      title: `${day}接待，有您`,
      text: `${siteName}。请点开确认，来不了请尽早请假。`,
    }),
    ...rowsFor(next, changed.removed.map(deputyKey), {
      ...told,
      event: 'duties.removed',
      title: `${day}接待日，您不用来了`,
      text: `${siteName}另有安排。`,
    }),
    ...rowsFor(next, changed.released.map(deputyKey), {
      ...told,
      event: 'duties.removed',
      title: `${day}接待日，不用您替了`,
      text: `${siteName}已经有人来了，谢谢您。`,
    }),
  ]
}

function expectAssignable(session: ReceptionDay, deputy: Deputy): void {
  const refuse = (why: string) => new Fault('invalidInput', `${deputy.name}${why}请换一位代表。`, 'deputyIds')
  if (deputy.status !== 'active') throw refuse('现在不能履职。')
  if (session.duties.some((duty) => duty.deputyId === deputy._id)) throw refuse('这一场请了假。')
}

function noteOf(added: string[], removed: string[], nameOf: DutySetting['nameOf']): string {
  const names = (ids: string[]) => ids.map(nameOf).join('、')
  return [added.length > 0 && `排上${names(added)}`, removed.length > 0 && `换下${names(removed)}`]
    .filter(Boolean)
    .join('，')
}
