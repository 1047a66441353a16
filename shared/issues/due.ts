import type { Issue, IssueList } from '#shared/issues/issue-list'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import { addDays, compareDays, dayOf, dayText, type Day } from '#shared/kernel/day'
import { officeKey, rowsOf } from '#shared/issues/outbox-rows'

/** Calendar days before the last one on which the unit is reminded. */
const nearDays = 3

/** When the timer next has something to say of a line: three days before its day, and the day after it. */
function nextTelling({ status, rectifyBy, told }: Issue): Day | null {
  if (status !== 'rectifying' || rectifyBy === null || told === 'over') return null
  return told === 'none' ? addDays(rectifyBy, -nearDays) : addDays(rectifyBy, 1)
}

/** The first such day of a list; null when nothing is on its way. */
export function tellOn({ issues }: Pick<IssueList, 'issues'>): Day | null {
  const days = issues.flatMap((issue) => nextTelling(issue) ?? []).sort(compareDays)
  return days[0] ?? null
}

/**
 * What the timer says today, each line once: the unit three days before, unit and office when the day has passed.
 * Null when there is nothing; run late, only the graver of the two is said.
 */
export function tellDue(list: IssueList, now: Date): { list: IssueList; rows: OutboxRow[] } | null {
  const today = dayOf(now)
  if (list.tellOn === null || compareDays(list.tellOn, today) > 0) return null
  const rows: OutboxRow[] = []
  const issues = list.issues.map((issue) => {
    const day = nextTelling(issue)
    if (day === null || issue.rectifyBy === null || compareDays(day, today) > 0) return issue
    const told = compareDays(today, issue.rectifyBy) > 0 ? ('over' as const) : ('near' as const)
    rows.push(...dueRows(list, { ...issue, told }, now))
    return { ...issue, told }
  })
  const after = { ...list, issues }
  return { list: { ...after, tellOn: tellOn(after), version: list.version + 1 }, rows }
}

function dueRows(
  list: IssueList,
  { id, version, serial, unitId, rectifyBy, told, problem }: Issue,
  now: Date,
): OutboxRow[] {
  if (unitId === null || rectifyBy === null || told === 'none') return []
  const over = told === 'over'
  return rowsOf(
    list,
    {
      event: told,
      title: over ? `第 ${serial} 条整改超期了` : `第 ${serial} 条快到整改时限`,
      text: `${dayText(rectifyBy)}前整改。${problem}`,
      recipients: over ? [`unit:${unitId}`, officeKey(list)] : [`unit:${unitId}`],
      step: `${id}.${version}`,
    },
    now,
  )
}
