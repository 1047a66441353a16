import type { Grant, Person } from '#shared/people/person'
import type { Site } from '#shared/stations/site'
import type { Context } from '#cloud/kernel/router'
import { Fault } from '#shared/kernel/fault'
import { looksAfter } from '#shared/reception/sessions/actor'
import { loadSites } from '#cloud/stations/store'

/** Somebody at a station's letters: who, in which role, and every station he looks after. */
export interface Keeping {
  person: Person
  grant: Grant
  site: Site
  sites: Site[]
}

const notYours = () => new Fault('notFound', '找不到这个联络站，或者它不归您管。写好的内容都还在。')

/** The caller at the named station, or at his own; one that is not his is not there for him. */
export async function keepStation(siteId: string | undefined, { caller, now }: Context): Promise<Keeping> {
  const [person, all] = await Promise.all([caller.person(), loadSites(now)])
  const grants = person?.grants ?? []
  const grantOf = (site: Site) => grants.find((grant) => looksAfter(grant, site))
  const sites = all.filter((site) => site.type !== 'point' && grantOf(site))
  const site = siteId === undefined ? ownOf(grants, sites) : sites.find(({ _id }) => _id === siteId)
  const grant = site && grantOf(site)
  if (!person || !site || !grant) throw notYours()
  return { person, grant, site, sites }
}

function ownOf(grants: readonly Grant[], sites: readonly Site[]): Site | undefined {
  const own = (site: Site) => grants.some(({ siteId }) => siteId === site._id)
  return sites.find(own) ?? sites.find(({ type }) => type === 'station') ?? sites[0]
}
