import type { Board } from '#shared/home/board'
import { read, replace } from '#cloud/kernel/database'

/** What a township's home page shows of finished matters, refreshed by the job `home.figures`. */
export function readBoard(unitId: string, year: string): Promise<Board | null> {
  return read<Board>('figures', `${unitId}:${year}`)
}

export function saveBoard(board: Board): Promise<void> {
  return replace('figures', board)
}
