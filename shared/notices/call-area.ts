import type { Area as CallArea } from '#shared/delivery/area'
import type { Audience } from '#shared/notices/audience'
import type { Area } from '#shared/notices/audience-area'
import type { Notice } from '#shared/notices/notice'
import { reachesFollowers } from '#shared/notices/audience'
import { villagesIn } from '#shared/places/constituencies'

/** Where people without WeChat are called about a notice; null: it is no resident's business. */
export function callArea(audience: Audience, { county, sites }: Area): CallArea | null {
  if (!reachesFollowers(audience)) return null
  const { scope, ids } = audience
  switch (scope) {
    case 'county':
      return { unitIds: null, villageIds: null }
    case 'township':
      return { unitIds: ids, villageIds: [] }
    case 'village':
      return { unitIds: [], villageIds: ids }
    case 'station': {
      const units = sites.filter(({ id }) => ids.includes(id)).map(({ unitId }) => unitId)
      return { unitIds: [...new Set(units)], villageIds: [] }
    }
    default:
      return { unitIds: [], villageIds: villagesIn(ids, county) }
  }
}

/** What somebody would come in vain for, or be hurt without; a station phones a dozen old people by hand. */
export function isWorthCalls({ type, requireReceipt }: Pick<Notice, 'type' | 'requireReceipt'>): boolean {
  return type === 'postpone' || type === 'flood' || requireReceipt
}
