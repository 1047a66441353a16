import type { Message } from '#shared/messages/message'
import type { QueueKey } from '#shared/messages/queue-key'
import type { Grant } from '#shared/people/person'
import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { addWorkdays } from '#shared/kernel/calendar'
import { dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { actorOfGrant } from '#shared/messages/actor'
import { dueInstant } from '#shared/messages/clock-times'
import { queueItem } from '#shared/messages/list-items'
import { queueCount } from '#shared/messages/queue-counts'
import { queueNames, queueQuery, queueTone, queuesOf, scopesOf } from '#shared/messages/queues'
import { isUnattended, unattendedQuery } from '#shared/messages/unattended'
import { queryTerms } from '#shared/messages/terms'
import { placeName } from '#shared/people/place-name'
import { roleTitle } from '#shared/people/role-title'
import type { County } from '#shared/places/county'
import { countStages, findByTerms, findQueue, type SearchPlace } from '#cloud/messages/queue/store'
import type { Page } from '#cloud/messages/store'
import { countUnattended, findUnattended } from '#cloud/messages/unattended/store'
import { loadCounty } from '#cloud/places/store'

interface Desk {
  county: County
  now: Date
  personId: string
  grants: Grant[]
}

async function deskOf({ caller, now }: Context): Promise<Desk> {
  const [county, person] = await Promise.all([loadCounty(now), caller.person()])
  return { county, now, personId: person?._id ?? '', grants: person?.grants ?? [] }
}

function itemsOf(messages: readonly Message[], grant: Grant, { county, now, personId }: Desk) {
  const by = actorOfGrant(personId, grant, '')
  return messages.map((message) => queueItem(message, { county, now, by }))
}

/** One queue of one grant with the counts of all its queues; in one round when it is named, else in two. */
export async function queue(input: ParsedInput<'messages.queue'>, context: Context) {
  const desk = await deskOf(context)
  const index = input.grant ?? 0
  const grant = desk.grants[index]
  if (!grant) throw new Fault('invalidInput', '这个身份已经不在了。请回到工作台再选一次。', 'grant')
  const counts = countQueues(grant, desk)
  const key = input.queue ?? firstBusy(grant, await counts)
  const [found, all] = await Promise.all([pageOfQueue({ ...input, key, grant }, desk), counts])
  const cursorOf = (message: Message) => ({ key: sortedBy(message, key, { grant, desk }), id: message._id })
  const { rows, next } = pageOf(found, input.limit, cursorOf)
  return {
    grants: desk.grants.map((one, at) => ({
      index: at,
      roleName: roleTitle(one),
      placeName: placeName(one, desk.county),
    })),
    grant: index,
    queue: key,
    queues: queuesOf(grant).map((one) => {
      const count = all.get(one) ?? null
      return { key: one, name: queueNames[one], count, tone: queueTone(one, count ?? 0) }
    }),
    items: itemsOf(rows, grant, desk),
    next,
  }
}

/** Where a message stands in the order of its queue. */
function sortedBy(message: Message, key: QueueKey, { grant, desk }: { grant: Grant; desk: Desk }): string {
  if (isUnattended(key)) return message.unseen?.since ?? ''
  const byDue = queueQuery(key, grant, desk)?.order === 'dueBy'
  return (byDue ? message.dueBy : message.submittedAt) ?? ''
}

interface Asked {
  key: QueueKey
  grant: Grant
  cursor?: string | undefined
  limit: number
}

function pageOfQueue({ key, grant, cursor, limit }: Asked, desk: Desk) {
  const page = { cursor: decodeCursor(cursor), limit: limit + 1 }
  const has = queuesOf(grant).includes(key)
  if (has && isUnattended(key)) return findUnattended(unattendedQuery(key, grant, desk), page)
  const query = queueQuery(key, grant, desk)
  if (!query) throw new Fault('invalidInput', '这个身份没有这一栏。请换一栏看。', 'queue')
  return findQueue(query, page)
}

/** How many wait in each queue; finished ones and reports are not counted. */
async function countQueues(grant: Grant, desk: Desk): Promise<Map<QueueKey, number>> {
  const { county, now } = desk
  const soon = dueInstant(addWorkdays(dayOf(now), 1, county.calendar))
  const [counted, unattended] = await Promise.all([
    Promise.all(
      scopesOf(grant).map(async ({ scope, stages }) => ({
        scope,
        rows: await countStages(scope, { stages, soon }),
      })),
    ),
    Promise.all(
      queuesOf(grant)
        .filter(isUnattended)
        .map(async (key) => [key, await countUnattended(unattendedQuery(key, grant, desk))] as const),
    ),
  ])
  const counts = new Map<QueueKey, number>(unattended)
  for (const key of queuesOf(grant)) {
    const query = queueQuery(key, grant, desk)
    const { overdue: _over, ...scope } = query?.equals ?? {}
    const rows = counted.find((one) => JSON.stringify(one.scope) === JSON.stringify(scope))?.rows
    if (query && rows && key !== 'done' && key !== 'reports') counts.set(key, queueCount(key, query, rows))
  }
  return counts
}

function firstBusy(grant: Grant, counts: ReadonlyMap<QueueKey, number>): QueueKey {
  const keys = queuesOf(grant)
  return keys.find((key) => (counts.get(key) ?? 0) > 0) ?? keys[0] ?? 'done'
}

/**
 * By number or words, within what all the caller's grants see, each found once; reports of wrongdoing have no words
 * to be found by.
 */
export async function search({ words, cursor, limit }: ParsedInput<'messages.search'>, context: Context) {
  const desk = await deskOf(context)
  const scopes = searchScopes(desk)
  if (scopes.length === 0) throw new Fault('forbidden', '您的身份不能查找留言。')
  const terms = queryTerms(words)
  if (terms.length === 0) return { items: [], next: null }
  const page: Page = { cursor: decodeCursor(cursor), limit: limit + 1 }
  const found = await Promise.all(
    scopes.map(async ({ grant, place }) =>
      (await findByTerms(place, terms, page)).map((message) => ({ message, grant })),
    ),
  )
  const merged = [...new Map(found.flat().map((one) => [one.message._id, one])).values()]
  merged.sort((a, b) => newestFirst(a.message, b.message))
  const { rows, next } = pageOf(merged.slice(0, limit + 1), limit, ({ message: { submittedAt, _id } }) => ({
    key: submittedAt,
    id: _id,
  }))
  return { items: rows.flatMap(({ message, grant }) => itemsOf([message], grant, desk)), next }
}

function newestFirst(a: Message, b: Message): number {
  const [first, second] = [`${a.submittedAt} ${a._id}`, `${b.submittedAt} ${b._id}`]
  return first < second ? 1 : first > second ? -1 : 0
}

interface SearchScope {
  grant: Grant
  place: SearchPlace
}

/** Where each grant may look; one for the whole county looks everywhere, so the others need not. */
function searchScopes({ grants, county }: Desk): SearchScope[] {
  const everywhere = county.units.map(({ id }) => id)
  const whole = grants.find(({ role, unitId }) => role === 'countyOffice' || unitId === 'county')
  if (whole) return [{ grant: whole, place: { unitIds: everywhere, scope: {} } }]
  const scopes = grants
    .filter(({ role }) => role !== 'deputy')
    .flatMap((grant): SearchScope[] => {
      const { role, unitId } = grant
      if (role !== 'handlingUnit') return [{ grant, place: { unitIds: [unitId], scope: {} } }]
      return ['leadUnit', 'coUnits'].map((field) => ({
        grant,
        place: { unitIds: everywhere, scope: { [field]: unitId } },
      }))
    })
  // Station and township office of one town look in the same place: once is enough.
  return [...new Map(scopes.map((one) => [JSON.stringify(one.place), one])).values()]
}

/** What has been reported to the county, the most urgent first. */
export async function escalated(input: ParsedInput<'messages.escalated'>, context: Context) {
  const desk = await deskOf(context)
  const grant = desk.grants.find((one) => one.role === 'countyOffice')
  if (!grant) throw new Fault('forbidden', '只有县人大代表工委能看这一栏。')
  const found = await pageOfQueue({ ...input, key: 'escalated', grant }, desk)
  const { rows, next } = pageOf(found, input.limit, ({ dueBy, _id }) => ({ key: dueBy ?? '', id: _id }))
  return { items: itemsOf(rows, grant, desk), next }
}
