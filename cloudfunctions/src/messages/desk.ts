import type { Message } from '#shared/messages/message'
import type { Grant } from '#shared/people/person'
import type { County } from '#shared/places/county'
import type { Context } from '#cloud/kernel/router'
import { actorOfGrant } from '#shared/messages/actor'
import { queueItem } from '#shared/messages/queues/list-items'
import { loadCounty } from '#cloud/places/store'

/** Who works, with which grants, in which county, now. */
export interface Desk {
  county: County
  now: Date
  personId: string
  grants: Grant[]
}

export async function deskOf({ caller, now }: Context): Promise<Desk> {
  const [county, person] = await Promise.all([loadCounty(now), caller.person()])
  return { county, now, personId: person?._id ?? '', grants: person?.grants ?? [] }
}

export function itemsOf(messages: readonly Message[], grant: Grant, { county, now, personId }: Desk) {
  const by = actorOfGrant(personId, grant, '')
  return messages.map((message) => queueItem(message, { county, now, by }))
}
