import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import { bringMatter } from '#shared/reception/sessions/joint'
import { checkWords } from '#cloud/kernel/check-words'
import { transit } from '#cloud/messages/transit'
import { bringWithin } from '#cloud/reception/sessions/store'

/** 会诊: the matter and the joint session change in one transaction; the matter says to which it was brought last. */
export async function convene({ sessionId, note, ...at }: ParsedInput<'messages.convene'>, context: Context) {
  await checkWords(note, context)
  return await transit(context, at, {
    act: 'convene',
    prepare: async ({ _id, number, unitId }, tx, by) => {
      const matter = { id: _id, number: number ?? '', unitId }
      const session = await bringWithin(tx, sessionId, (current) =>
        bringMatter(current, matter, { now: context.now, by }),
      )
      return { act: { act: 'convene', session, note } }
    },
  })
}
