import * as z from 'zod/mini'
import { Id, words } from '#shared/kernel/field'
import { maxMatter, maxNeed } from '#shared/bookings/booking'

/** What somebody says who wants to come; `requestId` is made once on the phone: sent twice it is one booking. */
export const visitorFields = {
  requestId: Id,
  sessionId: Id,
  name: words(1, 20),
  phone: z._default(words(0, 20), ''),
  matter: z._default(words(0, maxMatter), ''),
  need: z._default(words(0, maxNeed), ''),
}

/** 'HH:mm' */
export const ClockSlot = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

export const SlotView = z.object({
  slot: z.string(),
  text: z.string(),
  free: z.int(),
  /** '还有 2 位', '约满了', '已经过了' */
  words: z.string(),
})
export type SlotView = z.output<typeof SlotView>
