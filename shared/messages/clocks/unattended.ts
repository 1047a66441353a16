import { isWorkday, type HolidayCalendar } from '#shared/kernel/calendar'
import { dayOf, instantAt } from '#shared/kernel/day'
import { keyOfActor } from '#shared/messages/told/announcements'
import type { Actor } from '#shared/messages/actor'
import type { AsOf } from '#shared/messages/as-of'
import type { Message, MessageStage } from '#shared/messages/message'
import { ownerKey } from '#shared/messages/owners'
import type { QueueKey } from '#shared/messages/queues/queue-key'
import type { Grant } from '#shared/people/person'
import type { County } from '#shared/places/county'

/** Where nobody is waited for, or only the author is. A report is in no queue but its officers'. */
const unwatched: readonly MessageStage[] = [
  'needsInfo',
  'replied',
  'merged',
  'promised',
  'closed',
  'declined',
  'diverted',
  'blocked',
  'withdrawn',
  'archived',
]

/**
 * Since when the office that has a message has not looked: anew with every owner, over as soon as somebody of that
 * office acts on it (or opens it: the cloud).
 */
export function unseenOf(
  before: Message | null,
  after: Message,
  { by, now }: { by: Actor; now: Date },
): Message['unseen'] {
  if (unwatched.includes(after.stage)) return null
  const key = ownerKey(after.owner)
  const kept = before !== null && !unwatched.includes(before.stage) && ownerKey(before.owner) === key
  if (!kept) return { key, since: now.toISOString() }
  return keyOfActor(by, after) === key ? null : before.unseen
}

/** The instant `hours` before now, hours of rest days not counted: Friday noon is 24 hours before Monday noon. */
export function hoursBefore(now: Date, hours: number, calendar: HolidayCalendar): string {
  let left = hours * 3_600_000
  let at = now.getTime()
  while (left > 0) {
    const day = dayOf(new Date(at - 1))
    const start = Date.parse(instantAt(day, '00:00'))
    const worked = isWorkday(day, calendar) ? Math.min(left, at - start) : 0
    left -= worked
    at = left > 0 ? start : at - worked
  }
  return new Date(at).toISOString()
}

/** Desks of a part of the county at which nobody is: its stations, offices and units; a deputy's turn ends by itself. */
export function emptyDesks({ units, handlingUnits, present }: County, unitId: string | null): string[] {
  const towns = units.filter(({ id }) => unitId === null || id === unitId)
  const handling = handlingUnits.filter((unit) => unitId === null || unit.unitId === unitId)
  return [
    ...towns.flatMap(({ id, siteId }) => [`station:${siteId}`, `township:${id}`]),
    ...handling.map(({ id }) => `unit:${id}`),
  ].filter((key) => !present.includes(key))
}

export type UnattendedKey = Extract<QueueKey, 'unowned' | 'unread'>

export function isUnattended(key: QueueKey): key is UnattendedKey {
  return key === 'unowned' || key === 'unread'
}

/** Which messages nobody has in hand, or nobody has looked at for too long, in words a store can run. */
export interface UnattendedQuery {
  unitIds: readonly string[]
  /** Only those at one of these desks. */
  keys?: readonly string[]
  /** Only those that wait since then (ISO) or longer. */
  before?: string
}

/** For the part of the county that the grant sees. */
export function unattendedQuery(
  key: UnattendedKey,
  { role, unitId }: Pick<Grant, 'role' | 'unitId'>,
  { now, county }: AsOf,
): UnattendedQuery {
  const whole = role === 'countyOffice'
  const unitIds = whole ? county.units.map(({ id }) => id) : [unitId]
  if (key === 'unowned') return { unitIds, keys: emptyDesks(county, whole ? null : unitId) }
  return { unitIds, before: hoursBefore(now, county.clocks.unreadHours, county.calendar) }
}
