import { randomBytes } from 'node:crypto'
import { isEqual } from 'mingo/util'
import { aggregate } from './aggregate'
import { constraintsOf } from './constraints'
import { isPlainObject, objectOrEmpty, type Document } from './document'
import { decode, encode } from './ejson'
import { orderOf, project } from './query-engine'
import type { Reader } from './reader'
import { assertStorable, updated } from './update'
import { requestFailed } from './wire-fault'

/** A request of the SDK, as `@cloudbase/database` 1.4.3 sends it. */
export interface WireRequest {
  action: string
  [field: string]: unknown
}

/** The success payload, or `{ code, message }`. */
export type WireAnswer = Record<string, unknown>

/** What one operation works with; `now` is the server's date for this request. */
export interface Scope {
  reader: Reader
  now: Date
}

type Operation = (scope: Scope, request: WireRequest) => WireAnswer

const DEFAULT_LIMIT = 100
const MOST_DOCUMENTS = 1000
const DEFAULT_ROWS = 20
const MOST_ROWS = 10_000

/** Every action on documents, by the name the SDK sends. */
export const operations: Record<string, Operation> = {
  'database.addCollection': addCollection,
  'database.insertDocument': insertDocument,
  'database.getDocument': getDocument,
  'database.calculateDocument': calculateDocument,
  'database.modifyDocument': modifyDocument,
  'database.modifyAndReturnDoc': modifyAndReturnDoc,
  'database.removeDocument': removeDocument,
  'database.aggregateDocuments': aggregateDocuments,
}

function addCollection({ reader }: Scope, { collectionName }: WireRequest): WireAnswer {
  if (typeof collectionName !== 'string' || collectionName === '')
    throw requestFailed('a collection needs a name')
  return {
    message: reader.store.addCollection(collectionName) ? 'create collection success' : 'collection exists',
  }
}

/** Inserts in order; outside a transaction what came before a refused document stays, as MongoDB's insertMany does. */
function insertDocument(
  { reader, now }: Scope,
  { collectionName, data, transactionId }: WireRequest,
): WireAnswer {
  const collection = reader.store.collection(collectionName)
  const documents = (Array.isArray(data) ? data : [data]).map((text) => identified(parsed(text, now)))
  try {
    for (const document of documents) reader.session.insert(collection, document)
  } catch (error) {
    if (!transactionId) reader.session.commit()
    throw error
  }
  return { data: { insertedIds: documents.map(({ _id }) => _id) } }
}

function getDocument({ reader, now }: Scope, request: WireRequest): WireAnswer {
  const collection = reader.store.collection(request.collectionName)
  const query = parsed(request.query, now)
  const limit = Math.min(Number(request.limit ?? DEFAULT_LIMIT), MOST_DOCUMENTS)
  const offset = Number(request.offset ?? 0)
  const { documents } = reader.find(collection, {
    query,
    order: orderOf(parsed(request.order, now)),
    offset,
    limit,
  })
  const cut = request.queryType !== 'DOC' && limit === DEFAULT_LIMIT && documents.length === limit
  if (cut) reader.advice.unlimited(collection, query, limit)
  const list = project(documents, parsed(request.projection, now)).map(encode)
  return { data: { list }, limit, offset }
}

function calculateDocument(scope: Scope, request: WireRequest): WireAnswer {
  return { data: { total: select(scope, request, true).length } }
}

/** `merge` updates by operators and counts what changed; without it the document is replaced and what matched counts. */
function modifyDocument(scope: Scope, request: WireRequest): WireAnswer {
  const { reader, now } = scope
  const collection = reader.store.collection(request.collectionName)
  const found = select(scope, request, request.multi === true)
  if (found.length === 0 && request.upsert === true) {
    return { data: { updated: 0, upsert_id: upsert(scope, request) } }
  }
  const query = parsed(request.query, now)
  const data = parsed(request.data, now)
  const merge = request.merge === true
  let changed = 0
  for (const document of found) {
    const after = merge ? updated(document, data, query) : { _id: document._id, ...data }
    if (after === document) continue
    if (!isEqual(document._id, after._id)) throw requestFailed('the (immutable) field _id cannot be changed')
    assertStorable(after)
    reader.session.replace(collection, after)
    changed++
  }
  return { data: { updated: changed } }
}

