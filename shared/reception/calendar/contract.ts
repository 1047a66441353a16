import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Day } from '#shared/kernel/field'

const Year = z.int().check(z.minimum(2020), z.maximum(2049))
const Status = z.enum(['official', 'provisional'])
/** Days come as text: a day that does not exist is answered with its line, not with a type. */
const DateText = z.string().check(z.maxLength(20))
const Name = z.string().check(z.maxLength(20))
const Line = z.object({ name: Name, date: DateText, isOffDay: z.boolean() })
const Block = z.object({ name: Name, from: DateText, to: DateText })
const Lines = z.array(Line).check(z.maxLength(150))
const Source = z.string().check(z.trim(), z.maxLength(200))

const ByHand = z.object({
  year: Year,
  status: Status,
  source: Source,
  off: z.array(Block).check(z.maxLength(40)),
  work: z.array(DateText).check(z.maxLength(40)),
})

/** What another calendar does to the sessions to come. */
const Effect = z.object({
  /** Not yet public: put elsewhere by themselves. */
  moved: z.int(),
  /** Published: a person decides about each. */
  toDecide: z.int(),
  /** The first of them: '柳沟镇人大代表联络站 3月15日 改到 3月16日'. */
  examples: z.array(z.object({ siteName: z.string(), text: z.string(), published: z.boolean() })),
})
export type CalendarEffect = z.output<typeof Effect>

export const CalendarYear = z.object({
  year: z.int(),
  /** `missing`: plain weekends are taken for it, and every session says that it may change. */
  status: z.enum(['official', 'provisional', 'missing']),
  source: z.string(),
  off: z.array(z.object({ name: z.string(), from: Day, to: Day, text: z.string(), days: z.int() })),
  work: z.array(z.object({ day: Day, text: z.string() })),
})
export type CalendarYear = z.output<typeof CalendarYear>

const Saved = z.object({ version: z.int(), year: CalendarYear })

export const calendarActions = {
  'reception.calendar': action({
    allow: ['countyOffice', 'townshipOffice', 'liaisonOfficer', 'auditor'],
    effect: 'read',
    input: z.object({}),
    output: z.object({
      years: z.array(CalendarYear),
      version: z.int(),
      mayChange: z.boolean(),
      today: Day,
    }),
  }),
  /** What would change, before anything is saved. */
  'reception.tryCalendar': action({
    allow: ['countyOffice'],
    effect: 'read',
    input: ByHand,
    output: z.object({ year: CalendarYear, effect: Effect }),
  }),
  /** A year as the State Council published it, in the shape of NateScarlet/holiday-cn. */
  'reception.importCalendar': action({
    allow: ['countyOffice'],
    effect: 'write',
    input: z.object({ year: Year, days: Lines, expectVersion: z.int() }),
    output: Saved,
  }),
  'reception.saveCalendar': action({
    allow: ['countyOffice'],
    effect: 'write',
    input: z.object({ ...ByHand.shape, expectVersion: z.int() }),
    output: Saved,
  }),
}
