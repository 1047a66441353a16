import type { County } from '#shared/places/county'
import type { Context } from '#cloud/kernel/router'
import { Fault } from '#shared/kernel/fault'
import type { Actor } from '#shared/messages/actor'
import { hatsOfPerson } from '#shared/messages/hats'
import { loadCounty } from '#cloud/places/store'

/** Who calls, in all his hats, and the county's tables. */
export interface Ground {
  now: Date
  county: County
  hats: [Actor, ...Actor[]]
}

export async function groundOf({ caller, now }: Context): Promise<Ground> {
  const [county, person] = await Promise.all([loadCounty(now), caller.person()])
  const [first, ...others] = hatsOfPerson(person, county)
  if (!first) throw new Fault('forbidden', '您的身份看不了建议。')
  return { now, county, hats: [first, ...others] }
}
