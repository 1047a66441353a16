import type { Board } from '#shared/home/board'
import type { Recent } from '#shared/home/recent'
import { _, find, replace } from '#cloud/kernel/database'

interface Shown {
  board: Board | null
  recent: Recent['rows']
}

const isRecent = (one: Board | Recent): one is Recent => one._id === 'recent'

/** What a township's home page shows of finished matters, refreshed by the job `home.figures`; one request. */
export async function readShown(unitId: string, year: string): Promise<Shown> {
  const ids = [`${unitId}:${year}`, 'recent']
  const found = await find<Board | Recent>('figures', { where: { _id: _.in(ids) }, limit: ids.length })
  const board = found.find((one): one is Board => !isRecent(one))
  return { board: board ?? null, recent: found.find(isRecent)?.rows ?? [] }
}

export function saveBoard(board: Board): Promise<void> {
  return replace('figures', board)
}
