import * as z from 'zod/mini'
import { Area } from '#shared/delivery/area'
import { Instant } from '#shared/kernel/field'
import { Subject } from '#shared/inbox/outbox-row'

const order = { _id: z.string(), at: Instant, state: z.enum(['open', 'done']) }

/**
 * What the call lists owe to something that happened: written in its transaction, worked off by the job
 * `delivery.calls`. `call`: everybody of the phone book in an area; `dropMatter`, `dropPerson`: nobody has to call
 * about it, or him, any more.
 */
export const CallOrder = z.discriminatedUnion('what', [
  z.object({
    ...order,
    what: z.literal('call'),
    subject: Subject,
    title: z.string(),
    /** What to say, to be read aloud. */
    words: z.string(),
    dueAt: Instant,
    area: Area,
    /** Which part of the area is under way, and its last entry that was dealt with. */
    part: z.int(),
    after: z.string(),
  }),
  z.object({ ...order, what: z.literal('dropMatter'), subjectId: z.string(), because: z.string() }),
  z.object({ ...order, what: z.literal('dropPerson'), who: z.string(), because: z.string() }),
])
export type CallOrder = z.output<typeof CallOrder>
export type AreaCalls = Extract<CallOrder, { what: 'call' }>

type Wanted = Pick<AreaCalls, 'subject' | 'title' | 'words' | 'dueAt' | 'area'>

/** Calls to the phone book of an area; `step` tells two orders of one matter apart, such as a notice's version. */
export function callOrder(wanted: Wanted, step: number | string, now: Date): CallOrder {
  const _id = `${wanted.subject.id}:call:${step}`
  return { _id, what: 'call', ...wanted, at: now.toISOString(), part: 0, after: '', state: 'open' }
}

/** Takes a matter off the lists: recalled, corrected, over. `because`: '公告撤回了'. */
export function dropMatterOrder(subjectId: string, because: string, now: Date): CallOrder {
  const at = now.toISOString()
  return { _id: `${subjectId}:drop:${at}`, what: 'dropMatter', subjectId, because, at, state: 'open' }
}

/** Takes a person off the lists. `who`: 'phone:<entry>' or a recipient key. */
export function dropPersonOrder(who: string, because: string, now: Date): CallOrder {
  const at = now.toISOString()
  return { _id: `${who}:drop:${at}`, what: 'dropPerson', who, because, at, state: 'open' }
}
