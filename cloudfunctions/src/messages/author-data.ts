import type { OutputOf } from '#shared/kernel/action'
import type { ParsedInput } from '#shared/contract'
import type { privacyActions } from '#shared/messages/privacy/privacy-contract'
import type { Context, Handlers } from '#cloud/kernel/router'
import { dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { nameRevealed } from '#shared/messages/acts/reveal'
import { maskName } from '#shared/messages/privacy/redact'
import { checkWords } from '#cloud/kernel/check-words'
import { expectFewReveals, keepReveal } from '#cloud/delivery/reveals/store'
import { keepOriginal } from '#cloud/messages/discards/store'
import { readMessage } from '#cloud/messages/store'
import { transit } from '#cloud/messages/transit'

/** What an author decides about his own data, and who looks at it. */
export const authorDataHandlers: Handlers<typeof privacyActions> = {
  'messages.setVisibility': (input, context) => transit(context, input, { act: 'setVisibility', ...input }),
  'messages.hide': (input, context) =>
    transit(context, input, {
      act: 'hide',
      prepare: async (message, tx) => {
        if (input.words.length > 0) await keepOriginal(tx, message, context.now.toISOString())
        return { act: { act: 'hide', words: input.words, photos: input.photos } }
      },
    }),
  'messages.reveal': revealAuthor,
}

type Revealed = OutputOf<(typeof privacyActions)['messages.reveal']>

/** The name and number of who wrote it, once, with a row in the message's history and one in `reveals`. */
async function revealAuthor(input: ParsedInput<'messages.reveal'>, context: Context): Promise<Revealed> {
  const { id, version, reason } = input
  const me = await context.caller.person()
  if (!me) throw new Fault('forbidden', '您的身份不能看姓名电话。')
  await expectFewReveals(me._id, dayOf(context.now))
  await checkWords(reason, context)
  const at = context.now.toISOString()
  const done = await transit(context, input, {
    act: 'reveal',
    prepare: async (message, tx, by) => {
      await keepReveal(tx, {
        ...{ _id: `${id}:${version}:${me._id}`, at, day: dayOf(context.now) },
        ...{ by: me._id, byName: me.name, desk: `${by.role}:${by.siteId ?? by.unitId ?? ''}` },
        ...{ of: 'message', what: id, nameMasked: maskName(message.contact?.name ?? ''), reason },
      })
      return { act: { act: 'reveal', reason } }
    },
  })
  const message = await readMessage(id)
  const looked = [...(message?.history ?? [])]
    .reverse()
    .find(({ act, actorId }) => act === 'reveal' && actorId === me._id)
  if (!message?.contact || !looked) throw new Fault('conflict', '他刚收回了姓名电话。请刷新后再看。')
  const { name, phone } = message.contact
  return { id, version: done.version, name: nameRevealed(name, looked.role), phone }
}
