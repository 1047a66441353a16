import type { ParsedInput } from '#shared/contract'
import type { Suggestion } from '#shared/suggestions/suggestion'
import type { Context } from '#cloud/kernel/router'
import { dayOf, yearOf } from '#shared/kernel/day'
import { authorsOf } from '#shared/suggestions/author-rows'
import { withoutPerson } from '#shared/messages/privacy/without-person'
import { checkWords } from '#cloud/kernel/check-words'
import { messagesById } from '#cloud/messages/store'
import { step } from '#cloud/suggestions/step'
import { nextLedgerNumber } from '#cloud/suggestions/store'

type In<Name extends 'submit' | 'coSign' | 'review' | 'assign' | 'coOpinion' | 'strikeOff'> =
  ParsedInput<`suggestions.${Name}`>

/** The messages a suggestion grew from. */
export async function messagesOf({ evidence }: Pick<Suggestion, 'evidence'>) {
  return [...(await messagesById(evidence.map(({ messageId }) => messageId))).values()]
}

/** Those messages as its lead compares his words with them. */
export async function sourcesOf(suggestion: Pick<Suggestion, 'evidence'>) {
  return (await messagesOf(suggestion)).map(withoutPerson)
}

export const submit = (input: In<'submit'>, context: Context) =>
  step(context, input, {
    act: 'submit',
    prepare: async (suggestion) => ({ act: { act: 'submit', sources: await sourcesOf(suggestion) } }),
  })

export async function coSign({ id, ...answer }: In<'coSign'>, context: Context) {
  await checkWords(answer.note, context)
  return await step(context, { id }, { act: 'coSign', ...answer })
}

export async function review(input: In<'review'>, context: Context) {
  await checkWords(input.note, context)
  const year = yearOf(dayOf(context.now))
  return await step(context, input, {
    act: 'review',
    prepare: async ({ state, ledgers }, tx) => {
      const numbered = input.pass && state === 'secondReview' && ledgers.congress === null
      const number = numbered ? await nextLedgerNumber(tx, year) : null
      return { act: { act: 'review', pass: input.pass, note: input.note, number } }
    },
  })
}

export async function assign(input: In<'assign'>, context: Context) {
  await checkWords(input.note, context)
  return await step(context, input, {
    act: 'assign',
    prepare: async (suggestion) => ({
      act: { act: 'assign', ...input },
      authors: authorsOf(await messagesOf(suggestion)),
    }),
  })
}

export async function coOpinion({ id, text }: In<'coOpinion'>, context: Context) {
  await checkWords(text, context)
  return await step(context, { id }, { act: 'coOpinion', text })
}

export async function strikeOff(input: In<'strikeOff'>, context: Context) {
  await checkWords(input.note, context)
  return await step(context, input, {
    act: 'strikeOff',
    prepare: async (suggestion) => ({
      act: { act: 'strikeOff', note: input.note },
      authors: authorsOf(await messagesOf(suggestion)),
    }),
  })
}
