import { dayText, yearOf, type Day } from '#shared/kernel/day'
import { quarterOf } from '#shared/duties/quarter'
import type { Tally } from '#shared/duties/tally'
import type { Why } from '#shared/duties/ranking'

/** “为什么是他” in one plain line. */
export function whyText(why: Why): string {
  switch (why.by) {
    case 'quarter':
      return '这个季度还没来过'
    case 'year':
      return why.count === 0 ? '今年还没来过' : `今年来过 ${why.count} 次，次数最少`
    case 'last':
      return why.day === '' ? '以前还没来过' : `上次来是${dayText(why.day)}，隔得最久`
    case 'match':
      return `熟悉“${why.word}”`
    case 'turn':
      return '次数、日子都一样，按固定次序轮到'
    case 'everybody':
      return '能来的代表都排上了'
  }
}

/** How often somebody came, for whoever looks for one to ask: '这个季度还没来过，今年来过 1 次' */
export function servedText(tally: Tally | undefined, day: Day): string {
  const inQuarter = tally?.byQuarter.get(quarterOf(day)) ?? 0
  const inYear = tally?.byYear.get(yearOf(day)) ?? 0
  if (inYear === 0) return '今年还没来过'
  return `${inQuarter === 0 ? '这个季度还没来过' : `这个季度来过 ${inQuarter} 次`}，今年来过 ${inYear} 次`
}
