import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import { Fault } from '#shared/kernel/fault'
import { hotSpotsView } from '#shared/messages/hot-spots/view'
import { readHotSpots } from '#cloud/messages/hot-spots/store'
import { loadCounty } from '#cloud/places/store'

/** The county sees all of it, a township its own villages. */
export async function hotSpots({ period }: ParsedInput<'messages.hotSpots'>, { caller, now }: Context) {
  const [county, person, figures] = await Promise.all([loadCounty(now), caller.person(), readHotSpots()])
  if (!figures) throw new Fault('unavailable', '还没算出来，一小时内会有。请稍后再看。')
  const grants = person?.grants ?? []
  const all = grants.some(({ role, unitId }) => role === 'countyOffice' || unitId === 'county')
  const own = grants.find(({ role }) => role === 'townshipOffice')?.unitId ?? null
  return hotSpotsView(figures, { period, unitId: all ? null : own, now, county })
}
