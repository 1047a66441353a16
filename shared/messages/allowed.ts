import type { Actor } from '#shared/messages/actor'
import type { AsOf } from '#shared/messages/as-of'
import { relationOf } from '#shared/messages/holds'
import { MessageAct, type Message } from '#shared/messages/message'
import { refusal } from '#shared/messages/refusal'
import type { Setting } from '#shared/messages/setting'

/** What the actor may do now: the screen offers these, the same table refuses the rest. */
export function allowedActs(message: Message, setting: Setting): MessageAct[] {
  return MessageAct.options.filter((act) => refusal(act, message, setting) === null)
}

interface Hats extends AsOf {
  hats: readonly [Actor, ...Actor[]]
}

/**
 * Of a person's hats the one in which he may do this; else one in which he sees the message, so that the refusal
 * tells him the most.
 */
export function hatFor(act: MessageAct, message: Message, { hats, ...asOf }: Hats): Actor {
  const ranked = hats.map((by) => {
    const sees = relationOf(message, by) !== null
    const fault = refusal(act, message, { ...asOf, by })
    if (fault === null) return { by, rank: 0 }
    if (fault.code !== 'forbidden') return { by, rank: sees ? 1 : 3 }
    return { by, rank: sees ? 2 : 4 }
  })
  return ranked.reduce((best, each) => (each.rank < best.rank ? each : best)).by
}
