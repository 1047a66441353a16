import type { Caller } from '#cloud/kernel/caller'
import { authorActor } from '#shared/messages/actor'
import type { Actor } from '#shared/messages/actor'
import { hatsOfPerson } from '#shared/messages/hats'
import { Fault } from '#shared/kernel/fault'
import { loadCounty } from '#cloud/places/store'

/** Every hat a caller wears: the author of his own messages first, then one for each live grant. */
export async function hatsOf(caller: Caller, now: Date): Promise<[Actor, ...Actor[]]> {
  if (caller.openid === null)
    throw new Fault('unauthenticated', '要先用微信打开小程序，才能做这一步。看内容不用登录。')
  const [county, person] = await Promise.all([loadCounty(now), caller.person()])
  return [authorActor(caller.openid), ...hatsOfPerson(person, county)]
}
