import type { Message } from '#shared/messages/message'
import type { messagesActions } from '#shared/messages/contract'
import type { Handlers } from '#cloud/kernel/router'
import { dayOf, yearOf } from '#shared/kernel/day'
import { boardHandlers } from '#cloud/messages/board/handlers'
import { checkerFor } from '#cloud/messages/checker'
import { mergeInto, near } from '#cloud/messages/duplicates/merging'
import { similar } from '#cloud/messages/duplicates/similar'
import { checkWords } from '#cloud/kernel/check-words'
import { authorDataHandlers } from '#cloud/messages/author-data'
import { hotSpots } from '#cloud/messages/hot-spots/reading'
import { takePhotos } from '#cloud/kernel/take-photos'
import { getMessage, mine, proposeFor } from '#cloud/messages/reading'
import { convene } from '#cloud/messages/convening'
import { claim, rateBySlip } from '#cloud/messages/slip/holding'
import { lookup } from '#cloud/messages/slip/looking'
import { submitMessage } from '#cloud/messages/submit'
import { supervised } from '#cloud/messages/supervised'
import { transit } from '#cloud/messages/transit'
import { search } from '#cloud/messages/searching'
import { escalated, queue } from '#cloud/messages/working'
import { nextNumber } from '#cloud/messages/number'
import { readDeputy } from '#cloud/deputies/store'
import { nextOnDuty } from '#cloud/reception/store'

const photosOf = (fileIds: readonly string[], openid: string | null) => takePhotos(fileIds, openid ?? '')

