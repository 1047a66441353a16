import type { County } from '#shared/places/county'
import type { Mediation } from '#shared/mediations/mediation'
import { dayText } from '#shared/kernel/day'
import { helperNames, kindNames, partyLabel } from '#shared/mediations/names'
import { outcomeText, unnamed } from '#shared/mediations/present'

/** A year of somebody's own ledger on A4: two columns as on paper, 甲方, 乙方 and never a name. */
export interface MediationSheet {
  /** '柳沟镇联络站调处记录' */
  title: string
  year: string
  rows: { day: string; place: string; parties: string; about: string; how: string; outcome: string }[]
  /** There were more than one sheet takes. */
  cut: boolean
}

interface Facts {
  title: string
  year: string
  county: Pick<County, 'villages'>
  /** The newest first; they are printed in the order in which they happened. */
  mediations: readonly Mediation[]
  /** Names of the deputies who mediated, by id. */
  deputyNames: ReadonlyMap<string, string>
  most: number
}

export function mediationSheet({ title, year, mediations, most, ...facts }: Facts): MediationSheet {
  const shown = mediations.slice(0, most).reverse()
  return { title, year, rows: shown.map((one) => rowOf(one, facts)), cut: mediations.length > most }
}

function rowOf(mediation: Mediation, { county, deputyNames }: Pick<Facts, 'county' | 'deputyNames'>) {
  const { day, villageId, kind, names, about, how, agreement, helpers, deputyIds } = mediation
  const who = [
    ...deputyIds.flatMap((id) => deputyNames.get(id) ?? []),
    ...helpers.map((helper) => helperNames[helper]),
  ]
  const said = [who.length > 0 && `参加：${who.join('、')}。`, unnamed(how, names)]
  return {
    day: dayText(day),
    place: `${county.villages.find(({ id }) => id === villageId)?.name ?? ''} · ${kindNames[kind]}`,
    parties: names.map((_name, place) => partyLabel(place)).join('、'),
    about: unnamed(about, names),
    how: said.filter(Boolean).join(''),
    outcome: [outcomeText(mediation), agreement && `说好了：${unnamed(agreement, names)}`]
      .filter(Boolean)
      .join('。'),
  }
}
