import type { County } from '#shared/places/county'
import type { ReceptionRule } from '#shared/reception/rule'
import type { Site } from '#shared/stations/site'

/** A site's own rule, else a station follows the county's; points and homes without one receive on no fixed day. */
export function ruleOf(
  { type, receptionRule }: Pick<Site, 'type' | 'receptionRule'>,
  { reception }: Pick<County, 'reception'>,
): ReceptionRule | null {
  return receptionRule ?? (type === 'station' ? reception.rule : null)
}