/** Load, let `shared/messages` decide, save with the outbox in one transaction (see transit.ts). */
export const messagesHandlers: Handlers<typeof messagesActions> = {
  ...authorDataHandlers,
  'messages.propose': proposeFor,
  'messages.submit': submitMessage,
  'messages.mine': mine,
  'messages.get': getMessage,
  'messages.lookup': lookup,
  'messages.queue': queue,
  'messages.search': search,
  'messages.escalated': escalated,

  'messages.accept': (input, context) =>
    transit(context, input, {
      act: 'accept',
      prepare: async (message, tx) => {
        const deputy = await deputyFor(message, context.now)
        const number = message.number ?? (await nextNumber(tx, message.siteId, yearOf(dayOf(context.now))))
        const dutyDeputyId = message.addressee.kind === 'duty' ? (deputy?._id ?? null) : null
        return { act: { act: 'accept', ...input, dutyDeputyId, number }, deputyNames: namesOf(deputy) }
      },
    }),
  'messages.replyOnSpot': async (input, context) => {
    await checkWords(input.text, context)
    const photos = await photosOf(input.photos, context.caller.openid)
    return await transit(context, input, {
      act: 'replyOnSpot',
      prepare: async (message, tx) => {
        const number = message.number ?? (await nextNumber(tx, message.siteId, yearOf(dayOf(context.now))))
        return { act: { act: 'replyOnSpot', text: input.text, photos, number } }
      },
    })
  },
  'messages.decline': (input, context) => transit(context, input, { act: 'decline', ...input }),
  'messages.object': (input, context) => transit(context, input, { act: 'object', note: input.note }),
  'messages.needInfo': (input, context) =>
    transit(context, input, { act: 'needInfo', question: input.question }),
  'messages.supplement': async (input, context) => {
    await checkWords(input.text, context)
    const photos = await photosOf(input.photos, context.caller.openid)
    return await transit(context, input, { act: 'supplement', text: input.text, photos })
  },
  'messages.follow': async (input, context) => {
    await checkWords(input.note, context)
    return await transit(context, input, { act: 'follow', note: input.note })
  },
  'messages.handUp': (input, context) => transit(context, input, { act: 'handUp', ...input }),
  'messages.assign': (input, context) =>
    transit(context, input, {
      act: 'assign',
      prepare: async () => ({
        act: { act: 'assign', ...input },
        deputyNames: namesOf(input.watcherId === undefined ? null : await readDeputy(input.watcherId)),
      }),
    }),
  'messages.sign': (input, context) => transit(context, input, { act: 'sign' }),
  'messages.returnAssignment': (input, context) =>
    transit(context, input, { act: 'returnAssignment', reason: input.reason }),
  'messages.extend': (input, context) => transit(context, input, { act: 'extend', ...input }),
  'messages.reply': async (input, context) => {
    await checkWords(input.text, context)
    const photos = await photosOf(input.photos, context.caller.openid)
    return await transit(context, input, { act: 'reply', ...input, photos })
  },
  'messages.approveReply': (input, context) => transit(context, input, { act: 'approveReply', ...input }),
  'messages.rate': async (input, context) => {
    await checkWords(input.words, context)
    return await transit(context, input, {
      act: 'rate',
      prepare: async (message) => ({
        act: { act: 'rate', ...input, takenBy: null, checkerId: await checkerFor(message, context.now) },
      }),
    })
  },
  'messages.rateBySlip': rateBySlip,
  'messages.claim': claim,
  'messages.takeRating': async (input, context) => {
    await checkWords(input.words, context)
    return await transit(context, input, {
      act: 'takeRating',
      prepare: async (message) => ({
        act: { act: 'takeRating', ...input, checkerId: await checkerFor(message, context.now) },
      }),
    })
  },
  'messages.supervise': async (input, context) => {
    await checkWords([input.leader ?? '', input.note].join('\n').trim(), context)
    return await transit(context, input, {
      act: 'supervise',
      prepare: async () => ({
        act: { act: 'supervise', ...input },
        deputyNames: namesOf(input.deputyId === undefined ? null : await readDeputy(input.deputyId)),
      }),
    })
  },
  'messages.supervised': supervised,
  'messages.liftSupervision': async (input, context) => {
    await checkWords(input.note, context)
    return await transit(context, input, { act: 'liftSupervision', note: input.note })
  },
  'messages.convene': convene,
  'messages.advise': async (input, context) => {
    await checkWords(input.note, context)
    return await transit(context, input, { act: 'advise', note: input.note })
  },
  'messages.appraise': async (input, context) => {
    await checkWords(input.evidence, context)
    return await transit(context, input, {
      act: 'appraise',
      prepare: async (message) => ({
        act: { act: 'appraise', ...input, checkerId: await checkerFor(message, context.now) },
      }),
    })
  },
  'messages.lookBack': async (input, context) => {
    await checkWords(input.reason, context)
    return await transit(context, input, {
      act: 'lookBack',
      prepare: async (message) => ({
        act: { act: 'lookBack', ...input, checkerId: await checkerFor(message, context.now) },
      }),
    })
  },
  ...boardHandlers,
  'messages.hotSpots': hotSpots,
  'messages.similar': similar,
  'messages.near': near,
  'messages.merge': mergeInto,
  'messages.split': (input, context) => transit(context, input, { act: 'split' }),
  'messages.withdraw': (input, context) => transit(context, input, { act: 'withdraw' }),
  'messages.urge': (input, context) => transit(context, input, { act: 'urge', note: input.note }),
  'messages.escalate': (input, context) => transit(context, input, { act: 'escalate', reason: input.reason }),
  'messages.decideEscalated': (input, context) =>
    transit(context, input, { act: 'decideEscalated', ...input }),
  'messages.clear': (input, context) => transit(context, input, { act: 'clear', note: input.note }),
  'messages.block': (input, context) => transit(context, input, { act: 'block', note: input.note }),
  'messages.undivert': (input, context) => transit(context, input, { act: 'undivert', note: input.note }),
}

/** Whose turn a message is at its station: whom it was written to, else who has duty next. */
function deputyFor({ addressee, siteId }: Message, now: Date) {
  if (addressee.kind === 'deputy' && addressee.id !== null) return readDeputy(addressee.id)
  return addressee.kind === 'duty' ? nextOnDuty(siteId, now) : null
}

function namesOf(deputy: { _id: string; name: string } | null): Record<string, string> {
  return deputy === null ? {} : { [deputy._id]: deputy.name }
}
