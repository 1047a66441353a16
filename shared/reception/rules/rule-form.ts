import { parseRrule, type RruleParts } from '#shared/reception/rrule-parts'
import type { FirstWeek, QuotaPeriod, RulePattern } from '#shared/reception/rule'

/** The ways in which a clerk says when there is a reception day (domain.md §2.1). */
export type FormKind =
  'monthDay' | 'nthWeekday' | 'weekly' | 'oddMonths' | 'firstWeek' | 'lunar' | 'quota' | 'either' | 'other'

/** Every answer of the form at once: another kind keeps what was chosen before. */
export interface RuleForm {
  kind: FormKind
  /** 1–31, -1 the last */
  monthDay: number
  /** 1–4, -1 the last */
  nth: number
  /** 1 = Monday … 7 */
  weekdays: number[]
  months: 'odd' | 'even'
  reading: FirstWeek
  /** Ends of lunar day numbers: 3 and 8 are 逢三逢八; 0 is 初十、二十、三十. */
  lunarEnds: number[]
  atLeast: number
  per: QuotaPeriod
  either: [number, number]
  /** What was written by other means and stays as it is. */
  other: RulePattern | null
}

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const oddMonths = '1,3,5,7,9,11'
const evenMonths = '2,4,6,8,10,12'

export const blankForm: RuleForm = {
  kind: 'monthDay',
  monthDay: 15,
  nth: 2,
  weekdays: [2],
  months: 'odd',
  reading: 'nth',
  lunarEnds: [3, 8],
  atLeast: 1,
  per: 'quarter',
  either: [9, 19],
  other: null,
}

const codeOf = (weekday: number) => codes[weekday - 1] ?? 'MO'
const firstOf = ({ weekdays }: RuleForm) => weekdays[0] ?? 1

function lunarDaysOf(ends: readonly number[]): number[] {
  return ends.flatMap((end) => (end === 0 ? [10, 20, 30] : [end, end + 10, end + 20])).sort((a, b) => a - b)
}

/** What the form says; null while a day is still to be chosen. */
export function patternOf(form: RuleForm): RulePattern | null {
  switch (form.kind) {
    case 'monthDay':
      return { rrule: `FREQ=MONTHLY;BYMONTHDAY=${form.monthDay}` }
    case 'nthWeekday':
      return { rrule: `FREQ=MONTHLY;BYDAY=${form.nth}${codeOf(firstOf(form))}` }
    case 'weekly':
      if (form.weekdays.length === 0) return null
      return { rrule: `FREQ=WEEKLY;BYDAY=${[...form.weekdays].sort().map(codeOf).join(',')}` }
    case 'oddMonths': {
      const months = form.months === 'odd' ? oddMonths : evenMonths
      return { rrule: `FREQ=YEARLY;BYMONTH=${months};BYMONTHDAY=${form.monthDay}` }
    }
    case 'firstWeek':
      return { firstWeek: form.reading, weekday: firstOf(form) }
    case 'lunar':
      return form.lunarEnds.length === 0 ? null : { lunarDays: lunarDaysOf(form.lunarEnds) }
    case 'quota':
      return { atLeast: form.atLeast, per: form.per, weekday: firstOf(form) }
    case 'either':
      return form.either[0] === form.either[1] ? null : { oneOfDays: [...form.either] }
    case 'other':
      return form.other
  }
}

/** An RRULE as one of the forms that name it fully; null when none does. */
function formOfRrule(parts: RruleParts): Partial<RuleForm> | null {
  const { freq, months, monthDays, weekdays } = parts
  const [day] = monthDays
  const [weekday] = weekdays
  if (freq === 'WEEKLY') return { kind: 'weekly', weekdays: weekdays.map((one) => one.weekday) }
  if (freq === 'YEARLY' && day !== undefined)
    return { kind: 'oddMonths', monthDay: day, months: months[0] === 1 ? 'odd' : 'even' }
  if (day !== undefined) return { kind: 'monthDay', monthDay: day }
  return weekday?.nth ? { kind: 'nthWeekday', nth: weekday.nth, weekdays: [weekday.weekday] } : null
}

function readPattern(pattern: RulePattern): Partial<RuleForm> | null {
  if ('rrule' in pattern) return formOfRrule(parseRrule(pattern.rrule))
  if ('firstWeek' in pattern)
    return { kind: 'firstWeek', reading: pattern.firstWeek, weekdays: [pattern.weekday] }
  if ('lunarDays' in pattern)
    return { kind: 'lunar', lunarEnds: [...new Set(pattern.lunarDays.map((day) => day % 10))] }
  if ('atLeast' in pattern)
    return { kind: 'quota', atLeast: pattern.atLeast, per: pattern.per, weekdays: [pattern.weekday] }
  if ('oneOfDays' in pattern) {
    const [first = 9, second = 19] = pattern.oneOfDays
    return { kind: 'either', either: [first, second] }
  }
  return null
}

/** A stored rule in the form; one that the form cannot say whole is kept as it is, under 'other'. */
export function formOf(pattern: RulePattern): RuleForm {
  const form: RuleForm = { ...blankForm, ...readPattern(pattern) }
  const whole = readPattern(pattern) !== null && sameDays(patternOf(form), pattern)
  return whole ? form : { ...form, kind: 'other', other: pattern }
}

function sameDays(a: RulePattern | null, b: RulePattern): boolean {
  const key = (pattern: RulePattern | null) =>
    pattern !== null && 'rrule' in pattern
      ? JSON.stringify(parseRrule(pattern.rrule))
      : JSON.stringify(pattern)
  return key(a) === key(b)
}
