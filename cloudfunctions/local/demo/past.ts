import type { Message } from '#shared/messages/message'
import type { County, Unit } from '#shared/places/county'
import type { Day } from '#shared/kernel/day'
import { addDays, instantAt, yearOf } from '#shared/kernel/day'
import { addWorkdays, isWorkday } from '#shared/kernel/calendar'
import rows from './data/past-messages.json'
import type { Random } from './random'
import { stepsOf, workdaysSince } from './script'
import { live } from './story'

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

function pastMessage(
  unit: Unit,
  index: number,
  { county, today, now, random, dutyDeputyOf, count }: Past & { count: number },
): Message {
  const row = random.pick(rows)
  const villages = county.villages.filter((village) => village.unitId === unit.id)
  const ago = settledDays + Math.floor(((count - index) * (months * 30)) / count)
  const day = workdayFrom(addDays(today, -ago), county)
  const sentAt = new Date(instantAt(day, `1${random.below(4)}:${10 + random.below(50)}`))
  const village = random.pick(villages)
  const satisfied = random.next()
  const late = random.next() > 0.92
  const number = `${yearOf(day)}-${unit.siteId}-${String(index + 101).padStart(4, '0')}`
  // Workdays before today, counted so that each step lands some workdays after the message was sent.
  const n = workdaysSince(day, today, county)
  const answered = n - (late ? 8 : 4)
  const script = `accept ${n - 1}@09:30, handUp ${n - 1}@11:00, assign ${n - 1}@15:05, sign ${n - 2}@09:00, reply ${answered}@15:00, approve ${answered}@16:30, rate ${answered - 1}@19:00`
  const rated = random.next() < 0.78 ? script : script.replace(/, rate .*$/, '')
  return live(
    {
      id: `past-${unit.id}-${index + 1}`,
      requestId: `past-${unit.id}-${index + 1}`,
      queryCode: `P${unit.id.slice(1)}${String(index + 1).padStart(4, '0')}X`,
      text: row.text.replace('{村}', village.name),
      title: row.title,
      category: row.category,
      kind: 'opinion',
      villageId: village.id,
      place: '',
      photos: [],
      addressee: { kind: 'duty', id: null },
      visibility: 'private',
      contact: null,
      handlersMayCall: false,
      consent: true,
      dangerSeen: true,
      check: { suggest: 'pass', label: '100' },
      demo: true,
    },
    `demo-past-${unit.id}-${index}`,
    {
      sentAt,
      steps: stepsOf(
        rated,
        {
          answer: row.answer,
          solved: satisfied < 0.8 ? 'yes' : 'partly',
          satisfied: satisfied < 0.8 ? 'satisfied' : 'basically',
          kind: 'opinion',
        },
        { county, number, dutyDeputyId: dutyDeputyOf(unit.siteId), today },
      ),
      now,
      county,
    },
  )
}

function workdayFrom(day: Day, county: County): Day {
  return isWorkday(day, county.calendar) ? day : addWorkdays(day, 1, county.calendar)
}
