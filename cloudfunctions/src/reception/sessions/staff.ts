import type { Site } from '#shared/stations/site'
import type { ReceptionDay } from '#shared/reception/reception-day'
import type { SessionActor, SessionDecision, SessionSetting } from '#shared/reception/sessions/setting'
import type { County } from '#shared/places/county'
import type { Context } from '#cloud/kernel/router'
import type { Transaction } from '#cloud/kernel/database'
import { concernedBy } from '#shared/messages/oversight/convened'
import { mayRead, staffActor } from '#shared/reception/sessions/actor'
import { expectSessionVersion, isLastStep } from '#shared/reception/sessions/record'
import { bookedFor } from '#cloud/bookings/store'
import { messagesById } from '#cloud/messages/store'
import { loadCounty } from '#cloud/places/store'
import { changeSession, noSession } from '#cloud/reception/sessions/store'
import { loadSites } from '#cloud/stations/store'

export interface Office {
  county: County
  sites: Site[]
  /** The hat in which the caller looks after a site; `notFound` when it is not his. */
  actorAt(siteId: string): { site: Site; by: SessionActor }
  /** The sites whose plans he may read, nearest first. */
  readable: Site[]
  /** The role in which he reads. */
  role: string
}

/** What the caller looks after; county and sites are at hand on a warm instance. */
export async function officeOf({ caller, now }: Context): Promise<Office> {
  const [county, sites, person] = await Promise.all([loadCounty(now), loadSites(now), caller.person()])
  const grants = person?.grants ?? []
  const own = new Set(grants.flatMap(({ siteId }) => siteId ?? []))
  const towns = new Set(grants.map(({ unitId }) => unitId))
  const nearness = (site: Site) => (own.has(site._id) ? 0 : towns.has(site.unitId) ? 1 : 2)
  return {
    county,
    sites,
    readable: sites
      .filter((site) => grants.some((grant) => mayRead(grant, site)))
      .sort((a, b) => nearness(a) - nearness(b)),
    role: grants.find(({ role }) => role !== 'deputy' && role !== 'handlingUnit')?.role ?? 'deputy',
    actorAt(siteId) {
      const site = sites.find((one) => one._id === siteId)
      const by = site && staffActor(person, site, county)
      if (!site || !by) throw noSession()
      return { site, by }
    },
  }
}

interface Act {
  id: string
  version: number
  act: string
}

type Decide = (
  session: ReceptionDay,
  setting: SessionSetting,
  tx: Transaction,
) => SessionDecision | Promise<SessionDecision>

/** A proposed move that is taken stands in the history as what came of it. */
const tracesOf = (act: string) => (act === 'answerMove' ? ['answerMove', 'move', 'cancel'] : [act])

/** The same office sent the same act twice: the first one counted. */
function isRepeat(session: ReceptionDay, sent: Act, by: SessionActor): boolean {
  return session.version === sent.version + 1 && isLastStep(session, tracesOf(sent.act), by)
}

async function concerned({ _id, matters }: ReceptionDay): Promise<string[]> {
  const messages = await messagesById(matters.map(({ id }) => id))
  return concernedBy(_id, messages.values())
}

/** One act of a station's staff on a session at the version they saw: whose is it, what becomes of it, who is told. */
export async function actAsStaff(context: Context, sent: Act, decide: Decide) {
  const office = await officeOf(context)
  const { now } = context
  const session = await changeSession(sent.id, async (current, tx) => {
    const { site, by } = office.actorAt(current.siteId)
    if (isRepeat(current, sent, by)) return null
    expectSessionVersion(current, sent.version)
    const [booked, told] = await Promise.all([bookedFor(current), concerned(current)])
    const setting = { now, county: office.county, by, siteName: site.name, booked, concerned: told }
    return decide(current, setting, tx)
  })
  return { id: session._id, version: session.version }
}