function modifyAndReturnDoc(scope: Scope, request: WireRequest): WireAnswer {
  const { reader, now } = scope
  const [document] = select(scope, request, false)
  if (!document) return { data: { updated: 0, doc: null } }
  const after = updated(document, parsed(request.data, now), parsed(request.query, now))
  assertStorable(after)
  if (after !== document) reader.session.replace(reader.store.collection(request.collectionName), after)
  return { data: { updated: 1, doc: encode(after) } }
}

function removeDocument(scope: Scope, request: WireRequest): WireAnswer {
  const { reader } = scope
  const collection = reader.store.collection(request.collectionName)
  const found = select(scope, request, request.multi === true)
  for (const document of found) reader.session.remove(collection, document)
  return { data: { deleted: found.length } }
}

/** 20 rows unless the pipeline has a `$limit`, never more than 10,000. */
function aggregateDocuments({ reader, now }: Scope, { collectionName, stages }: WireRequest): WireAnswer {
  const collection = reader.store.collection(collectionName)
  if (!Array.isArray(stages)) throw requestFailed('an aggregation takes stages')
  const pipeline = stages.filter(isPlainObject).map(({ stageKey, stageValue }) => ({
    [String(stageKey)]: decode(String(stageValue), now),
  }))
  const limited = pipeline.some((stage) => '$limit' in stage)
  const rows = aggregate({ reader, variables: {} }, collectionName, pipeline)
  if (!limited && rows.length > DEFAULT_ROWS) {
    reader.advice.unlimited(collection, objectOrEmpty(pipeline[0]?.$match), DEFAULT_ROWS)
  }
  return { data: { list: rows.slice(0, limited ? MOST_ROWS : DEFAULT_ROWS).map(encode) } }
}

/** The documents that a request's query selects: all of them when `multi`, else the first. */
function select({ reader, now }: Scope, request: WireRequest, multi: boolean): Document[] {
  const collection = reader.store.collection(request.collectionName)
  const query = parsed(request.query, now)
  return reader.find(collection, { query, order: [], offset: 0, limit: multi ? Infinity : 1 }).documents
}

/** Inserts what an upsert did not find: the query's equalities, then the data; the new id. */
function upsert({ reader, now }: Scope, request: WireRequest): unknown {
  const query = parsed(request.query, now)
  const data = parsed(request.data, now)
  const equalities = [...constraintsOf(query)].flatMap(([field, { points }]) =>
    points?.length === 1 && !field.includes('.') ? [[field, points[0]] as const] : [],
  )
  const merge = request.merge === true
  const base = identified(Object.fromEntries(equalities.filter(([field]) => merge || field === '_id')))
  const document = merge ? updated(base, data, query) : { ...base, ...data }
  assertStorable(document)
  reader.session.insert(reader.store.collection(request.collectionName), document)
  return document._id
}

/** An EJSON member of a request as an object; absent or empty means an empty one. */
function parsed(text: unknown, now: Date): Document {
  if (text === undefined || text === null || text === '') return {}
  const value = typeof text === 'string' ? decode(text, now) : text
  if (!isPlainObject(value)) throw requestFailed('the request holds a field that is not an object')
  return value
}

/** The document with an `_id`, a new one if it has none, refused if it cannot be stored. */
export function identified(document: Document): Document {
  assertStorable(document)
  if (Array.isArray(document._id)) throw requestFailed("The '_id' value cannot be of type array")
  return document._id === undefined ? { _id: randomBytes(16).toString('hex'), ...document } : document
}
