import type { Grant, Person } from '#shared/people/person'
import type { County } from '#shared/places/county'
import type { Site } from '#shared/stations/site'
import type { Context } from '#cloud/kernel/router'
import { Fault } from '#shared/kernel/fault'
import { loadCounty } from '#cloud/places/store'
import { loadSites } from '#cloud/stations/store'

export interface Ground {
  county: County
  person: Person
  sites: Site[]
  now: Date
}

export async function groundOf({ caller, now }: Context): Promise<Ground> {
  const [county, person, sites] = await Promise.all([loadCounty(now), caller.person(), loadSites(now)])
  if (!person) throw new Fault('forbidden', '您的身份不看调处记录。')
  return { county, person, sites, now }
}

/** Where somebody keeps the ledger, and as whom. */
export interface Keeping {
  site: Site
  grant: Grant
  /** All of his. */
  sites: Site[]
}

/** The caller at the named station, or at his own. Fault notFound: it is not his. */
export function keepingOf(siteId: string | undefined, { person, sites }: Ground): Keeping {
  const grants = person.grants.filter(({ role }) => role === 'liaisonOfficer' || role === 'deputy')
  const own = sites.filter(({ _id }) => grants.some((grant) => grant.siteId === _id))
  const site = siteId === undefined ? own[0] : own.find(({ _id }) => _id === siteId)
  // An officer who is a deputy too keeps the whole ledger.
  const [grant] = grants
    .filter((one) => one.siteId === site?._id)
    .sort((a, b) => (a.role === b.role ? 0 : a.role === 'liaisonOfficer' ? -1 : 1))
  if (!site || !grant)
    throw new Fault('notFound', '找不到这个联络站，或者它不归您管。写好的内容都还在。', 'siteId')
  return { site, grant, sites: own }
}

/** Those of its township; of the whole county where it has none. */
export function villagesOf({ unitId }: Pick<Site, 'unitId'>, { villages }: County) {
  const own = villages.filter((village) => village.unitId === unitId)
  return (own.length > 0 ? own : villages).map(({ id, name }) => ({ id, name }))
}
