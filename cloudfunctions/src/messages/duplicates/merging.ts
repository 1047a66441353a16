import type { ParsedInput } from '#shared/contract'
import type { Message } from '#shared/messages/message'
import type { Context } from '#cloud/kernel/router'
import { dayOf, yearOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { mayTakeIn } from '#shared/messages/acts/merge'
import { likest } from '#shared/messages/duplicates/likeness'
import { relationOf } from '#shared/messages/holds'
import { queueItem } from '#shared/messages/queues/list-items'
import { campaignHours, sameWordsKey } from '#shared/messages/intake/same-words'
import { nearTerm } from '#shared/messages/intake/terms'
import { hatsOf } from '#cloud/messages/hats'
import { nextNumber } from '#cloud/messages/number'
import { findByTerms } from '#cloud/messages/queue/store'
import { readMessage } from '#cloud/messages/store'
import { transit } from '#cloud/messages/transit'
import { loadCounty } from '#cloud/places/store'

/** Looked through, and shown. */
const lookedAt = 50
const nearAtMost = 20

const notHere = () => new Fault('notFound', '找不到这一件。可能编号不对，或者它不归您看。')

/** What may be the same matter as this one: the likest first, only what could take it in. Two rounds. */
export async function near({ id }: ParsedInput<'messages.near'>, { caller, now }: Context) {
  const [county, [, ...granted], message] = await Promise.all([
    loadCounty(now),
    hatsOf(caller, now),
    readMessage(id),
  ])
  const by = message && granted.find((hat) => relationOf(message, hat) !== null)
  if (!message || !by) throw notHere()
  const page = { cursor: null, limit: lookedAt }
  const found = await findByTerms({ unitIds: [message.unitId], scope: {} }, [nearTerm(message)], page)
  const seen = found.filter((one) => mayTakeIn(one, message) && relationOf(one, by) !== null)
  const alike = likest(message.text, seen, ({ text }) => text)
  const ranked = [...alike, ...seen.filter((one) => !alike.includes(one))].slice(0, nearAtMost)
  return {
    items: ranked.map((one) => queueItem(one, { county, now, by })),
    likeliest: alike[0]?._id ?? null,
    sameWords: ranked.filter((one) => saidTogether(one, message)).map(({ _id }) => _id),
  }
}

/** The very same words within a day of each other. */
function saidTogether(one: Message, other: Message): boolean {
  const apart = Math.abs(Date.parse(one.submittedAt) - Date.parse(other.submittedAt))
  const key = sameWordsKey(other)
  return key !== '' && sameWordsKey(one) === key && apart <= campaignHours * 3_600_000
}

/** Puts a message together with an open one about the same matter; its reporter keeps number, answer and rating. */
export function mergeInto(input: ParsedInput<'messages.merge'>, context: Context) {
  return transit(context, input, {
    act: 'merge',
    prepare: async (message, tx) => {
      const primary = await tx.read<Message>('messages', input.primaryId)
      if (!primary) throw new Fault('invalidInput', unknownPrimary, 'primaryId')
      const number = message.number ?? (await nextNumber(tx, message.siteId, yearOf(dayOf(context.now))))
      return { act: { act: 'merge', primary, number, metresApart: null } }
    },
  })
}

const unknownPrimary = '没有找到要并入的那一件，可能编号不对，或者不归您管。'
