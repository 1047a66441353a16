import type { Actor } from '#shared/messages/actor'
import { relationOf } from '#shared/messages/holds'
import type { Message, MessageStatus } from '#shared/messages/message'

/** Not read yet, taken out, or for report officers only: nothing grows from these. */
const closedToAll: readonly MessageStatus[] = ['screening', 'blocked', 'diverted', 'archived']
const offices: readonly Actor['role'][] = ['liaisonOfficer', 'townshipOffice', 'countyOffice']

/** Whether somebody may write a suggestion from it: a deputy who has or follows it, or an office that sees it whole. */
export function mayQuote(message: Message, actor: Actor): boolean {
  if (closedToAll.includes(message.status)) return false
  const relation = relationOf(message, actor)
  return relation === 'deputy' || (relation !== null && offices.includes(actor.role))
}
