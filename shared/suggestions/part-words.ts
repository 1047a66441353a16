import type * as z from 'zod/mini'
import type { CoSignState, LedgerSide, MeetingKind } from '#shared/suggestions/suggestion'

export const coSignWords = {
  asked: '还没表态',
  agreed: '联名',
  declined: '不联名',
} as const satisfies Record<CoSignState, string>

export const ledgerWords = {
  congress: '人大账',
  government: '政府账',
} as const satisfies Record<z.output<typeof LedgerSide>, string>

export const meetingWords = {
  allocation: '分工会',
  progress: '推进会',
  appraisal: '测评会',
} as const satisfies Record<z.output<typeof MeetingKind>, string>
