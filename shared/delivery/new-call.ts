import type { Call, CallReason, NumberAt } from '#shared/delivery/call'
import type { AreaCalls } from '#shared/delivery/call-order'
import type { Delivery } from '#shared/delivery/delivery'
import type { PhoneEntry } from '#shared/delivery/phone-book'
import type { County } from '#shared/places/county'
import { deskFor } from '#shared/delivery/call-desk'
import { callDueAt, endOf } from '#shared/delivery/call-rules'
import { maskName } from '#shared/messages/privacy/redact'

interface Wanted {
  id: string
  desk: string
  who: string
  name: string
  place: string
  number: NumberAt
  reason: CallReason
  openids: string[]
  demo: boolean
}

type Matter = Pick<Call, 'subject' | 'title' | 'words' | 'since' | 'dueAt'>

/** What a call is about: what somebody was told that did not reach him, to be read aloud in time. */
export function matterOf(told: Delivery, { calendar }: Pick<County, 'calendar'>, now: Date): Matter {
  const { subject, title, text, at } = told
  return { subject, title, words: text, since: at, dueAt: callDueAt(endOf(told), now, calendar) }
}

/** A call nobody has made yet. People are masked; an office keeps its name. */
export function newCall(matter: Matter, { id, name, ...wanted }: Wanted, now: Date): Call {
  return {
    _id: id,
    ...matter,
    ...wanted,
    nameMasked: name,
    watched: wanted.openids.length > 0,
    state: 'open',
    tries: [],
    seen: null,
    mootBecause: '',
    at: now.toISOString(),
    overAt: null,
    version: 1,
  }
}

/** Everybody of the phone book is called about it by the station of his township. */
export function phoneBookCall(
  order: AreaCalls,
  { entry, id, county }: { entry: PhoneEntry; id: string; county: County },
  now: Date,
): Call {
  const { subject, title, words, dueAt, at } = order
  const near = { recipient: 'resident:', subject, unitId: entry.unitId }
  const wanted: Wanted = {
    id,
    desk: deskFor(near, county) ?? 'county:county',
    who: `phone:${entry._id}`,
    name: maskName(entry.name),
    place: county.villages.find((village) => village.id === entry.villageId)?.name ?? '',
    number: { in: 'phoneBook', id: entry._id },
    reason: 'phoneOnly',
    openids: [],
    demo: entry.demo,
  }
  return newCall({ subject, title, words, since: at, dueAt }, wanted, now)
}
