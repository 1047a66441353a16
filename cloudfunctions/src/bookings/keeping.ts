import type { Grant, Person } from '#shared/people/person'
import type { Site } from '#shared/stations/site'
import type { ReceptionDay } from '#shared/reception/reception-day'
import type { Context } from '#cloud/kernel/router'
import { deskGrant } from '#shared/bookings/desk-hand'
import { Fault } from '#shared/kernel/fault'
import { readSession } from '#cloud/bookings/store'
import { loadSites } from '#cloud/stations/store'

/** Somebody at the desk of one session: who, in which role, where. */
export interface Keeping {
  person: Person
  grant: Grant
  site: Site
  session: ReceptionDay
}

export const noVisitor = () => new Fault('notFound', '名单里找不到这一位。写好的内容都还在，请刷新后再看。')
export const notYours = () => new Fault('notFound', '找不到这一次接待，或者它不归您管。写好的内容都还在。')

/** The caller at the desk of this session; a session of another station is not there for him. One round. */
export async function keepDesk(sessionId: string, { caller, now }: Context): Promise<Keeping> {
  const [person, session, sites] = await Promise.all([
    caller.person(),
    readSession(sessionId),
    loadSites(now),
  ])
  const site = sites.find((one) => one._id === session?.siteId)
  const grant = person && site ? deskGrant(person.grants, site) : null
  if (!person || !session || !site || !grant) throw notYours()
  return { person, grant, site, session }
}
