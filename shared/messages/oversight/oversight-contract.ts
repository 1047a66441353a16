import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Cursor, Day, Id, PageSize, words } from '#shared/kernel/field'
import { SupervisedItem } from '#shared/messages/oversight/supervised-item'
import { SuperviseWay } from '#shared/messages/oversight/supervision'
import { at, transition } from '#shared/messages/transition-action'

const offices = ['townshipOffice', 'countyOffice'] as const

/** What is done beside the handling: supervising it, and an assisting unit's opinion. */
export const oversightActions = {
  /** A key matter, a leader's or a deputy's share; everybody who handles it is told. */
  'messages.supervise': transition(
    offices,
    z.object({
      ...at,
      kind: z._default(SuperviseWay, 'key'),
      leader: z.optional(words(2, 40)),
      deputyId: z.optional(Id),
      checkOn: z.optional(Day),
      note: words(2, 300),
    }),
  ),
  /** The board: the county's, a township's, or a deputy's share. */
  'messages.supervised': action({
    allow: ['deputy', 'townshipOffice', 'countyOffice', 'auditor'],
    effect: 'read',
    input: z.object({ cursor: z.optional(Cursor), limit: PageSize }),
    output: z.object({ items: z.array(SupervisedItem), next: z.nullable(Cursor) }),
  }),
  'messages.liftSupervision': transition(offices, z.object({ ...at, note: words(2, 300) })),
  /** 会诊: brings a supervised matter to a coming joint session of its township. */
  'messages.convene': transition(offices, z.object({ ...at, sessionId: Id, note: words(0, 300) })),
  /** An assisting unit's opinion: for the lead unit and the offices, never for the author or the public. */
  'messages.advise': transition(['handlingUnit'], z.object({ ...at, note: words(2, 500) })),
}
