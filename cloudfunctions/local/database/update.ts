import { cloneDeep, isEqual } from 'mingo/util'
import { Context } from 'mingo/core'
import { update, type Modifier } from 'mingo/updater'
import { isPlainObject, type Document } from './document'
import { engineOptions } from './query-engine'
import { prepareUpdate } from './shims/updates'
import { requestFailed } from './wire-fault'

/** mingo copies every operator it is given for every update; one that asks nothing of the document needs none. */
const bare = Context.init()

/** The document after an update with operators, or the same document when nothing changes. `query` serves the positional `$`. */
export function updated(document: Document, modifier: Document, query: Document): Document {
  const odd = Object.entries(modifier).find(
    ([operator, fields]) => !operator.startsWith('$') || !isPlainObject(fields),
  )
  if (odd) throw requestFailed(`unknown or malformed update operator: ${odd[0]}`)
  const draft = cloneDeep(document) as Record<string, unknown>
  prepareUpdate(draft, modifier)
  const positional = Object.values(modifier).some((fields) =>
    Object.keys(fields as object).some((path) => path.includes('$')),
  )
  const asks = positional || '$pull' in modifier
  update(
    draft,
    modifier as Modifier<Record<string, unknown>>,
    [],
    positional ? (cloneDeep(query) as Record<string, unknown>) : {},
    {
      cloneMode: 'deep',
      queryOptions: asks ? engineOptions() : { ...engineOptions(), context: bare },
    },
  )
  return isEqual(document, draft) ? document : draft
}

/** Refuses what cannot be stored: keys that begin with `$`, and `__proto__`. */
export function assertStorable(value: unknown): void {
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof RegExp) return
  for (const key of Object.keys(value)) {
    if (key.startsWith('$'))
      throw requestFailed(`The dollar ($) prefixed field '${key}' is not valid for storage.`)
    if (key === '__proto__') throw requestFailed(`The field '__proto__' is not valid for storage.`)
    assertStorable((value as Record<string, unknown>)[key])
  }
}
