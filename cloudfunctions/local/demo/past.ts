import type { Draft } from '#shared/messages/intake/compose'
import type { Message } from '#shared/messages/message'
import type { County, Unit } from '#shared/places/county'
import type { Day } from '#shared/kernel/day'
import { addDays, instantAt, yearOf } from '#shared/kernel/day'
import { addWorkdays, isWorkday } from '#shared/kernel/calendar'
import rows from './data/past-messages.json'
import type { Random } from './random'
import { stepsOf, workdaysSince, type Words } from './script'
import { live, plainDraft } from './story'

/** Six messages a station and month on average; 80 % satisfied, 15 % basically, 5 % not (domain.md §7). */
const perMonth = 6
const months = 12
const settledDays = 30

interface Past {
  county: County
  today: Day
  now: Date
  random: Random
  dutyDeputyOf: (siteId: string) => string | null
  deputyNames: Readonly<Record<string, string>>
}

/** Twelve months of finished messages at every station, ending a month ago. */
export function demoPast(past: Past): Message[] {
  return past.county.units.flatMap((unit) => {
    const count = Array.from({ length: months }, () => past.random.poisson(perMonth)).reduce(
      (a, b) => a + b,
      0,
    )
    return Array.from({ length: count }, (_, index) => pastMessage(unit, index, { ...past, count }))
  })
}

/** When each step lands, in workdays before today: answered on the fourth day after, one in twelve later. */
function scriptOf(n: number, random: Random): string {
  const answered = n - (random.next() > 0.92 ? 8 : 4)
  const begun = `accept ${n - 1}@09:30, handUp ${n - 1}@11:00, assign ${n - 1}@15:05, sign ${n - 2}@09:00`
  const done = `${begun}, reply ${answered}@15:00, approve ${answered}@16:30`
  return random.next() < 0.78 ? `${done}, rate ${answered - 1}@19:00` : done
}

interface Placed extends Past {
  count: number
}

function pastMessage(
  unit: Unit,
  index: number,
  { county, today, now, random, dutyDeputyOf, deputyNames, count }: Placed,
): Message {
  const row = random.pick(rows)
  const village = random.pick(county.villages.filter((one) => one.unitId === unit.id))
  const ago = settledDays + Math.floor(((count - index) * (months * 30)) / count)
  const day = workdayFrom(addDays(today, -ago), county)
  const sentAt = new Date(instantAt(day, `1${random.below(4)}:${10 + random.below(50)}`))
  const script = scriptOf(workdaysSince(day, today, county), random)
  const solved = random.next() < 0.8
  const number = `${yearOf(day)}-${unit.siteId}-${String(index + 101).padStart(4, '0')}`
  const words: Words = {
    answer: row.answer,
    solved: solved ? 'yes' : 'partly',
    satisfied: solved ? 'satisfied' : 'basically',
    kind: 'opinion',
  }
  const id = `past-${unit.id}-${index + 1}`
  const draft: Draft = {
    ...plainDraft,
    id,
    requestId: id,
    queryCode: `P${unit.id.slice(1)}${String(index + 1).padStart(4, '0')}X`,
    text: row.text.replace('{村}', village.name),
    title: row.title,
    category: row.category,
    kind: 'opinion',
    villageId: village.id,
  }
  const steps = stepsOf(script, words, { county, number, dutyDeputyId: dutyDeputyOf(unit.siteId), today })
  return live(draft, `demo-${id}`, { sentAt, steps, now, county, deputyNames })
}

function workdayFrom(day: Day, county: County): Day {
  return isWorkday(day, county.calendar) ? day : addWorkdays(day, 1, county.calendar)
}
