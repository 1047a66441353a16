import type { Board } from '#shared/home/board'
import { dayOf, instantAt, yearOf } from '#shared/kernel/day'
import { solvedRows } from '#shared/home/solved-rows'
import { shelfOf } from '#shared/messages/board/shelves'
import { saveBoard } from '#cloud/home/store'
import { saveRecent } from '#cloud/messages/board/recent/store'
import { findOnShelf } from '#cloud/messages/board/store'
import { countSince } from '#cloud/messages/store'
import { loadCounty } from '#cloud/places/store'

/** Enough of the newest to find some that were called solved. */
const lookedAt = 50

/** Counts every township's year anew and picks what may be shown; run as often as one likes. */
export async function refreshBoards(now: Date): Promise<{ boards: number }> {
  const year = yearOf(dayOf(now))
  const [county, counts, published] = await Promise.all([
    loadCounty(now),
    countSince(instantAt(`${year}-01-01`, '00:00')),
    findOnShelf(shelfOf({}), { cursor: null, limit: lookedAt }),
  ])
  await saveRecent(solvedRows(published, county))
  const none = { received: 0, answered: 0, rated: 0, solved: 0, satisfied: 0 }
  await Promise.all(
    county.units.map(({ id }) => {
      const { _id, ...figures } = { _id: id, ...none, ...counts.find((row) => row._id === id) }
      const board: Board = {
        _id: `${id}:${year}`,
        unitId: id,
        year: Number(year),
        ...figures,
        countedAt: now.toISOString(),
      }
      return saveBoard(board)
    }),
  )
  return { boards: county.units.length }
}
