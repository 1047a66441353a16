import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import { dayOf, yearOf } from '#shared/kernel/day'
import { countScope } from '#shared/mediations/count-scope'
import { mediationCounts } from '#shared/mediations/counts'
import { shortName } from '#shared/stations/short-name'
import { groundOf } from '#cloud/mediations/ground'
import { countMediations } from '#cloud/mediations/store'

export async function counts(input: ParsedInput<'mediations.counts'>, context: Context) {
  const ground = await groundOf(context)
  const year = input.year ?? yearOf(dayOf(ground.now))
  const { key, whose } = countScope(ground)
  const found = await countMediations(key, { from: `${year}-01-01`, to: `${year}-12-31` })
  const siteNames = new Map(ground.sites.map(({ _id, name }) => [_id, shortName(name)]))
  const far = key === null
  return {
    ...{ year, whose },
    ...mediationCounts(found, { siteNames, far }),
    note: far ? '县里只看数。不到 3 件的不写，免得认出是哪两家。' : '',
  }
}
