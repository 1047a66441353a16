import { dayOf, diffDays } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { handsOf } from '#shared/messages/holds'
import type { Message } from '#shared/messages/message'
import { primaryStatuses } from '#shared/messages/queues/open-statuses'
import type { Setting } from '#shared/messages/setting'

const nearMetres = 300
const nearDays = 30

/**
 * Same category, near by, near in time, and the primary open; each reporter keeps number, answer and rating.
 * Fault: invalidInput (primaryId).
 */
export function merge(
  message: Message,
  { primary, number, metresApart }: Act<'merge'>,
  setting: Setting,
): Change {
  const seen = handsOf(primary, setting.by).length > 0
  const why = seen ? whyNot(message, primary, metresApart) : unseen
  if (why !== null) throw new Fault('invalidInput', why, 'primaryId')
  const own = message.number ?? number
  return {
    set: { status: 'merged', mergedInto: primary._id, owner: primary.owner, number: own },
    facts: { ...(primary.number && { number: primary.number }) },
  }
}

/** Whether an open message could take this one in, as far as place, category and time go. */
export function mayTakeIn(primary: Message, message: Message): boolean {
  return whyNot(message, primary, null) === null
}

const unseen = '没有找到要并入的那一件，可能编号不对，或者不归您管。'

function whyNot(message: Message, primary: Message, metresApart: number | null): string | null {
  if (primary._id === message._id) return '不能并到它自己。'
  if (!primaryStatuses.includes(primary.status)) return '要并入的那一件不在办理中，不能并。'
  if (primary.category !== message.category) return '两件的类别不一样，不能并。'
  const near = primary.villageId === message.villageId || (metresApart ?? Infinity) <= nearMetres
  if (!near) return `两件不在一个村，也不在 ${nearMetres} 米以内，不能并。`
  const days = Math.abs(diffDays(dayOf(primary.submittedAt), dayOf(message.submittedAt)))
  return days <= nearDays ? null : `两件相隔 ${days} 天，超过 ${nearDays} 天，不能并。`
}
