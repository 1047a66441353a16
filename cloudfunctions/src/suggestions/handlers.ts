import type { suggestionsActions } from '#shared/suggestions/contract'
import type { Handlers } from '#cloud/kernel/router'
import { assign, coOpinion, coSign, review, strikeOff, submit } from '#cloud/suggestions/acting'
import { draft } from '#cloud/suggestions/drafting'
import { get, ledger, list } from '#cloud/suggestions/reading'
import { start } from '#cloud/suggestions/start'
import { step } from '#cloud/suggestions/step'
import { checkWords } from '#cloud/kernel/check-words'

/** Load, let `shared/suggestions` decide, save with the outbox in one transaction (see step.ts). */
export const suggestionsHandlers: Handlers<typeof suggestionsActions> = {
  'suggestions.list': list,
  'suggestions.get': get,
  'suggestions.ledger': ledger,
  'suggestions.start': start,
  'suggestions.draft': draft,
  'suggestions.submit': submit,
  'suggestions.coSign': coSign,
  'suggestions.review': review,
  'suggestions.assign': assign,
  'suggestions.receive': (input, context) => step(context, input, { act: 'receive', number: input.number }),
  'suggestions.object': async (input, context) => {
    await checkWords(input.reason, context)
    return await step(context, input, { act: 'object', reason: input.reason })
  },
  'suggestions.coOpinion': coOpinion,
  'suggestions.reply': async (input, context) => {
    await checkWords(input.text, context)
    return await step(context, input, { act: 'reply', ...input })
  },
  'suggestions.sign': (input, context) => step(context, input, { act: 'sign', head: input.head }),
  'suggestions.feedback': async (input, context) => {
    await checkWords(input.words, context)
    return await step(context, input, { act: 'feedback', opinion: input.opinion, words: input.words })
  },
  'suggestions.assess': async (input, context) => {
    await checkWords(input.words, context)
    return await step(context, input, { act: 'assess', ...input })
  },
  'suggestions.recheck': async (input, context) => {
    await checkWords(input.words, context)
    return await step(context, input, { act: 'recheck', ...input })
  },
  'suggestions.meeting': async (input, context) => {
    await checkWords(`${input.place}\n${input.note}`, context)
    return await step(context, input, { act: 'meeting', ...input })
  },
  'suggestions.strikeOff': strikeOff,
  'suggestions.withdraw': async (input, context) => {
    await checkWords(input.reason, context)
    return await step(context, input, { act: 'withdraw', reason: input.reason })
  },
}
