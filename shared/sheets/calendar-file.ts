import type { Day } from '#shared/kernel/day'
import type { DutySlot, ReceptionDay } from '#shared/reception/reception-day'
import { compareDays, yearOf } from '#shared/kernel/day'
import { dayOfSession } from '#shared/reception/reception-day'
import { sessionName } from '#shared/reception/sessions/kind-names'
import { sessionLine, type Deputies } from '#shared/sheets/session-line'

/** One entry of a calendar; times 'HH:mm' in Beijing. */
export interface CalendarEntry {
  /** Stable: reading a newer file moves the entry instead of doubling it. */
  uid: string
  day: Day
  start: string
  end: string
  title: string
  place: string
  words: string
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  /** Rises with every change. */
  sequence: number
}

/** Days that repeat: `rrule` and `dates` propose, `except` takes out; each of `held` says more of its day. */
export interface CalendarSeries extends CalendarEntry {
  rrule: string | null
  /** RDATE: days that the rule does not give, where moved sessions went. */
  dates: Day[]
  /** EXDATE: days that it gives and nothing is held on. */
  except: Day[]
  held: CalendarEntry[]
}

export interface CalendarFile {
  name: string
  series: CalendarSeries[]
  entries: CalendarEntry[]
}

/** What a site's rule gives; null where it is no rule that a calendar file can write. */
export type RuleDays = (range: { from: Day; to: Day }) => { rrule: string; days: Day[] } | null

export interface CalendarFacts {
  /** Of whom or what: a site's id or a deputy's. */
  id: string
  name: string
  siteNames: ReadonlyMap<string, string>
  phone: string
  sessions: readonly ReceptionDay[]
  duty: readonly DutySlot[]
  deputies: Deputies
  ruleDays: RuleDays
}

/** Sessions and duties as a calendar; of each year those at the usual hours and place make one series. */
export function calendarFile(facts: CalendarFacts): CalendarFile {
  const years = [...new Set(facts.sessions.map(({ scheduled }) => yearOf(scheduled)))].sort()
  const parts = years.map((year) => partOf(year, facts))
  return {
    name: facts.name,
    series: parts.flatMap(({ series }) => series),
    entries: [
      ...parts.flatMap(({ entries }) => entries),
      ...facts.duty.map((slot) => dutyEntry(slot, facts)),
    ],
  }
}

function partOf(year: string, facts: CalendarFacts): Pick<CalendarFile, 'series' | 'entries'> {
  const ofYear = facts.sessions.filter(({ scheduled }) => yearOf(scheduled) === year)
  const shown = ofYear.filter(({ effective, state }) => effective !== null || state === 'cancelled')
  const dropped = ofYear.filter((session) => !shown.includes(session))
  const [usual, other] = split(shown)
  if (usual.length < 2) return { series: [], entries: shown.map((session) => entryOf(session, facts)) }
  return {
    series: [seriesOf(usual, dropped, facts)],
    entries: other.map((session) => entryOf(session, facts)),
  }
}

const habit = ({ siteId, start, end, place }: ReceptionDay) => [siteId, start, end, place].join('|')

/** Ordinary sessions held in the most frequent way, in order, and the rest. */
function split(sessions: readonly ReceptionDay[]): [ReceptionDay[], ReceptionDay[]] {
  const regular = sessions.filter(({ kind, effective }) => kind === 'ordinary' && effective !== null)
  const times = new Map<string, number>()
  for (const session of regular) times.set(habit(session), (times.get(habit(session)) ?? 0) + 1)
  const [usual] = [...times].sort(([, a], [, b]) => b - a)[0] ?? []
  const days = new Set<Day>()
  const inSeries = regular.filter((session) => {
    const day = dayOfSession(session)
    if (habit(session) !== usual || days.has(day)) return false
    days.add(day)
    return true
  })
  const order = (a: ReceptionDay, b: ReceptionDay) => compareDays(dayOfSession(a), dayOfSession(b))
  return [inSeries.sort(order), sessions.filter((session) => !inSeries.includes(session))]
}

function seriesOf(
  usual: readonly ReceptionDay[],
  dropped: readonly ReceptionDay[],
  facts: CalendarFacts,
): CalendarSeries {
  const held = usual.map(dayOfSession)
  const planned = [...usual, ...dropped].map(({ scheduled }) => scheduled).sort(compareDays)
  const [first = ''] = planned
  const last = planned[planned.length - 1] ?? first
  const proposed = facts.ruleDays({ from: first, to: last })
  const rule = proposed !== null && proposed.days.length > 0 ? proposed : null
  const given = [...new Set(rule?.days ?? planned)].sort(compareDays)
  const [model] = usual as [ReceptionDay, ...ReceptionDay[]]
  const uid = `${facts.id}-${yearOf(first)}`
  const sequence = [...usual, ...dropped].reduce((sum, { version }) => sum + version, 0)
  return {
    ...entryOf(model, facts),
    uid,
    day: given[0] ?? first,
    words: '还没公布的日子，公布前可能会变。',
    status: 'TENTATIVE',
    sequence,
    rrule: rule === null ? null : `${rule.rrule};UNTIL=${until(last)}`,
    dates: rule === null ? [...new Set([...given, ...held])].sort(compareDays) : notIn(given, held),
    except: notIn(held, given),
    held: usual
      .filter(({ state }) => state !== 'proposed')
      .map((session) => ({ ...entryOf(session, facts), uid, sequence })),
  }
}

function notIn(known: readonly Day[], days: readonly Day[]): Day[] {
  return days.filter((day) => !known.includes(day))
}

/** The last second of a Beijing day, as RRULE wants it. */
const until = (day: Day) => `${day.replace(/-/g, '')}T155959Z`

function entryOf(session: ReceptionDay, { siteNames, deputies, phone }: CalendarFacts): CalendarEntry {
  const line = sessionLine(session, { address: session.place, deputies })
  const names = line.deputies.map(({ name }) => name).join('、')
  const moved = line.old.length > 0 ? `原定${line.old.join('、')}` : ''
  const words = [
    names === '' ? '' : `接待代表：${names}`,
    [moved, line.why].filter(Boolean).join('，'),
    phone === '' ? '' : `电话 ${phone}`,
  ]
  return {
    uid: session._id,
    day: dayOfSession(session),
    start: session.start,
    end: session.end,
    title: [sessionName(session), siteNames.get(session.siteId) ?? ''].filter(Boolean).join(' · '),
    place: session.place,
    words: words.filter(Boolean).join('\n'),
    status: statusOf(session),
    sequence: session.version,
  }
}

function statusOf({ state }: ReceptionDay): CalendarEntry['status'] {
  if (state === 'cancelled') return 'CANCELLED'
  return state === 'proposed' ? 'TENTATIVE' : 'CONFIRMED'
}

function dutyEntry({ _id, siteId, date, start, end }: DutySlot, { siteNames, phone }: CalendarFacts) {
  const site = siteNames.get(siteId) ?? ''
  const status = 'CONFIRMED' as const
  const words = phone === '' ? '' : `电话 ${phone}`
  return { uid: _id, day: date, start, end, title: `值班 · ${site}`, place: site, words, status, sequence: 0 }
}
