import type { Subscriber } from '#shared/inbox/subscriber'
import type { Follow, FollowKind } from '#shared/inbox/view'
import type { County } from '#shared/places/county'
import type { Site } from '#shared/stations/site'
import type { Message } from '#shared/messages/message'
import type { Context } from '#cloud/kernel/router'
import { followOf } from '#shared/inbox/following'
import { Fault } from '#shared/kernel/fault'
import { messagesById } from '#cloud/messages/store'
import { loadCounty } from '#cloud/places/store'
import { loadSites } from '#cloud/stations/store'

const kindNames = {
  station: '联络站',
  village: '村（社区）',
  township: '公告',
  message: '留言',
} as const satisfies Record<FollowKind, string>

interface Known {
  /** Who asks. */
  openid: string | null
  county: County
  sites: readonly Site[]
  messages: ReadonlyMap<string, Message>
}

interface Asking {
  openid: string | null
  now: Date
}

async function known(follows: readonly Follow[], { openid, now }: Asking): Promise<Known> {
  const ids = follows.flatMap(({ kind, id }) => (kind === 'message' ? [id] : []))
  const [county, sites, messages] = await Promise.all([loadCounty(now), loadSites(now), messagesById(ids)])
  return { openid, county, sites, messages }
}

/** One's own message by its title, a public one by its public title; undefined for whatever is neither. */
function titleOf(message: Message, openid: string | null): string | undefined {
  if (message.authorOpenid === openid) return message.title
  return message.publication === 'published' ? (message.publicTitle ?? undefined) : undefined
}

/** What a followed thing is called; undefined for what is not there, or not for him. */
function nameOf({ kind, id }: Follow, { openid, county, sites, messages }: Known): string | undefined {
  const unitName = (unitId?: string) => county.units.find((unit) => unit.id === unitId)?.name
  switch (kind) {
    case 'station':
      return sites.find((site) => site._id === id)?.name
    case 'township':
      return unitName(id)
    case 'message': {
      const message = messages.get(id)
      return message && titleOf(message, openid)
    }
    case 'village': {
      const village = county.villages.find((one) => one.id === id)
      return village && `${unitName(village.unitId) ?? ''}${village.name}`
    }
  }
}

/** Refuses what is not there and, of messages, whatever is neither one's own nor public. */
export async function mustExist(what: Follow, { caller: { openid }, now }: Context): Promise<void> {
  if (nameOf(what, await known([what], { openid, now })) === undefined) {
    throw new Fault('notFound', '找不到要关注的地方，没关注上。请回到上一页再点一次。', 'id')
  }
}

/** What somebody follows, by name, in the order in which he began; what is gone is left out. */
export async function followedBy({ _id: openid, follows }: Subscriber, now: Date) {
  const asked = follows.map(followOf)
  const all = await known(asked, { openid, now })
  return asked.flatMap((what) => {
    const name = nameOf(what, all)
    return name === undefined ? [] : [{ ...what, name, kindName: kindNames[what.kind] }]
  })
}
