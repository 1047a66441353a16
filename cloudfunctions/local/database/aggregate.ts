import { resolve, setValue } from 'mingo/util'
import { copyOf, isPlainObject, objectOrEmpty, type Document } from './document'
import type { Search } from './find'
import { evaluate, keepsRows, orderOf, runStage, type Variables } from './query-engine'
import type { Reader } from './reader'
import { requestFailed } from './wire-fault'

/** Rows on their way through a pipeline; `own` once they are copies that a stage may write into. */
interface Rows {
  list: Document[]
  own: boolean
}

/** What a pipeline runs with; `variables` are those that a `$lookup` around it has bound. */
export interface Pass {
  reader: Reader
  variables: Variables
}

/** Runs a pipeline over a collection: its first stages through the indexes, `$lookup` likewise, the rest in mingo. */
export function aggregate(pass: Pass, from: unknown, stages: readonly Document[]): Document[] {
  const collection = pass.reader.store.collection(from)
  const { search, rest } = leading(stages, pass.variables)
  let rows: Rows = { list: pass.reader.find(collection, search, rest[0]?.$group).documents, own: false }
  for (const stage of rest) rows = advance(pass, rows, stage)
  return rows.list
}

function advance(pass: Pass, { list, own }: Rows, stage: Document): Rows {
  if (isPlainObject(stage.$lookup)) return { list: lookup(pass, list, stage.$lookup), own: false }
  if (keepsRows(stage)) return { list: runStage(list, stage, pass.variables), own }
  const copies = own ? list : list.map((row) => copyOf(row))
  return { list: runStage(copies, stage, pass.variables), own: true }
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

function lookup(pass: Pass, rows: readonly Document[], specification: Document): Document[] {
  const { as } = specification
  if (typeof as !== 'string') throw requestFailed("$lookup takes 'as', the field for what it finds")
  const join = specification.pipeline ? pipelineJoin(pass, specification) : fieldJoin(pass, specification)
  return rows.map((row) => {
    const whole = as.includes('.') ? copyOf(row) : { ...row }
    setValue(whole, as, join(row))
    return whole
  })
}

type Join = (row: Document) => Document[]

/** `{ from, localField, foreignField }`; what was found is remembered for rows with the same local value. */
function fieldJoin({ reader }: Pass, { from, localField, foreignField }: Document): Join {
  if (typeof localField !== 'string' || typeof foreignField !== 'string') {
    throw requestFailed('$lookup takes localField and foreignField, or a pipeline')
  }
  const foreign = reader.store.collection(from)
  const known = new Map<unknown, Document[]>()
  return (row) => {
    const value: unknown = resolve(row, localField) ?? null
    const query = { [foreignField]: Array.isArray(value) ? { $in: value as unknown[] } : { $eq: value } }
    const found =
      known.get(value) ?? reader.find(foreign, { query, order: [], offset: 0, limit: Infinity }).documents
    known.set(value, found)
    return found
  }
}

/** `{ from, let, pipeline }`. */
function pipelineJoin({ reader, variables }: Pass, specification: Document): Join {
  const { from, pipeline } = specification
  if (!Array.isArray(pipeline)) throw requestFailed('$lookup takes a pipeline of stages')
  const stages = pipeline.map(objectOrEmpty)
  const local = Object.entries(objectOrEmpty(specification.let))
  return (row) => {
    const bound = local.map(([name, expression]) => [name, evaluate(row, expression, variables)] as const)
    return aggregate({ reader, variables: { ...variables, ...Object.fromEntries(bound) } }, from, stages)
  }
}
