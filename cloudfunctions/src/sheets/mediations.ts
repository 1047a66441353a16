import type { Sheet } from '#shared/sheets/contract'
import type { Context } from '#cloud/kernel/router'
import { Fault } from '#shared/kernel/fault'
import { ownerKeyOf } from '#shared/people/policy'
import { mediationSheet } from '#shared/sheets/mediation-sheet'
import { shortName } from '#shared/stations/short-name'
import { deputiesById } from '#cloud/deputies/store'
import { findOfYear } from '#cloud/mediations/store'
import { loadCounty } from '#cloud/places/store'
import { deliver } from '#cloud/sheets/deliver'
import { loadSites } from '#cloud/stations/store'

/** As many as one sheet takes: some forty pages. */
const most = 200

/** One's own ledger and nobody else's: an officer's the station's, a deputy's what he took part in. */
export async function mediations({ year }: { year: string }, { caller, now }: Context): Promise<Sheet> {
  const [person, county, sites] = await Promise.all([caller.person(), loadCounty(now), loadSites(now)])
  const grants = person?.grants ?? []
  const grant =
    grants.find(({ role }) => role === 'liaisonOfficer') ?? grants.find(({ role }) => role === 'deputy')
  const key = grant && ownerKeyOf(grant)
  if (!person || !grant || !key) throw new Fault('forbidden', '调处记录只有记的人印得了自己那一本。')
  const found = await findOfYear(key, { from: `${year}-01-01`, to: `${year}-12-31` }, most + 1)
  const deputies = await deputiesById(found.flatMap(({ deputyIds }) => deputyIds))
  const deputyNames = new Map([...deputies].map(([id, { name }]) => [id, name]))
  const site = sites.find(({ _id }) => _id === grant.siteId)
  const title =
    grant.role === 'deputy' ? `${person.name}代表调处记录` : `${shortName(site?.name ?? '')}调处记录`
  const sheet = mediationSheet({ title, year, county, mediations: found, deputyNames, most })
  return deliver({ kind: 'mediations', sheet }, `${title}${year}`, now)
}
