import { sortDocuments } from './bson-order'
import type { Collection } from './collection'
import { isCovered } from './covered'
import { keyOf, type Document, type DocumentKey, type Order } from './document'
import type { IndexKey, Stretch } from './ordered-index'
import { planFor, type Plan } from './planner'
import { matcher, type Variables } from './query-engine'
import type { Session } from './session'

export interface Search {
  query: Document
  order: Order
  offset: number
  limit: number
  /** What `$$name` stands for in the query's expressions. */
  variables?: Variables
}

/** The documents found, in order, and how many were looked at to find them. */
export interface Found {
  documents: Document[]
  examined: number
  plan: Plan
}

/** Finds what a session sees: its own writes and its snapshot, through an index where one serves. */
export function find(collection: Collection, session: Session, search: Search): Found {
  const { query, order, offset, limit } = search
  const plan = planFor(collection, query, order)
  const matches = matcher(query, search.variables)
  const divergent = session.divergentKeys(collection)
  const enough = plan.sorted ? offset + limit : Infinity
  const documents: Document[] = []
  // MongoDB filters on an index's keys before it fetches: what they alone refuse was never looked at.
  const keysDecide = isCovered(plan, query, {})
  let examined = 0
  const look = (document: Document): void => {
    const matched = matches(document)
    if (matched || !keysDecide) examined++
    if (matched) documents.push(document)
  }
  for (const document of candidates(collection, plan)) {
    if (documents.length >= enough) break
    if (divergent.size === 0 || !divergent.has(keyOf(document._id))) look(document)
  }
  for (const key of divergent) {
    const document = session.get(collection, key)
    if (document) look(document)
  }
  const unordered = order.length > 0 && (!plan.sorted || divergent.size > 0)
  const inOrder = unordered ? sortDocuments(documents, order) : documents
  return { documents: inOrder.slice(offset, offset + limit), examined, plan }
}

function* candidates(collection: Collection, plan: Plan): Generator<Document> {
  if (plan.by === 'scan') yield* collection.documents.values()
  else if (plan.by === 'id') yield* byId(collection, plan.keys)
  else if (plan.index.multikey) yield* once(merged(plan))
  else yield* merged(plan)
}

function* byId(collection: Collection, keys: readonly DocumentKey[]): Generator<Document> {
  for (const key of keys) {
    const document = collection.documents.get(key)
    if (document) yield document
  }
}

function* once(documents: Iterable<Document>): Generator<Document> {
  const seen = new Set<Document>()
  for (const document of documents) {
    if (!seen.has(document)) yield document
    seen.add(document)
  }
}

/** The stretches of an index read side by side, always the next entry in the order after the fixed fields. */
function* merged(plan: Extract<Plan, { by: 'index' }>): Generator<Document> {
  const { index, prefix, backwards } = plan
  const read = (part: Stretch) => index.scan(part, backwards)
  const [only] = plan.stretches
  if (only && plan.stretches.length === 1) {
    for (const [, document] of read(only)) yield document
    return
  }
  const turn = backwards ? -1 : 1
  const heads = plan.stretches.map(read).flatMap((entries) => next(entries) ?? [])
  while (heads.length > 0) {
    const first = heads.reduce((a, b) => (index.compare(b.entry[0], a.entry[0], prefix) * turn < 0 ? b : a))
    yield first.entry[1]
    const following = next(first.entries)
    heads.splice(heads.indexOf(first), 1, ...(following ? [following] : []))
  }
}

interface Head {
  entry: readonly [IndexKey, Document]
  entries: Iterator<readonly [IndexKey, Document]>
}

function next(entries: Head['entries']): Head | undefined {
  const result = entries.next()
  return result.done === true ? undefined : { entry: result.value, entries }
}
