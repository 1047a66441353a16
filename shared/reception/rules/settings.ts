import * as z from 'zod/mini'
import { ReceptionRule } from '#shared/reception/rule'

/** When the county receives; a station without a rule of its own follows it. */
export const ReceptionSettings = z.object({ rule: ReceptionRule })
export type ReceptionSettings = z.output<typeof ReceptionSettings>

/** 原则上每月15日为“代表公开接待日”（梁山）, two deputies as on the notices of 小冀镇. */
export const defaultReception: ReceptionSettings = {
  rule: {
    rule: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15' },
    onHoliday: 'postpone',
    onWeekend: 'postpone',
    start: '09:00',
    end: '11:00',
    seats: 2,
  },
}
