import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import type { Message } from '#shared/messages/message'
import { Fault } from '#shared/kernel/fault'
import { withLetter } from '#shared/letters/opening'
import { actorOfGrant } from '#shared/messages/actor'
import { recordEntered } from '#shared/messages/intake/record-entered'
import { redact } from '#shared/messages/privacy/redact'
import { submittedWords } from '#shared/messages/intake/submitted-words'
import { shortName } from '#shared/stations/short-name'
import { checkedText } from '#cloud/kernel/check-words'
import { freshCode } from '#cloud/kernel/code'
import { idOfRequest } from '#cloud/kernel/sha256'
import { keepStation } from '#cloud/letters/keeping'
import { enterOnce } from '#cloud/letters/store'
import { takePhotos } from '#cloud/kernel/take-photos'
import { openWithin } from '#cloud/messages/store'
import { loadCounty } from '#cloud/places/store'

type Input = ParsedInput<'letters.enter'>

const noOpening = () => new Fault('notFound', '找不到那次开箱的记录。请回到“来信来访”，重新选一次。')

/** Somebody without WeChat wrote, called or came: it becomes a message of the ordinary way, and he gets its code. */
export async function enter(input: Input, context: Context) {
  const { now, caller } = context
  const keeping = await keepStation(input.siteId, context)
  const [county, check, letter] = await Promise.all([
    loadCounty(now),
    checkedText(context, `${input.text}\n${input.answer}`),
    takePhotos(input.letter, caller.openid ?? ''),
  ])
  const { person, grant, site } = keeping
  const id = idOfRequest('m', person._id, input.requestId)
  const stationName = shortName(site.name)
  const openingId = input.source === 'mailbox' ? input.openingId : null
  const saved = await enterOnce({ id, openingId }, async (tx, opening) => {
    if (openingId !== null && opening?.siteId !== site._id) throw noOpening()
    const { source, brought, name, phone } = input
    const intake = { source, by: person._id, byName: person.name, brought, openingId }
    const message = await openWithin(tx, (number) =>
      recordEntered(input, {
        ...{ made: { id, queryCode: freshCode(), check }, author: { openid: null, name, phone } },
        ...{ entered: { stationName, intake, letter }, siteId: site._id, now, county, number },
        by: actorOfGrant(person._id, grant, stationName),
      }),
    )
    return { message, opening: opening && withLetter(opening, id) }
  })
  return slipOf(saved)
}

function slipOf(message: Message) {
  const { _id, title, queryCode, number, status } = message
  return {
    id: _id,
    title: redact(title),
    queryCode,
    number,
    onSpot: status === 'replied',
    words: submittedWords(message),
    slip: status !== 'diverted',
  }
}
