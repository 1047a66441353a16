import type { Deputy } from '#shared/deputies/deputy'
import type { DutySetting } from '#shared/duties/setting'
import type { ReceptionDay } from '#shared/reception/reception-day'
import type { SessionActor, SessionDecision } from '#shared/reception/sessions/setting'
import type { Context } from '#cloud/kernel/router'
import type { Transaction } from '#cloud/kernel/database'
import { namesIn } from '#shared/deputies/names-in'
import { Fault } from '#shared/kernel/fault'
import { namedIn } from '#shared/duties/my-duties'
import { deputyActor, staffActor } from '#shared/reception/sessions/actor'
import { bookedFor } from '#cloud/bookings/store'
import { deputiesById } from '#cloud/deputies/store'
import { loadCounty } from '#cloud/places/store'
import { changeSession, noSession } from '#cloud/reception/sessions/store'
import { loadSites } from '#cloud/stations/store'

/** A deputy who calls in his own matters. */
export async function callingDeputy({ caller }: Context): Promise<SessionActor & { deputyId: string }> {
  const by = deputyActor(await caller.person())
  if (!by) throw new Fault('forbidden', '只有代表本人能办这一步。')
  return by
}

interface Known {
  setting: DutySetting
  deputies: ReadonlyMap<string, Deputy>
  tx: Transaction
}

interface Duty {
  id: string
  /** Deputies the decision speaks of besides those the session names. */
  also?: readonly string[]
  /** Whether its outcome is told to residents who booked. */
  tellsResidents?: boolean
  /** Whose session it is to the caller: his hat, or a fault. */
  hat: (session: ReceptionDay, hats: Hats) => SessionActor
  /** This very step is the last one taken: whoever sends it again is answered as the first time. */
  taken: (session: ReceptionDay, by: SessionActor) => boolean
  decide: (session: ReceptionDay, known: Known) => SessionDecision | Promise<SessionDecision>
}

export interface Hats {
  deputy: (SessionActor & { deputyId: string }) | null
  /** Null when the session's site is not the caller's. */
  staff: SessionActor | null
  /** He is a deputy of the session's township. */
  ofTownship: boolean
}

/** One act on a duty: read the session, know everybody it names, decide, save and tell. Eight requests at most. */
export async function actOnDuty({ caller, now }: Context, duty: Duty) {
  const [county, sites, person] = await Promise.all([loadCounty(now), loadSites(now), caller.person()])
  const session = await changeSession(duty.id, async (current, tx) => {
    const site = sites.find((one) => one._id === current.siteId)
    const staff = site ? staffActor(person, site, county) : null
    const ofTownship = person?.grants.some(({ deputyId, unitId }) => deputyId && unitId === current.unitId)
    const by = duty.hat(current, { staff, deputy: deputyActor(person), ofTownship: ofTownship === true })
    if (duty.taken(current, by)) return null
    const [deputies, booked] = await Promise.all([
      deputiesById([...namedIn(current), ...(duty.also ?? [])]),
      duty.tellsResidents ? bookedFor(current) : [],
    ])
    const setting = { now, county, by, siteName: site?.name ?? '', booked, nameOf: namesIn(deputies) }
    return duty.decide(current, { setting, deputies, tx })
  })
  return { id: session._id, version: session.version }
}

/** The caller looks after the session's station. */
export function asStaff(_session: ReceptionDay, { staff }: Hats): SessionActor {
  if (!staff) throw noSession()
  return staff
}

/** Any deputy of the township: whether he was asked is decided, and told him. */
export function asColleague(_session: ReceptionDay, { deputy, ofTownship }: Hats): SessionActor {
  if (!deputy || !ofTownship) throw noSession()
  return deputy
}

/** The caller is named in the session: on duty, or asked. */
export function asNamed(session: ReceptionDay, { deputy }: Hats): SessionActor & { deputyId: string } {
  if (!deputy || !namedIn(session).includes(deputy.deputyId)) throw noSession()
  return deputy
}
