import type { Output } from '#shared/contract'
import type { ReceptionRule } from '#shared/reception/rule'

type Rules = Output<'reception.rules'>

/** Whose rule is being changed; `siteId` null: the whole county's. */
export interface Place {
  siteId: string | null
  name: string
  /** What the form starts from. */
  rule: ReceptionRule
  own: boolean
  /** A station without its own rule follows the county's, a point receives on no fixed day. */
  isStation: boolean
  version: number
  today: string
}

export function countyPlace({ county, today }: Rules): Place {
  const { rule, version } = county
  return { siteId: null, name: '全县统一的接待日', rule, own: false, isStation: false, version, today }
}

export function sitePlace(site: Rules['sites'][number], { county, today }: Rules): Place {
  return {
    siteId: site.id,
    name: site.name,
    rule: site.view?.rule ?? county.rule,
    own: site.own,
    isStation: site.isStation,
    version: site.version,
    today,
  }
}
