import type { Message } from '#shared/messages/message'
import type { MessageView } from '#shared/messages/views/view'
import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import type { Actor } from '#shared/messages/actor'
import type { AsOf } from '#shared/messages/as-of'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { Fault } from '#shared/kernel/fault'
import { seesDanger } from '#shared/messages/intake/danger'
import { keyOfActor } from '#shared/messages/told/announcements'
import { allowedActs } from '#shared/messages/allowed'
import { relationOf } from '#shared/messages/holds'
import { mineItem } from '#shared/messages/queues/list-items'
import { nextSteps, routeSteps } from '#shared/messages/intake/next-steps'
import { proposeCategory, proposeKind, proposeTitle } from '#shared/messages/intake/propose'
import { seesReport } from '#shared/messages/intake/report'
import { withSuggestionLines } from '#shared/suggestions/author-lines'
import { viewFor } from '#shared/messages/views/views'
import { countMergedInto } from '#cloud/messages/duplicates/store'
import { hatsOf } from '#cloud/messages/hats'
import { namesFor, watchersOf } from '#cloud/messages/names'
import { withPhotoUrls } from '#cloud/messages/photo-urls'
import { findMine, readMessage } from '#cloud/messages/store'
import { markSeen } from '#cloud/messages/unattended/store'
import { loadCounty } from '#cloud/places/store'
import { findSession } from '#cloud/reception/sessions/store'
import { loadSites } from '#cloud/stations/store'
import { readSuggestion } from '#cloud/suggestions/store'

const notHere = () => new Fault('notFound', '找不到这一件。请对一对编号或查询码，或打联络站电话问。')

/** What the words suggest: title, category, kind, danger, report; and where it would go and by when. */
export async function proposeFor(input: ParsedInput<'messages.propose'>, { now }: Context) {
  const [county, sites] = await Promise.all([loadCounty(now), loadSites(now)])
  const { code } = proposeCategory(input.text, county.categories)
  const village = county.villages.find((one) => one.id === input.villageId)
  const unit = county.units.find((one) => one.id === village?.unitId)
  const site = sites.find((one) => one._id === unit?.siteId)
  const addressee = input.addressee?.kind ?? 'duty'
  const names = site ? { siteName: site.name } : undefined
  return {
    title: proposeTitle(input.text),
    category: { code, name: county.categories.find((one) => one.code === code)?.name ?? '' },
    kind: proposeKind(input.text),
    danger: seesDanger(input.text),
    report: seesReport(input.text),
    route: routeSteps({ unit, addressee }, { now, county }, names),
    ...nextSteps(input.visibility ?? 'private', { now, county }),
  }
}

/** The author's own messages, newest first. */
export async function mine({ cursor, limit }: ParsedInput<'messages.mine'>, { caller, now }: Context) {
  const [county, found] = await Promise.all([
    loadCounty(now),
    findMine(caller.openid ?? '', { cursor: decodeCursor(cursor), limit: limit + 1 }),
  ])
  const { rows, next } = pageOf(found, limit, ({ submittedAt, _id }) => ({ key: submittedAt, id: _id }))
  return { items: rows.map((message) => mineItem(message, { county, now })), next }
}

/** One message as this caller may see it; for anybody else it does not exist. */
export async function getMessage(
  { id }: ParsedInput<'messages.get'>,
  { caller, now }: Context,
): Promise<MessageView> {
  const [county, hats, message] = await Promise.all([loadCounty(now), hatsOf(caller, now), readMessage(id)])
  const by = message && bestHat(message, hats, { county, now })
  if (!message || !by) throw notHere()
  const opens =
    message.unseen !== null && hats.some((hat) => keyOfActor(hat, message) === message.unseen?.key)
  const [names, deputies, others, convened, suggestion] = await Promise.all([
    namesFor(message, now),
    watchersOf(message.siteId),
    countMergedInto(id),
    by.role === 'author' ? null : convenedFor(message),
    by.role === 'author' ? grownFrom(message) : null,
    opens && markSeen(message),
  ])
  const view = viewFor(message, { now, county, by, names: { ...names, deputies }, others, convened })
  if (view.view !== 'author' || suggestion === null) return await withPhotoUrls(view)
  return await withPhotoUrls({ ...view, timeline: withSuggestionLines(view.timeline, suggestion, { now }) })
}

/** The suggestion a deputy wrote from it, which its author hears of. */
function grownFrom({ linkedSuggestionId }: Message) {
  return linkedSuggestionId === null ? null : readSuggestion(linkedSuggestionId)
}

/** The joint session it was brought to, as that stands now. */
function convenedFor({ supervision }: Message) {
  const id = supervision?.sessionId ?? null
  return id === null ? null : findSession(id)
}

/** The author sees his own as its author; somebody with several roles in the one that may do the most. */
function bestHat(message: Message, hats: readonly Actor[], asOf: AsOf): Actor | undefined {
  const seeing = hats.filter((by) => relationOf(message, by) !== null)
  const [first, ...others] = seeing
  if (first?.role === 'author' || others.length === 0) return first
  const acts = seeing.map((by) => allowedActs(message, { ...asOf, by }).length)
  return seeing[acts.indexOf(Math.max(...acts))]
}
