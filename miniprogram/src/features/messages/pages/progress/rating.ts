import type { Input } from '#shared/contract'
import type { AuthorView } from '#shared/messages/views/view'

type Rate = Input<'messages.rate'>

/** Nothing is chosen beforehand: no answer is nudged. */
export interface RatingDraft {
  solved: Rate['solved'] | null
  satisfied: Rate['satisfied'] | null
  onlyAcknowledged: boolean
  words: string
}

export const noRating: RatingDraft = { solved: null, satisfied: null, onlyAcknowledged: false, words: '' }

export type Rating = Pick<Rate, 'solved' | 'satisfied' | 'onlyAcknowledged' | 'words'>

/** The rating once both questions are answered. */
export function ratingOf({ solved, satisfied, ...rest }: RatingDraft): Rating | undefined {
  return solved && satisfied ? { solved, satisfied, ...rest } : undefined
}

export function missingAnswer({ solved, satisfied }: RatingDraft): string | undefined {
  if (!solved) return '先说解没解决'
  return satisfied ? undefined : '再说满不满意'
}

/** Where it goes next, said before it is sent; the same rule decides in the cloud (messages/acts/rate). */
export function whatNext(draft: RatingDraft, { round }: Pick<AuthorView, 'round'>): string | undefined {
  const { solved, satisfied, onlyAcknowledged } = draft
  if (solved === 'no' || satisfied === 'dissatisfied' || onlyAcknowledged) {
    return round === 1 ? '交上去后自动再办一次，换人复核。' : '交上去后直接报到县人大代表工委，由县里管。'
  }
  return solved && satisfied ? '交上去后这件事就结束了。' : undefined
}
