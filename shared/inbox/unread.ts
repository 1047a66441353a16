import type { Instant } from '#shared/kernel/field'

/** What is older is no news to anybody, an officer's first look into an old office's inbox included. */
const newsDays = 30
export const unreadCap = 99

/** Rows after this instant are unread: since the inbox was last opened, at most thirty days back. */
export function unreadAfter(openedAt: Instant | null, now: Date): Instant {
  const monthAgo = new Date(now.getTime() - newsDays * 86_400_000).toISOString()
  return openedAt !== null && openedAt > monthAgo ? openedAt : monthAgo
}

/** The inbox is opened up to the newest row that was shown; it never closes again, nor opens the future. */
export function openedUpTo(openedAt: Instant | null, upTo: Instant, now: Date): Instant {
  const seen = upTo < now.toISOString() ? upTo : now.toISOString()
  return openedAt !== null && openedAt > seen ? openedAt : seen
}
