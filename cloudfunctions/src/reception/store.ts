import type { Deputy } from '#shared/deputies/deputy'
import type { DutySlot, ReceptionDay } from '#shared/reception/reception-day'
import { addDays, dayOf } from '#shared/kernel/day'
import type { Day, DayRange } from '#shared/kernel/day'
import { dayOfSession } from '#shared/reception/reception-day'
import { _, aggregate, find } from '#cloud/kernel/database'

/** Sessions of one site held or first planned in the range; at most 62 (two months of daily ones). */
export function findSessions(siteId: string, { from, to }: DayRange): Promise<ReceptionDay[]> {
  return find<ReceptionDay>('receptionDays', {
    where: { siteId, scheduled: _.gte(from).and(_.lte(to)) },
    order: [['scheduled', 'asc']],
    limit: 62,
  })
}

/** The next sessions of one site from a day on, in the order they are held. */
export function findNextSessions(siteId: string, from: Day, limit: number): Promise<ReceptionDay[]> {
  return find<ReceptionDay>('receptionDays', {
    where: { siteId, effective: _.gte(from) },
    order: [['effective', 'asc']],
    limit,
  })
}

/** Sessions to come that were called off: everybody still sees that, and why. */
export async function findCancelled(siteId: string, today: Day): Promise<ReceptionDay[]> {
  const found = await find<ReceptionDay>('receptionDays', {
    where: { siteId, state: 'cancelled', scheduled: _.gte(addDays(today, -31)) },
    order: [['scheduled', 'asc']],
    limit: 20,
  })
  return found.filter((session) => session.publishedAt !== null && dayOfSession(session) >= today)
}

/** The county's sessions in a range, in the order they are held. */
export function findSessionsOfCounty({ from, to }: DayRange, limit: number): Promise<ReceptionDay[]> {
  return find<ReceptionDay>('receptionDays', {
    where: { effective: _.gte(from).and(_.lte(to)) },
    order: [['effective', 'asc']],
    limit,
  })
}

export function findDuty(siteId: string, { from, to }: DayRange): Promise<DutySlot[]> {
  return find<DutySlot>('dutySlots', {
    where: { siteId, date: _.gte(from).and(_.lte(to)) },
    order: [['date', 'asc']],
    limit: 100,
  })
}

/** Who is on duty anywhere in the county on a day. */
export function findDutyOfCounty(date: Day): Promise<DutySlot[]> {
  return find<DutySlot>('dutySlots', { where: { date }, order: [['siteId', 'asc']], limit: 500 })
}

export function findDutyOfDeputy(deputyId: string, from: Day, limit: number): Promise<DutySlot[]> {
  return find<DutySlot>('dutySlots', {
    where: { deputyIds: deputyId, date: _.gte(from) },
    order: [['date', 'asc']],
    limit,
  })
}

export function findSessionsOfDeputy(deputyId: string, from: Day, limit: number): Promise<ReceptionDay[]> {
  return find<ReceptionDay>('receptionDays', {
    where: { deputyIds: deputyId, effective: _.gte(from) },
    order: [['effective', 'asc']],
    limit,
  })
}

/** The deputy who has the next duty at a station, by name; null when no duty is planned. One request. */
export async function nextOnDuty(siteId: string, now: Date): Promise<Pick<Deputy, '_id' | 'name'> | null> {
  const [slot] = await aggregate<{ deputyIds: string[]; deputies: Deputy[] }>('dutySlots', [
    ['match', { siteId, date: { $gte: dayOf(now) } }],
    ['sort', { date: 1 }],
    ['limit', 1],
    ['lookup', { from: 'deputies', localField: 'deputyIds', foreignField: '_id', as: 'deputies' }],
  ])
  const active = slot?.deputies.filter((deputy) => deputy.status === 'active') ?? []
  return active.find((deputy) => deputy._id === slot?.deputyIds[0]) ?? active[0] ?? null
}
