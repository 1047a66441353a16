import type { AsOf } from '#shared/messages/as-of'
import type { PublicItem, Publicity, PublicView } from '#shared/messages/board/board-view'
import type { Message } from '#shared/messages/message'
import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { Fault } from '#shared/kernel/fault'
import { publicItem, publicView } from '#shared/messages/board/board'
import { publicityFor } from '#shared/messages/board/publicity'
import { shelfOf } from '#shared/messages/board/shelves'
import { countSeconds, findOnShelf } from '#cloud/messages/board/store'
import { hatsOf } from '#cloud/messages/hats'
import { withPhotoUrls } from '#cloud/messages/photo-urls'
import { readMessage } from '#cloud/messages/store'
import { loadCounty } from '#cloud/places/store'
import { loadSites } from '#cloud/stations/store'

const gone = () => new Fault('notFound', '这件没有公开，或者已经撤下了。请回到“大家的事”看别的。')

/** Public cases as rows, with how many second each; one more round. */
export async function itemsOf(cases: readonly Message[], asOf: AsOf): Promise<PublicItem[]> {
  const [sites, seconds] = await Promise.all([loadSites(asOf.now), countSeconds(cases)])
  return cases.map((message) => {
    const siteName = sites.find(({ _id }) => _id === message.siteId)?.name ?? ''
    return publicItem(message, { seconds: seconds.get(message._id) ?? 0, siteName }, asOf)
  })
}

/** One page of the board: the whole county, a township or a village, of all categories or one. */
export async function board(input: ParsedInput<'messages.board'>, { now }: Context) {
  const { cursor, limit } = input
  const [county, found] = await Promise.all([
    loadCounty(now),
    findOnShelf(shelfOf(input), { cursor: decodeCursor(cursor), limit: limit + 1 }),
  ])
  const { rows, next } = pageOf(found, limit, ({ publicCase, _id }) => ({
    key: publicCase?.publishedAt ?? '',
    id: _id,
  }))
  return { items: await itemsOf(rows, { county, now }), next }
}

/** One public case; whatever is not published does not exist here. */
export async function publicCase(
  { id }: ParsedInput<'messages.publicCase'>,
  { caller, now }: Context,
): Promise<PublicView> {
  const [county, sites, message] = await Promise.all([loadCounty(now), loadSites(now), readMessage(id)])
  if (message?.publication !== 'published') throw gone()
  const site = sites.find(({ _id }) => _id === message.siteId)
  const seconds = (await countSeconds([message])).get(id) ?? 0
  const mine = message.authorOpenid === caller.openid
  const around = { seconds, mine, siteName: site?.name ?? '', sitePhone: site?.phone ?? '' }
  return await withPhotoUrls(publicView(message, around, { county, now }))
}

/** What was written for the board, for its author or for staff. */
export async function publicity(
  { id }: ParsedInput<'messages.publicity'>,
  { caller, now }: Context,
): Promise<Publicity> {
  const [hats, message] = await Promise.all([hatsOf(caller, now), readMessage(id)])
  if (!message) throw gone()
  return await withPhotoUrls(publicityFor(message, hats))
}
