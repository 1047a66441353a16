import type { Actor } from '#shared/messages/actor'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'
import { maskName } from '#shared/messages/privacy/redact'

/** Somebody looked at the author's name and number; the author reads who and why. */
export function reveal(_message: Message, { reason }: Act<'reveal'>): Change {
  return { set: {}, note: reason }
}

/** To an office the whole name; to the unit that the author lets call him, the surname (domain.md §3.8). */
export function nameRevealed(name: string, role: Actor['role'] | 'reportOfficer'): string {
  return role === 'handlingUnit' ? maskName(name) : name
}
