import type { NoticeSheet } from '#shared/sheets/notice-sheet'
import type { RosterSheet } from '#shared/sheets/roster-sheet'
import type { SessionSheet } from '#shared/sheets/session-sheet'
import type { SlipSheet } from '#shared/sheets/slip-sheet'
import type { WallSheet } from '#shared/sheets/wall-sheet'
import type { Paper } from '#cloud/sheets/press/paper'
import { calendarText } from '#cloud/sheets/press/ics'
import { drawNotice } from '#cloud/sheets/press/notice'
import { drawRoster } from '#cloud/sheets/press/roster'
import { drawSession } from '#cloud/sheets/press/session'
import { drawSlip } from '#cloud/sheets/press/slip'
import { drawWall } from '#cloud/sheets/press/wall'

export type Job =
  | { kind: 'roster'; sheet: RosterSheet }
  | { kind: 'wall'; sheet: WallSheet }
  | { kind: 'notice'; sheet: NoticeSheet }
  | { kind: 'session'; sheet: SessionSheet }
  | { kind: 'slip'; sheet: SlipSheet }

/** A finished PDF, and the characters that its type lacks. */
export interface Print {
  bytes: Buffer
  missing: string[]
}

/** `printed` stands small at the foot: '2026年2月11日打印'. */
export async function print(job: Job, printed: string): Promise<Print> {
  const paper = draw(job, printed)
  return { bytes: await paper.finish(), missing: [...paper.missing] }
}

export { calendarText as calendar }

function draw(job: Job, printed: string): Paper {
  switch (job.kind) {
    case 'roster':
      return drawRoster(job.sheet, printed)
    case 'wall':
      return drawWall(job.sheet, printed)
    case 'notice':
      return drawNotice(job.sheet, printed)
    case 'session':
      return drawSession(job.sheet, printed)
    case 'slip':
      return drawSlip(job.sheet)
  }
}
