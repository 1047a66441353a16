import type { SolvedRow } from '#shared/home/recent'
import type { Message } from '#shared/messages/message'
import type { County } from '#shared/places/county'

const shown = 3
const words: Partial<Record<NonNullable<Message['outcome']>, string>> = {
  solved: '提的人说解决了',
  partly: '提的人说解决了一部分',
}

/** 最近解决的事: only what its author called solved, at least in part; closed or unrated is not solved. */
export function solvedRows(published: readonly Message[], county: County): SolvedRow[] {
  const rows = published.flatMap(({ _id: id, publicTitle, outcome, unitId }) => {
    const outcomeText = outcome === null ? undefined : words[outcome]
    if (publicTitle === null || outcomeText === undefined) return []
    const placeName = county.units.find((unit) => unit.id === unitId)?.name ?? county.name
    return [{ id, title: publicTitle, placeName, outcomeText }]
  })
  return rows.slice(0, shown)
}
