import { cloneDeep, resolve, setValue } from 'mingo/util'
import { isPlainObject, objectOrEmpty, type Document } from './document'
import type { Search } from './find'
import { evaluate, keepsRows, orderOf, runStage, type Variables } from './query-engine'
import type { Reader } from './reader'
import { requestFailed } from './wire-fault'

/** Rows on their way through a pipeline; `own` once they are copies that a stage may write into. */
interface Rows {
  list: Document[]
  own: boolean
}

/** Runs a pipeline over a collection: its first stages through the indexes, `$lookup` likewise, the rest in mingo. */
export function aggregate(
  reader: Reader,
  from: unknown,
  stages: readonly Document[],
  variables: Variables = {},
): Document[] {
  const collection = reader.store.collection(from)
  const { search, rest } = leading(stages, variables)
  let rows: Rows = { list: reader.find(collection, search).documents, own: false }
  for (const stage of rest) rows = advance(reader, rows, stage, variables)
  return rows.list
}

function advance(reader: Reader, { list, own }: Rows, stage: Document, variables: Variables): Rows {
  if (isPlainObject(stage.$lookup))
    return { list: lookup(reader, list, stage.$lookup, variables), own: false }
  if (keepsRows(stage)) return { list: runStage(list, stage, variables), own }
  const copies = own ? list : list.map((row) => cloneDeep(row) as Document)
  return { list: runStage(copies, stage, variables), own: true }
}

/** The search that a pipeline begins with: `$match`, then `$sort`, then `$skip`, then `$limit`, each if there. */
function leading(
  stages: readonly Document[],
  variables: Variables,
): { search: Search; rest: readonly Document[] } {
  let at = 0
  const take = (name: string): unknown => {
    const stage = stages[at]
    if (!stage || !(name in stage)) return undefined
    at++
    return stage[name]
  }
  const query = withVariables(objectOrEmpty(take('$match')), variables)
  const order = orderOf(objectOrEmpty(take('$sort')))
  const offset = Number(take('$skip') ?? 0)
  const limit = Number(take('$limit') ?? Infinity)
  return { search: { query, order, offset, limit, variables }, rest: stages.slice(at) }
}

/** Adds what `$expr: { $eq: ['$field', '$$variable'] }` says in a form that an index can serve. */
function withVariables(query: Document, variables: Variables): Document {
  const equalities = expressionsOf(query.$expr).flatMap((expression) => {
    const [field, variable] = Array.isArray(expression.$eq) ? (expression.$eq as unknown[]) : []
    if (typeof field !== 'string' || !/^\$[^$]/.test(field)) return []
    if (typeof variable !== 'string' || !variable.startsWith('$$')) return []
    const value = variables[variable.slice(2)]
    return typeof value === 'string' || typeof value === 'number' ? [{ [field.slice(1)]: value }] : []
  })
  return equalities.length === 0 ? query : { $and: [query, ...equalities] }
}

function expressionsOf(expression: unknown): Document[] {
  if (!isPlainObject(expression)) return []
  return Array.isArray(expression.$and) ? expression.$and.filter(isPlainObject) : [expression]
}

function lookup(
  reader: Reader,
  rows: readonly Document[],
  specification: Document,
  variables: Variables,
): Document[] {
  const { as } = specification
  if (typeof as !== 'string') throw requestFailed("$lookup takes 'as', the field for what it finds")
  const known = new Map<unknown, Document[]>()
  return rows.map((row) => {
    const joined = specification.pipeline
      ? joinPipeline(reader, row, specification, variables)
      : joinField(reader, row, specification, known)
    const whole = as.includes('.') ? (cloneDeep(row) as Record<string, unknown>) : { ...row }
    setValue(whole, as, joined)
    return whole
  })
}

/** `{ from, localField, foreignField }`; documents found are remembered for rows with the same local value. */
function joinField(
  reader: Reader,
  row: Document,
  specification: Document,
  known: Map<unknown, Document[]>,
): Document[] {
  const { from, localField, foreignField } = specification
  if (typeof localField !== 'string' || typeof foreignField !== 'string') {
    throw requestFailed('$lookup takes localField and foreignField, or a pipeline')
  }
  const value = resolve(row, localField) ?? null
  const remembered = known.get(value)
  if (remembered) return remembered
  const query = { [foreignField]: Array.isArray(value) ? { $in: value } : { $eq: value } }
  const found = reader.find(reader.store.collection(from), {
    query,
    order: [],
    offset: 0,
    limit: Infinity,
  }).documents
  known.set(value, found)
  return found
}

/** `{ from, let, pipeline }`. */
function joinPipeline(
  reader: Reader,
  row: Document,
  specification: Document,
  variables: Variables,
): Document[] {
  const { from, let: local, pipeline } = specification
  if (!Array.isArray(pipeline) || !pipeline.every(isPlainObject))
    throw requestFailed('$lookup takes a pipeline of stages')
  const bound = Object.entries(objectOrEmpty(local)).map(([name, expression]) => [
    name,
    evaluate(row, expression, variables),
  ])
  return aggregate(reader, from, pipeline, { ...variables, ...Object.fromEntries(bound) })
}
