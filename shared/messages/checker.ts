import type { Message } from '#shared/messages/message'

/**
 * The second handling's checker: a person of the assigner's office who neither assigned the case nor read its
 * first answer; null when there is none: then the county checks (lifecycle.md, rate).
 */
export function chooseChecker(
  { assigner, history }: Message,
  officePeople: readonly string[],
): string | null {
  const readers = history.filter(({ act }) => act === 'approveReply').map(({ actorId }) => actorId)
  return officePeople.find((id) => id !== assigner?.personId && !readers.includes(id)) ?? null
}
