import { dayOf, dayText } from '#shared/kernel/day'
import type { AsOf } from '#shared/messages/as-of'
import { whenText } from '#shared/messages/clocks/deadline-text'
import { replyClassWords } from '#shared/messages/words'
import type { Suggestion, SuggestionReply } from '#shared/suggestions/suggestion'
import { unitNameOf } from '#shared/suggestions/unit-name'
import type { ReplySheet } from '#shared/suggestions/view'

interface Sheet extends AsOf {
  round: number
  signature: Suggestion['signatures']['unit']
}

/** One answer as a result sheet: class, words, what was promised, who signed for the unit. */
export function replySheet(reply: SuggestionReply, { round, signature, ...asOf }: Sheet): ReplySheet {
  const { name, meaning } = replyClassWords[reply.class]
  return {
    round,
    class: reply.class,
    classText: `${reply.class} ${name}（${meaning}）`,
    text: reply.text,
    promisedText: reply.promisedFor === null ? '' : `说好${dayText(reply.promisedFor)}前做到`,
    rule: reply.rule ?? '',
    unitName: unitNameOf(reply.unitId, asOf),
    headText: signature ? `${signature.head}签字 · ${dayText(dayOf(signature.at))}` : '',
    whenText: whenText(reply.at, asOf.now),
  }
}
