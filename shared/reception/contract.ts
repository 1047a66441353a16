import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Day, Id } from '#shared/kernel/field'
import { calendarActions } from '#shared/reception/calendar/contract'
import { rulesActions } from '#shared/reception/rules/contract'
import { sessionsActions } from '#shared/reception/sessions/contract'

/** One session as everybody sees it; a moved one keeps its old date (register row 19). */
export const ReceptionDayView = z.object({
  id: Id,
  siteId: Id,
  siteName: z.string(),
  /** '代表公开接待日', '局长进站：教育局' … */
  name: z.string(),
  /** Units that receive together with the deputies. */
  guests: z.array(z.string()),
  /** An online session's address; '' otherwise. */
  link: z.string(),
  cancelled: z.boolean(),
  /** The day it is held, or was to be held. */
  day: Day,
  scheduled: Day,
  effective: z.nullable(Day),
  reason: z.string(),
  /** '春节放假，顺延到节后', '' when regular */
  reasonText: z.string(),
  published: z.boolean(),
  provisional: z.boolean(),
  noticeBy: Day,
  start: z.string(),
  end: z.string(),
  place: z.string(),
  /** For the date plate. */
  plate: z.object({ month: z.string(), numeral: z.string(), weekday: z.string(), lunar: z.string() }),
  /** '原定2月15日（周日）', '' when it was not moved */
  movedText: z.string(),
  deputies: z.array(
    z.object({
      id: Id,
      name: z.string(),
      levelsText: z.string(),
      tags: z.array(z.string()),
      /** '原定周演示' when he came in for somebody after it was planned, '' otherwise */
      insteadText: z.string(),
    }),
  ),
  closed: z.boolean(),
  /** '接待 4 人次，记下 1 件。' and what the station says of it; '' before it is closed */
  outcomeText: z.string(),
})
export type ReceptionDayView = z.output<typeof ReceptionDayView>

/** One cell of the month grid; the label is a whole sentence for a screen reader. */
export const MonthCell = z.object({
  day: Day,
  numeral: z.int(),
  small: z.string(),
  mark: z.nullable(z.enum(['休', '班'])),
  holiday: z.nullable(z.string()),
  today: z.boolean(),
  duty: z.boolean(),
  receptionId: z.nullable(Id),
  /** The old date of a moved session. */
  movedFromId: z.nullable(Id),
  label: z.string(),
})
export type MonthCell = z.output<typeof MonthCell>

export const receptionActions = {
  ...sessionsActions,
  ...rulesActions,
  ...calendarActions,
  'reception.upcoming': action({
    allow: 'anybody',
    effect: 'read',
    input: z.object({
      /** The station; left out, the whole county's sessions of the next weeks. */
      siteId: z.optional(Id),
      /** 'YYYY-MM': with it, the month's grid and its sessions. */
      month: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
    }),
    output: z.object({
      site: z.nullable(z.object({ id: Id, name: z.string(), phone: z.string(), ruleText: z.string() })),
      month: z.nullable(z.string()),
      cells: z.array(MonthCell),
      days: z.array(ReceptionDayView),
      today: Day,
      provisional: z.boolean(),
      asOf: z.string(),
    }),
  }),
}
