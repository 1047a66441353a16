import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'
import { offBoard } from '#shared/messages/board/publication'
import type { Setting } from '#shared/messages/setting'

/** The author's second consent, to exactly what he was shown; his no is final. */
export function consentPublic(
  { publicCase }: Message,
  { agree }: Act<'consentPublic'>,
  { now }: Setting,
): Change {
  if (!agree) return { set: offBoard, facts: { agreed: 'no' } }
  const shown = publicCase && { ...publicCase, publishedAt: now.toISOString() }
  return { set: { publication: 'published', publicCase: shown }, facts: { agreed: 'yes' } }
}
