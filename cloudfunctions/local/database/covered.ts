import { isPlainObject, type Document } from './document'
import type { Plan } from './planner'

/**
 * Whether an index alone answers: it holds every field that the query asks for and that the `$group` after it reads.
 * MongoDB then examines keys and no document (a covered query).
 */
export function isCovered(plan: Plan, query: Document, group: unknown): boolean {
  if (plan.by !== 'index' || plan.index.multikey || group === undefined) return false
  const held = new Set(plan.index.keys.map(([field]) => field))
  return [...queried(query), ...read(group)].every((field) => held.has(field))
}

/** The fields of a query; `$expr` and its like count as fields that no index holds. */
function queried(query: Document): string[] {
  return Object.entries(query).flatMap(([field, condition]) => {
    if (field !== '$and' && field !== '$or') return [field]
    return Array.isArray(condition) ? condition.filter(isPlainObject).flatMap(queried) : [field]
  })
}

/** The fields an expression names, '$dueBy' as 'dueBy'; a variable ('$$ROOT') is a field that no index holds. */
function read(expression: unknown): string[] {
  if (typeof expression === 'string') return expression.startsWith('$') ? [expression.slice(1)] : []
  if (Array.isArray(expression)) return expression.flatMap(read)
  return isPlainObject(expression) ? Object.values(expression).flatMap(read) : []
}
