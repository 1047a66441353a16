import type { Audience } from '#shared/notices/audience'
import type { Area } from '#shared/notices/audience-area'
import type { Known } from '#shared/notices/audience-fault'
import type { Notice, NoticeAct, SessionFacts } from '#shared/notices/notice'
import type { ReceptionDay } from '#shared/reception/reception-day'
import type { Site } from '#shared/stations/site'
import type { County } from '#shared/places/county'
import type { Caller } from '#cloud/kernel/caller'
import { Fault } from '#shared/kernel/fault'
import { clerksOf, seesNotice, type Clerk } from '#shared/notices/clerk'
import { causeOf } from '#shared/notices/from-session'
import { noticeRefusal } from '#shared/notices/refusal'
import { hoursText } from '#shared/reception/hours-text'
import { reasonText } from '#shared/reception/reason-text'
import { findGroups, readSession } from '#cloud/notices/store'
import { loadCounty } from '#cloud/places/store'
import { loadSites } from '#cloud/stations/store'

export interface Ground {
  county: County
  sites: Site[]
  /** The caller's hats, at least one. */
  clerks: [Clerk, ...Clerk[]]
  now: Date
}

/** What every act of an office stands on; one round. */
export async function groundOf({ caller, now }: { caller: Caller; now: Date }): Promise<Ground> {
  const [county, sites, person] = await Promise.all([loadCounty(now), loadSites(now), caller.person()])
  const [first, ...more] = clerksOf(person)
  if (!first) throw new Fault('forbidden', '您的身份不能管公告。要是觉得不对，请打联络站电话问一问。')
  return { county, sites, clerks: [first, ...more], now }
}

/** Of a person's hats the one in which he may do this; else one in which he sees the notice. */
export function clerkFor(act: NoticeAct, notice: Notice, { clerks, now }: Ground): Clerk {
  const may = clerks.find((by) => noticeRefusal(act, notice, { by, now }) === null)
  return may ?? clerks.find((by) => seesNotice(by, notice)) ?? clerks[0]
}

/** Where an office may write to, and who receives on the notice's day. */
export function areaOf(
  { county, sites }: Pick<Ground, 'county' | 'sites'>,
  { unitId, siteId, session }: Pick<Notice, 'unitId' | 'siteId' | 'session'>,
): Area {
  const places = sites.map(({ _id, unitId: at }) => ({ id: _id, unitId: at }))
  return { county, sites: places, unitId, siteId, dutyIds: session?.deputyIds ?? [] }
}

/** Groups, read only where the scope names them. */
export async function knownFor({ scope }: Audience): Promise<Known & { names: Map<string, string> }> {
  const groups = scope === 'group' ? await findGroups() : []
  const names = new Map(groups.map(({ _id, name }) => [_id, name]))
  return { groups: groups.map(({ _id, unitId }) => ({ id: _id, unitId })), names }
}

/** Names of places for words about an audience: sites, and what `knownFor` read. */
export function namesOf(sites: readonly Site[], more: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...sites.map(({ _id, name }) => [_id, name] as const), ...more])
}

/** What a notice keeps of a reception day. */
export function sessionFacts(session: ReceptionDay): SessionFacts {
  return {
    id: session._id,
    siteId: session.siteId,
    scheduled: session.scheduled,
    effective: session.effective ?? session.scheduled,
    hoursText: hoursText(session.start, session.end),
    cause: session.effective === session.scheduled ? '' : causeOf(reasonText(session)),
    deputyIds: session.deputyIds,
  }
}

/** The reception day a notice speaks of: one of the office's own area. Fault: notFound. */
export async function sessionFor(id: string | null, clerk: Clerk): Promise<SessionFacts | null> {
  if (id === null) return null
  const session = await readSession(id)
  const mine =
    session !== null &&
    (clerk.unitId === null || session.unitId === clerk.unitId) &&
    (clerk.siteId === null || session.siteId === clerk.siteId)
  if (!mine) throw new Fault('notFound', '找不到这次接待，可能已经改过了。请重新选一次。', 'sessionId')
  return sessionFacts(session)
}
