import type { Grant } from '#shared/people/person'
import { dayOf } from '#shared/kernel/day'

/** Whether a grant still holds: its last day counts whole, by Beijing days. */
export function isLive({ until }: Pick<Grant, 'until'>, now: Date): boolean {
  return until >= dayOf(now)
}
