import type { CampaignSheet } from '#shared/sheets/campaign-sheet'
import type { MediationSheet } from '#shared/sheets/mediation-sheet'
import type { NoticeSheet } from '#shared/sheets/notice-sheet'
import type { RosterSheet } from '#shared/sheets/roster-sheet'
import type { SessionSheet } from '#shared/sheets/session-sheet'
import type { SlipSheet } from '#shared/sheets/slip-sheet'
import type { WallSheet } from '#shared/sheets/wall-sheet'
import { temporaryUrls, upload } from '#cloud/kernel/wechat'
import { drawCampaign } from '#cloud/sheets/press/campaign'
import { fontsOf } from '#cloud/sheets/press/fonts'
import { drawMediations } from '#cloud/sheets/press/mediations'
import { drawNotice } from '#cloud/sheets/press/notice'
import { Paper } from '#cloud/sheets/press/paper'
import { drawRoster } from '#cloud/sheets/press/roster'
import { drawSession } from '#cloud/sheets/press/session'
import { drawSlip } from '#cloud/sheets/press/slip'
import { drawWall } from '#cloud/sheets/press/wall'
import { sha256 } from '#cloud/kernel/sha256'

export type Job =
  | { kind: 'roster'; sheet: RosterSheet }
  | { kind: 'wall'; sheet: WallSheet }
  | { kind: 'notice'; sheet: NoticeSheet }
  | { kind: 'session'; sheet: SessionSheet }
  | { kind: 'campaign'; sheet: CampaignSheet }
  | { kind: 'mediations'; sheet: MediationSheet }
  | { kind: 'slip'; sheet: SlipSheet }

/** `printed` stands small at the foot: '2026年2月11日打印'. */
export interface Order {
  job: Job
  printed: string
}

/** Where a PDF is lent for an hour, and the characters that its type lacks. */
export interface Printed {
  url: string | null
  missing: string[]
}

const sizes = {
  roster: 'A4',
  wall: 'A3',
  notice: 'A4',
  session: 'A4',
  campaign: 'A4',
  mediations: 'A4',
  slip: 'A6',
} as const satisfies Record<Job['kind'], string>

/** The PDF, with the fonts of a folder. */
export async function print(
  { job, printed }: Order,
  folder: string,
): Promise<{ bytes: Buffer; missing: string[] }> {
  const paper = new Paper(sizes[job.kind], fontsOf(folder))
  draw(paper, job, printed)
  return { bytes: await paper.finish(), missing: [...paper.missing] }
}

/** Draws a sheet and keeps it under its own content: the same sheet again takes no more room. */
export async function fulfil(order: Order, folder: string): Promise<Printed> {
  const { bytes, missing } = await print(order, folder)
  const content = sha256(JSON.stringify(order)).slice(0, 24)
  const [url = null] = await temporaryUrls([await upload(`sheets/${content}.pdf`, bytes)])
  return { url, missing }
}

function draw(paper: Paper, job: Job, printed: string): void {
  switch (job.kind) {
    case 'roster':
      return drawRoster(paper, job.sheet, printed)
    case 'wall':
      return drawWall(paper, job.sheet, printed)
    case 'notice':
      return drawNotice(paper, job.sheet, printed)
    case 'session':
      return drawSession(paper, job.sheet, printed)
    case 'campaign':
      return drawCampaign(paper, job.sheet, printed)
    case 'mediations':
      return drawMediations(paper, job.sheet, printed)
    case 'slip':
      return drawSlip(paper, job.sheet)
  }
}
