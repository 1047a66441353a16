import { workdaysBetween } from '#shared/kernel/calendar'
import { addDays, dayOf } from '#shared/kernel/day'
import { dueInstant } from '#shared/messages/clocks/clock-times'
import { isOver } from '#shared/messages/clocks/deadline-text'
import type { Message, MessageStage } from '#shared/messages/message'
import type { Reader } from '#shared/messages/views/reader'
import type { AsOf } from '#shared/messages/as-of'

const handlingStages: readonly MessageStage[] = ['inProgress', 'rehandling', 'pendingReply']

/**
 * The time that a reader is promised, ISO, or null. While it is handled that is the end of the handling clock, not
 * the next step of the machine; once answered, the last day for rating, not the reminder.
 */
export function promisedBy(message: Message, reader: Reader, { county }: AsOf): string | null {
  const { stage, dueBy, handleBy, repliedAt, onDue } = message
  if (stage === 'pendingReply' && reader === 'staff') return dueBy
  if (handlingStages.includes(stage)) return handleBy ?? dueBy
  if (stage === 'replied' && onDue === 'remindRating' && repliedAt !== null) {
    return dueInstant(addDays(dayOf(repliedAt), county.clocks.rateD))
  }
  return onDue === 'archive' ? null : dueBy
}

/** How late the promise is: over, near (at most one workday left), or none; rating and waiting have no light. */
export function lightOf(message: Message, reader: Reader, asOf: AsOf): 'none' | 'near' | 'over' {
  const by = promisedBy(message, reader, asOf)
  const waitsForAuthor = message.stage === 'needsInfo' || message.stage === 'replied'
  if (by === null || waitsForAuthor || message.stage === 'promised') return 'none'
  if (isOver(by, asOf.now)) return 'over'
  return workdaysBetween(dayOf(asOf.now), dayOf(by), asOf.county.calendar) <= 1 ? 'near' : 'none'
}

/** Whether the light is the status itself: only a unit or the county can be late with an answer. */
export function showsLight(stage: MessageStage, reader: Reader): boolean {
  if (stage === 'pendingReply') return reader === 'author'
  return handlingStages.includes(stage) || stage === 'escalated'
}

/** Terms in plain days, of which no holiday is left out. */
export function countsPlainDays(stage: MessageStage): boolean {
  return stage === 'replied' || stage === 'promised'
}
