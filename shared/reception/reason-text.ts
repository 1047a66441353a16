import { dayTextWithWeekday, diffDays, weekdayOf, weekdayText } from '#shared/kernel/day'
import type { ResolvedDay } from '#shared/reception/resolve'

function outcome({ scheduled, effective, reason }: Pick<ResolvedDay, 'scheduled' | 'effective' | 'reason'>) {
  const into = /;collapsed_into:(.+)$/.exec(reason)?.[1]
  if (into !== undefined) return `并入${dayTextWithWeekday(into)}那一次`
  if (effective === null) return '这次不接待'
  if (effective === scheduled) return '照常接待'
  if (reason.startsWith('holiday:')) return '顺延到节后'
  const soon = diffDays(scheduled, effective) < 7
  const worked = [0, 6].includes(weekdayOf(effective)) ? '补班的' : ''
  return `顺延到${worked}${soon ? weekdayText(effective) : dayTextWithWeekday(effective)}`
}

/** Why a session is held when it is, for residents: '春节放假，顺延到节后', '' when regular; staff's own words stay. */
export function reasonText(day: Pick<ResolvedDay, 'scheduled' | 'effective' | 'reason'>): string {
  if (day.reason === 'regular') return ''
  const holiday = /^holiday:([^;]+)/.exec(day.reason)?.[1]
  if (holiday !== undefined) return `${holiday}放假，${outcome(day)}`
  return /^weekend(;|$)/.test(day.reason) ? `碰上周末，${outcome(day)}` : day.reason
}
