import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import { dayOf, yearOf } from '#shared/kernel/day'
import { mediationCounts } from '#shared/mediations/counts'
import { ownerKeyOf } from '#shared/people/policy'
import { shortName } from '#shared/stations/short-name'
import { groundOf, type Ground } from '#cloud/mediations/ground'
import { countMediations } from '#cloud/mediations/store'

interface Scope {
  /** null: the whole county. */
  key: string | null
  whose: string
}

const widestFirst = ['countyOffice', 'townshipOffice', 'liaisonOfficer', 'deputy'] as const

/** The widest of what somebody may count. */
function scopeOf({ person, county, sites }: Ground): Scope {
  const [role] = widestFirst.filter((one) => person.grants.some((grant) => grant.role === one))
  const grant = person.grants.find((one) => one.role === role)
  if (!grant || role === 'countyOffice') return { key: null, whose: '全县' }
  if (role === 'deputy') return { key: ownerKeyOf(grant), whose: '您参加的' }
  const unit = county.units.find(({ id }) => id === grant.unitId)
  const site = sites.find(({ _id }) => _id === grant.siteId)
  const whose = role === 'townshipOffice' ? (unit?.name ?? '') : shortName(site?.name ?? '')
  return { key: ownerKeyOf(grant), whose }
}

export async function counts(input: ParsedInput<'mediations.counts'>, context: Context) {
  const ground = await groundOf(context)
  const year = input.year ?? yearOf(dayOf(ground.now))
  const { key, whose } = scopeOf(ground)
  const found = await countMediations(key, { from: `${year}-01-01`, to: `${year}-12-31` })
  const siteNames = new Map(ground.sites.map(({ _id, name }) => [_id, shortName(name)]))
  const far = key === null
  return {
    ...{ year, whose },
    ...mediationCounts(found, { siteNames, far }),
    note: far ? '县里只看数。不到 3 件的不写，免得认出是哪两家。' : '',
  }
}
