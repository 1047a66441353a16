import { Aggregator } from 'mingo/aggregator'
import { Context, evalExpr, ProcessingMode } from 'mingo/core'
import { Lazy, type Iterator } from 'mingo/lazy'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import * as stages from 'mingo/operators/pipeline'
import * as projections from 'mingo/operators/projection'
import * as queryOperators from 'mingo/operators/query'
import { Query } from 'mingo/query'
import type { AnyObject, Options } from 'mingo/types'
import { sortDocuments } from './bson-order'
import { copyOf, type Document, type Order } from './document'
import { comparisons } from './shims/comparisons'
import { dates } from './shims/dates'
import { queries } from './shims/queries'
import { strings } from './shims/strings'
import { requestFailed } from './wire-fault'

/** mingo keeps the first operator of a name, so the shims are registered before its own. */
const context = Context.init()
  .addExpressionOps({ ...comparisons, ...strings, ...dates })
  .addQueryOps(queries)
  .addPipelineOps({ $sort: sortStage })
  .addAccumulatorOps(accumulators)
  .addExpressionOps(expressions)
  .addPipelineOps(stages)
  .addProjectionOps(projections)
  .addQueryOps(queryOperators)

export type Variables = Readonly<Record<string, unknown>>

export function engineOptions(variables: Variables = {}): Options {
  return {
    idKey: '_id',
    processingMode: ProcessingMode.CLONE_OFF,
    useStrictMode: true,
    scriptEnabled: false,
    failOnError: true,
    variables: { ...variables },
    context,
  }
}

/** Whether a document matches a query. */
export function matcher(query: Document, variables: Variables = {}): (document: Document) => boolean {
  if (Object.keys(query).length === 0) return () => true
  const compiled = new Query(query, engineOptions(variables))
  return (document) => compiled.test(document)
}

/** The order that finds and indexes go by, also for arrays and mixed types, where mingo's differs. */
function sortStage(...[rows, order]: [rows: Iterator, order: AnyObject, options: Options]): Iterator {
  return rows.transform((all: Document[]) => Lazy(sortDocuments(all, orderOf(order))))
}

/** An order from its wire form `{ field: 1 | -1 }`. */
export function orderOf(specification: Document): Order {
  return Object.entries(specification).map(([field, direction]) => {
    if (direction !== 1 && direction !== -1) throw requestFailed(`a sort on '${field}' takes 1 or -1`)
    return [field, direction] as const
  })
}

export function project(documents: readonly Document[], projection: Document): Document[] {
  if (Object.keys(projection).length === 0) return [...documents]
  return runStage(
    documents.map((document) => copyOf(document)),
    { $project: projection },
  )
}

/** Runs one aggregation stage; rows may be changed in place, see `keepsRows`. */
export function runStage(rows: Document[], stage: Document, variables: Variables = {}): Document[] {
  return new Aggregator([stage as AnyObject], engineOptions(variables)).run(rows)
}

const KEEPERS = new Set(['$match', '$sort', '$skip', '$limit', '$sample', '$group', '$count', '$sortByCount'])

/** Whether a stage leaves its input rows as they are; mingo's others may write into them. */
export function keepsRows(stage: Document): boolean {
  return Object.keys(stage).every((name) => KEEPERS.has(name))
}

export function evaluate(row: Document, expression: unknown, variables: Variables): unknown {
  return evalExpr(row, expression, engineOptions(variables))
}
