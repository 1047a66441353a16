import type { Message } from '#shared/messages/message'
import type { Person } from '#shared/people/person'
import type { QueueKey } from '#shared/messages/queues/queue-key'
import type { AsOf } from '#shared/messages/as-of'
import type { Context } from '#cloud/kernel/router'
import { Fault } from '#shared/kernel/fault'
import { hatsOfPerson } from '#shared/messages/hats'
import { queueQuery } from '#shared/messages/queues/queues'
import { statusTag } from '#shared/messages/views/status-tag'
import { withoutPerson } from '#shared/messages/privacy/without-person'
import { forbiddenQuestions } from '#shared/suggestions/checklist'
import { mayQuote } from '#shared/suggestions/may-quote'
import { ForbiddenKind } from '#shared/suggestions/suggestion'
import { findDeputies } from '#cloud/deputies/store'
import { findQueue } from '#cloud/messages/queue/store'
import { loadCounty } from '#cloud/places/store'

/** Where each hat finds what it may write from: what it has, follows, or had. */
const queues: readonly QueueKey[] = ['withMe', 'watching', 'inProgress', 'done']
const eachAtMost = 30
const allAtMost = 60
const shown = 120

async function inHisHands(person: Person, asOf: AsOf): Promise<Message[]> {
  const queries = person.grants
    .filter(({ role }) => role === 'deputy' || role === 'liaisonOfficer')
    .flatMap((grant) => queues.flatMap((key) => queueQuery(key, grant, asOf) ?? []))
  const found = await Promise.all(
    queries.map((query) => findQueue(query, { cursor: null, limit: eachAtMost })),
  )
  const hats = hatsOfPerson(person, asOf.county)
  const once = new Map(found.flat().map((message) => [message._id, message]))
  return [...once.values()]
    .filter((message) => hats.some((by) => mayQuote(message, by)))
    .sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1))
    .slice(0, allAtMost)
}

function offered(message: Message, asOf: AsOf) {
  const { title, text } = withoutPerson(message)
  return {
    messageId: message._id,
    title,
    number: message.number,
    villageName: asOf.county.villages.find(({ id }) => id === message.villageId)?.name ?? '',
    statusText: statusTag(message, 'staff', asOf).word,
    text: [...text].slice(0, shown).join(''),
  }
}

/** What a suggestion can be made of: messages in the caller's hands, colleagues, units, the questions to answer. */
export async function start(_input: object, { caller, now }: Context) {
  const [county, person] = await Promise.all([loadCounty(now), caller.person()])
  const grant = person?.grants.find(({ role }) => role === 'deputy')
  if (!person || !grant) throw new Fault('forbidden', '只有代表能写建议。')
  const [messages, deputies] = await Promise.all([
    inHisHands(person, { county, now }),
    findDeputies({ unitId: grant.unitId }, { fromOrder: 0, limit: 200 }),
  ])
  return {
    leadName: person.name,
    messages: messages.map((message) => offered(message, { county, now })),
    deputies: deputies
      .filter(({ _id }) => _id !== grant.deputyId)
      .map(({ _id, name }) => ({ id: _id, name })),
    units: county.handlingUnits.map(({ id, name }) => ({ id, name })),
    questions: ForbiddenKind.options.map((kind) => ({ kind, words: forbiddenQuestions[kind] })),
  }
}
