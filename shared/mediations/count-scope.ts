import type { Person } from '#shared/people/person'
import type { County } from '#shared/places/county'
import type { Site } from '#shared/stations/site'
import { Fault } from '#shared/kernel/fault'
import { ownerKeyOf } from '#shared/people/policy'
import { shortName } from '#shared/stations/short-name'

/** Whose records are counted, and what they are called. */
export interface CountScope {
  /** null: the whole county. */
  key: string | null
  whose: string
}

interface Known {
  person: Pick<Person, 'grants'>
  county: Pick<County, 'units'>
  sites: readonly Pick<Site, '_id' | 'name'>[]
}

const widestFirst = ['countyOffice', 'townshipOffice', 'liaisonOfficer', 'deputy'] as const

/** The widest of what somebody may count. Fault forbidden: nothing. */
export function countScope({ person, county, sites }: Known): CountScope {
  const [role] = widestFirst.filter((one) => person.grants.some((grant) => grant.role === one))
  const grant = person.grants.find((one) => one.role === role)
  if (role === 'countyOffice') return { key: null, whose: '全县' }
  const key = grant === undefined ? null : ownerKeyOf(grant)
  if (grant === undefined || key === null) throw new Fault('forbidden', '您的身份不看调处记录的数。')
  if (role === 'deputy') return { key, whose: '您参加的' }
  const unit = county.units.find(({ id }) => id === grant.unitId)
  const site = sites.find(({ _id }) => _id === grant.siteId)
  const whose = role === 'townshipOffice' ? (unit?.name ?? '') : shortName(site?.name ?? '')
  return { key, whose }
}
