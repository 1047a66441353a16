import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'
import { politicalLabel } from '#shared/kernel/political-label'
import type { Setting } from '#shared/messages/setting'

/** Stops it; with a political label the first vote only notes it, the second, by another person, stops it. */
export function block(message: Message, { note }: Act<'block'>, { by }: Setting): Change {
  const screening = message.screening ?? { suggest: 'review', label: '', blockedBy: [] }
  const blockedBy = [...screening.blockedBy, by.id]
  const voted = { screening: { ...screening, blockedBy } }
  if (screening.label === politicalLabel && blockedBy.length < 2) return { set: voted, note, told: ['owner'] }
  return { set: { ...voted, status: 'blocked' }, note }
}
