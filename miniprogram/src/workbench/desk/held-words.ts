import type { QueueItem } from '#shared/messages/views/view'

/** Acts that only whoever has the message is offered. */
const ownActs = ['handUp', 'sign', 'reply', 'approveReply', 'decideEscalated', 'undivert'] as const

/** Who has it, said to the reader of the row; '' when it is over: nothing is due and it is in nobody's hands. */
export function heldWords({ acts, ownerName, tag, dueText }: QueueItem): string {
  if (ownActs.some((act) => acts.includes(act))) return '在您手里'
  if (ownerName === '本人') return tag.word.startsWith('等群众') ? tag.word : '等群众回话'
  return dueText && `在${ownerName}手里`
}
