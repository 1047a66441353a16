import type { Grant } from '#shared/people/person'
import type { Site } from '#shared/stations/site'
import { looksAfter } from '#shared/reception/sessions/actor'

/** The grant under which somebody keeps the desk of a site: its station's, its township's or the county's; null: none. */
export function deskGrant(
  grants: readonly Grant[],
  site: Pick<Site, '_id' | 'unitId' | 'parentId'>,
): Grant | null {
  return grants.find((grant) => looksAfter(grant, site)) ?? null
}
