import type { Message } from '#shared/messages/message'
import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import type { AsOf } from '#shared/messages/as-of'
import { authorActor } from '#shared/messages/actor'
import { beforeText } from '#shared/messages/clocks/deadline-text'
import { hasNoWeChat } from '#shared/messages/intake/intake'
import { ownerName } from '#shared/messages/views/owner-card'
import { refusal } from '#shared/messages/refusal'
import { statusTag } from '#shared/messages/views/status-tag'
import { publicTimeline } from '#shared/messages/views/timeline'
import { withoutGuessing } from '#cloud/messages/slip/guessing'
import { findByCode } from '#cloud/messages/store'
import { loadCounty } from '#cloud/places/store'
import { loadSites } from '#cloud/stations/store'

/**
 * The public timeline for whoever holds the number or the query code: no words of people, no names. A report of
 * wrongdoing is found by its author alone.
 */
export async function lookup(input: ParsedInput<'messages.lookup'>, context: Context) {
  const { caller, now } = context
  const key =
    'number' in input ? { number: input.number.toUpperCase() } : { queryCode: input.queryCode.toUpperCase() }
  const seen = findByCode(key).then((message) => {
    const hidden = message?.status === 'diverted' && message.authorOpenid !== caller.openid
    return hidden ? null : message
  })
  const [county, message] = await Promise.all([loadCounty(now), withoutGuessing(seen, context)])
  return await publicMatter(message, { now, county })
}

/** What may be known of a message by what stands on its slip. */
export async function publicMatter(message: Message, asOf: AsOf) {
  const { county, now } = asOf
  const site = (await loadSites(now)).find(({ _id }) => _id === message.siteId)
  return {
    number: message.number,
    tag: statusTag(message, 'author', asOf),
    ownerName: ownerName(message, asOf),
    dueText: message.dueBy === null ? '' : beforeText(message.dueBy),
    placeName: county.units.find((unit) => unit.id === message.unitId)?.name ?? county.name,
    timeline: publicTimeline(message, asOf),
    stationPhone: site?.phone ?? '',
    slip: slipOf(message, asOf),
  }
}

/** Only what nobody follows in WeChat is rated or taken by its slip. */
function slipOf(message: Message, asOf: AsOf) {
  const setting = { ...asOf, by: authorActor(message.authorOpenid) }
  const may = (act: 'rate' | 'claim') => hasNoWeChat(message) && refusal(act, message, setting) === null
  return { mayRate: may('rate'), mayClaim: may('claim'), round: message.round }
}
