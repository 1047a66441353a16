import type { Message } from '#shared/messages/message'
import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import { dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { authorActor } from '#shared/messages/actor'
import { decide } from '#shared/messages/decide'
import { hasNoWeChat } from '#shared/messages/intake/intake'
import { checkWords } from '#cloud/kernel/check-words'
import { checkerFor } from '#cloud/messages/checker'
import { withoutGuessing } from '#cloud/messages/slip/guessing'
import { publicMatter } from '#cloud/messages/slip/looking'
import { changeMessage, findByCode } from '#cloud/messages/store'
import { loadCounty } from '#cloud/places/store'

interface Slip {
  number: string
  queryCode: string
}

/** The message whose number and query code both stand on the slip; a report is not followed by one. */
function bySlip({ number, queryCode }: Slip, context: Context): Promise<Message> {
  const found = findByCode({ queryCode: queryCode.toUpperCase() }).then((message) =>
    message?.number === number.toUpperCase() && message.status !== 'diverted' ? message : null,
  )
  return withoutGuessing(found, context)
}

/** The slip is the proof: whoever holds it rates as the author, as long as nobody follows it in WeChat. */
export async function rateBySlip(input: ParsedInput<'messages.rateBySlip'>, context: Context) {
  const { now } = context
  const [county, found] = await Promise.all([loadCounty(now), bySlip(input, context)])
  await checkWords(input.words, context)
  const checkerId = await checkerFor(found, now)
  const { solved, satisfied, onlyAcknowledged, words } = input
  const takenBy = { how: 'slip', by: null, byName: '', askedOn: dayOf(now) } as const
  const message = await changeMessage(found._id, (current) => {
    if (isSame(current, input)) return null
    if (!hasNoWeChat(current)) throw new Fault('conflict', '这件是在微信里跟着的，请本人到“我的留言”里评。')
    const act = { act: 'rate', solved, satisfied, onlyAcknowledged, words, takenBy, checkerId } as const
    return decide(current, act, { now, county, by: authorActor(current.authorOpenid) })
  })
  return await publicMatter(message, { now, county })
}

/** The same rating sent twice counts once. */
function isSame({ history, ratings }: Message, input: ParsedInput<'messages.rateBySlip'>): boolean {
  const last = ratings[ratings.length - 1]
  return (
    history[history.length - 1]?.act === 'rate' &&
    last?.takenBy?.how === 'slip' &&
    last.solved === input.solved &&
    last.satisfied === input.satisfied
  )
}

/** From now on it is the caller's own, in his 我的留言; a second WeChat comes too late. */
export async function claim(input: ParsedInput<'messages.claim'>, context: Context) {
  const { now } = context
  const openid = context.caller.openid ?? ''
  const [county, found] = await Promise.all([loadCounty(now), bySlip(input, context)])
  const message = await changeMessage(found._id, (current) => {
    if (current.authorOpenid === openid) return null
    return decide(current, { act: 'claim', openid }, { now, county, by: authorActor(current.authorOpenid) })
  })
  return { id: message._id }
}
