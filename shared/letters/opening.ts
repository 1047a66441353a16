import { addDays, dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import type { Mailbox, Opening } from '#shared/letters/mailbox'

/** How far back an opening may still be written down. */
const daysBack = 30

type Opened = Pick<Opening, '_id' | 'day' | 'openedBy' | 'byName' | 'witness' | 'count'>

/** The opening and the mailbox after it. Faults: conflict (no mailbox), invalidInput (day, witness). */
export function openMailbox(
  mailbox: Mailbox | null,
  opened: Opened,
  now: Date,
): { mailbox: Mailbox; opening: Opening } {
  if (!mailbox || mailbox.place === '')
    throw new Fault('conflict', '本站还没登记信箱。先写下信箱挂在哪里，再记开箱。')
  const today = dayOf(now)
  if (opened.day > today || opened.day < addDays(today, -daysBack))
    throw new Fault('invalidInput', `开箱的日子要在今天以前、${daysBack} 天以内。`, 'day')
  if (opened.witness === opened.byName)
    throw new Fault('invalidInput', '开箱要两个人在场，请写另一个人。', 'witness')
  const openedOn = (mailbox.openedOn ?? '') > opened.day ? mailbox.openedOn : opened.day
  const opening = {
    ...opened,
    siteId: mailbox._id,
    messageIds: [],
    at: now.toISOString(),
    demo: mailbox.demo,
  }
  return { mailbox: { ...mailbox, openedOn }, opening }
}

/** One more of its letters is entered. Fault: conflict when all of them are. */
export function withLetter(opening: Opening, messageId: string): Opening {
  const { count, messageIds } = opening
  if (messageIds.includes(messageId)) return opening
  if (messageIds.length >= count)
    throw new Fault('conflict', `那次开箱只有 ${count} 封信，都登记过了。要是数错了，请再记一次开箱。`)
  return { ...opening, messageIds: [...messageIds, messageId] }
}
