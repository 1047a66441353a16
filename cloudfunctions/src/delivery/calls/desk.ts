import type { Context } from '#cloud/kernel/router'
import type { Person } from '#shared/people/person'
import type { County } from '#shared/places/county'
import { desksOf } from '#shared/delivery/call-desk'
import { Fault } from '#shared/kernel/fault'
import { loadCounty } from '#cloud/places/store'

export interface CallDesk {
  county: County
  me: Person
  /** Owner keys whose calls are the caller's to make. */
  desks: string[]
  now: Date
}

/** The caller at his desk. */
export async function callDeskOf({ caller, now }: Context): Promise<CallDesk> {
  const [county, me] = await Promise.all([loadCounty(now), caller.person()])
  if (!me) throw new Fault('forbidden', '您的身份不打电话单。')
  return { county, me, desks: desksOf(me.grants, county), now }
}
