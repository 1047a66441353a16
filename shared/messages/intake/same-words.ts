import type { Message } from '#shared/messages/message'

/** A template campaign: so many with the same words within a day (register row 41). */
export const campaignFrom = 5
export const campaignHours = 24

const keyLength = 60

/**
 * The words without what a template leaves open: numbers, spaces, punctuation. Two messages with the same key say the
 * very same thing; '' for a report of wrongdoing and for what is too short to tell.
 */
export function sameWordsKey({ kind, text }: Pick<Message, 'kind' | 'text'>): string {
  if (kind === 'report') return ''
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
  const key = [...letters].slice(0, keyLength).join('')
  return key.length < 8 ? '' : key
}
