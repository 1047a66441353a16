import type { Deputy } from '#shared/deputies/deputy'
import type { Day } from '#shared/kernel/day'
import type { DutySlot, ReceptionDay, SessionOutcome } from '#shared/reception/reception-day'
import type { Site } from '#shared/stations/site'
import { blankSession } from '#shared/reception/blank-session'
import { planAheadDays } from '#shared/reception/plan/plan-ahead'
import { plannedId } from '#shared/reception/plan/plan-site'
import { plannedDuty } from '#shared/reception/reception-day'
import { isWorkday, nextWorkday } from '#shared/kernel/calendar'
import { addDays, instantAt, weekdayOf } from '#shared/kernel/day'
import { groupBy } from '#shared/kernel/group-by'
import { ruleOf } from '#shared/reception/rules/rule-of'
import { resolveReceptionDays } from '#shared/reception/resolve'
import { demoCounty } from './county'
import type { Random } from './random'
import { unsettled } from './unsettled'

const pastDays = 365
/** Sessions of the next two weeks are published; later ones are only proposed. */
const publishedAheadDays = 14

function demoOutcome(held: Day, random: Random): SessionOutcome {
  const at = instantAt(held, '11:30')
  const [received, cases] = [2 + random.below(6), 1 + random.below(4)]
  return { attended: 2, received, cases, onSpot: 1, words: '', at, byName: '联络员（演示）' }
}

type Rostered = ReadonlyMap<string, readonly Deputy[]>

/** Everybody of a site takes turns. */
export function rosterOf(deputies: readonly Deputy[]): Rostered {
  return groupBy(deputies, ({ siteId }) => siteId)
}

function turn(roster: readonly Deputy[], index: number, seats: number): string[] {
  if (roster.length === 0) return []
  return Array.from({ length: seats }, (_, seat) => roster[(index * seats + seat) % roster.length]?._id ?? '')
}

interface Telling {
  today: Day
  random: Random
}

/** Twelve months of sessions behind and four ahead, as they really are: not all of them are settled. */
export function demoReceptionDays(
  sites: readonly Site[],
  roster: Rostered,
  telling: Telling,
): ReceptionDay[] {
  return [...unsettled(plannedDays(sites, roster, telling), telling.today), ...joint(sites, roster, telling)]
}

/** 石门镇 asks two bureaus in: where its key matter, the gravel lorries, can be brought to. */
function joint(sites: readonly Site[], roster: Rostered, { today }: Telling): ReceptionDay[] {
  const site = sites.find(({ _id }) => _id === 'ST04')
  if (!site) return []
  const day = nextWorkday(addDays(today, 20), demoCounty.calendar)
  const deputyIds = turn(roster.get(site._id) ?? [], 0, 2)
  return [
    {
      ...blankSession({ _id: 'S-demo-joint', day }),
      siteId: site._id,
      unitId: site.unitId,
      kind: 'joint',
      title: '局长进站：砂石车怎么管',
      guests: ['县生态环境局分局', '县交通运输局'],
      start: '14:30',
      end: '16:30',
      place: site.address,
      deputyIds,
      duties: deputyIds.map((deputyId) => ({ ...plannedDuty(deputyId), status: 'confirmed' })),
      state: 'published',
      publishedAt: instantAt(addDays(today, -1), '09:00'),
      demo: true,
    },
  ]
}

/** Every session resolved by its station's own rule, with two of its own in turn. */
function plannedDays(sites: readonly Site[], roster: Rostered, { today, random }: Telling): ReceptionDay[] {
  const range = { from: addDays(today, -pastDays), to: addDays(today, planAheadDays) }
  return sites.flatMap((site) => {
    const rule = ruleOf(site, demoCounty)
    if (!rule) return []
    const resolved = resolveReceptionDays(rule, range, demoCounty.calendar)
    const current = resolved.findIndex((day) => (day.effective ?? day.scheduled) >= today)
    return resolved.map((day, index): ReceptionDay => {
      const held = day.effective
      const published = day.scheduled <= addDays(today, publishedAheadDays)
      const over = held !== null && held < today
      const deputyIds = turn(roster.get(site._id) ?? [], Math.max(0, index - current + 600), 2)
      return {
        ...blankSession({ _id: plannedId(site._id, day.scheduled), day: day.scheduled }),
        siteId: site._id,
        unitId: site.unitId,
        effective: held,
        reason: day.reason,
        start: rule.start,
        end: rule.end,
        place: site.address,
        deputyIds,
        duties: deputyIds.map((deputyId) => ({
          ...plannedDuty(deputyId),
          status: over ? 'present' : published ? 'confirmed' : 'planned',
        })),
        state: over ? 'closed' : published ? 'published' : 'proposed',
        publishedAt: published ? instantAt(addDays(day.scheduled, -4), '09:00') : null,
        provisional: day.provisional,
        closed: over ? demoOutcome(held, random) : null,
        demo: true,
      }
    })
  })
}

/** One duty day a week at every station, morning and afternoon. */
export function demoDutySlots(sites: readonly Site[], roster: Rostered, today: Day): DutySlot[] {
  const stations = sites.filter((site) => site.type === 'station')
  return stations.flatMap((site, index) => {
    const weekday = ((index + 3) % 5) + 1
    const list = roster.get(site._id) ?? []
    const slots: DutySlot[] = []
    for (let ago = -60; ago <= 60; ago += 1) {
      const date = addDays(today, ago)
      if (weekdayOf(date) !== weekday || !isWorkday(date, demoCounty.calendar)) continue
      const week = Math.floor((ago + 70) / 7) * 2 - 20
      slots.push(slot(site, date, { part: 1, deputyIds: turn(rotated(list, week), 0, 1) }))
      slots.push(slot(site, date, { part: 2, deputyIds: turn(rotated(list, week + 2), 0, 1) }))
    }
    return slots
  })
}

const rotated = <T>(list: readonly T[], by: number): T[] =>
  list.map((_, index) => list[(index + by + list.length * 10) % list.length] as T)

function slot(site: Site, date: Day, { part, deputyIds }: { part: 1 | 2; deputyIds: string[] }): DutySlot {
  const hours = part === 1 ? { start: '09:00', end: '11:00' } : { start: '15:00', end: '17:00' }
  return {
    _id: `W-${site._id}-${date}-${part}`,
    siteId: site._id,
    unitId: site.unitId,
    date,
    ...hours,
    deputyIds,
    demo: true,
  }
}
