import { setValue } from 'mingo/util'
import { isPlainObject } from '../document'
import { requestFailed } from '../wire-fault'

type Draft = Record<string, unknown>
type Check = (draft: Draft, path: string) => void

const isIndex = (part: string): boolean => /^\d+$/.test(part)

/** The value at a dotted path; refuses a path that a write could only follow by overwriting a scalar. */
function writable(draft: Draft, path: string): unknown {
  let value: unknown = draft
  const parts = path.split('.')
  for (const [i, part] of parts.entries()) {
    const open = Array.isArray(value) ? isIndex(part) : isPlainObject(value)
    if (!open)
      throw requestFailed(
        `Cannot create field '${part}' in element {${parts[i - 1]}: ${JSON.stringify(value)}}`,
      )
    value = (value as Draft)[part]
    if (value === undefined) return undefined
  }
  return value
}

function numeric(operator: string): Check {
  return (draft, path) => {
    const value = writable(draft, path)
    if (value === undefined || typeof value === 'number') return
    throw requestFailed(
      `Cannot apply ${operator} to a value of non-numeric type. {${path}: ${JSON.stringify(value)}}`,
    )
  }
}

function list(draft: Draft, path: string): unknown {
  const value = writable(draft, path)
  if (value === undefined || Array.isArray(value)) return value
  throw requestFailed(
    `The field '${path}' must be an array but is of type ${value === null ? 'null' : typeof value}`,
  )
}

/** mingo ignores `$sort` and `$slice` when the field is new, so it is made first. */
function pushable(draft: Draft, path: string): void {
  if (list(draft, path) === undefined) setValue(draft, path, [])
}

const CHECKS: Record<string, Check> = {
  $set: writable,
  $min: writable,
  $max: writable,
  $inc: numeric('$inc'),
  $mul: numeric('$mul'),
  $bit: numeric('$bit'),
  $push: pushable,
  $addToSet: list,
  $pop: list,
}

/** Refuses what MongoDB refuses and mingo passes over in silence, and readies the draft for what mingo gets wrong. */
export function prepareUpdate(draft: Draft, modifier: Record<string, unknown>): void {
  for (const [operator, fields] of Object.entries(modifier)) {
    const check = CHECKS[operator]
    if (!check || !isPlainObject(fields)) continue
    for (const path of Object.keys(fields)) if (!path.includes('$')) check(draft, path)
  }
}
