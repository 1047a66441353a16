import type { DutySlot } from '#shared/reception/reception-day'
import { dayOf, timeOfDay } from '#shared/kernel/day'

/** Where a deputy on duty is by the roster: '现在在站里' · '还没到时间' · '今天已结束'. */
export function dutyState({ date, start, end }: DutySlot, now: Date): string {
  const today = dayOf(now)
  const time = timeOfDay(now)
  if (today < date || (today === date && time < start)) return '还没到时间'
  return today === date && time < end ? '现在在站里' : '今天已结束'
}
