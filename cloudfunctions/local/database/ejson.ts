import { requestFailed } from './wire-fault'
import { isPlainObject } from './document'

const INT32_LIMIT = 2 ** 31
const INT64_LIMIT = 2 ** 63

/** Canonical EJSON (bson 4.7.2, `relaxed: false`) of a plain JavaScript value; `undefined` members are left out. */
export function encode(value: unknown): string {
  if (typeof value === 'number') return encodeNumber(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  if (Array.isArray(value)) return `[${value.map(encode).join(',')}]`
  if (value instanceof Date) return `{"$date":{"$numberLong":"${value.getTime()}"}}`
  if (value instanceof RegExp) {
    return JSON.stringify({ $regularExpression: { pattern: value.source, options: value.flags } })
  }
  let members = ''
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) members += `${members && ','}${JSON.stringify(key)}:${encode(member)}`
  }
  return `{${members}}`
}

function encodeNumber(value: number): string {
  if (!Number.isInteger(value)) return `{"$numberDouble":"${value}"}`
  if (value >= -INT32_LIMIT && value < INT32_LIMIT) return `{"$numberInt":"${value}"}`
  return Math.abs(value) < INT64_LIMIT ? `{"$numberLong":"${value}"}` : `{"$numberDouble":"${value}"}`
}

/** Reads EJSON into plain values: ids as hex strings, every number a JS number, server dates taken from `now`. */
export function decode(text: string, now: Date): unknown {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw requestFailed('the request holds a field that is not EJSON')
  }
  return revive(parsed, now)
}

/** Turns parsed EJSON into plain values, in place where it can. */
export function revive(value: unknown, now: Date): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = revive(value[i], now)
    return value
  }
  const members = value as Record<string, unknown>
  for (const key in members) {
    const unwrap = key.charCodeAt(0) === 36 ? WRAPPERS[key] : undefined
    if (unwrap) return unwrap(members[key], now)
    const member = members[key]
    if (typeof member === 'object') members[key] = revive(member, now)
  }
  return members
}

const toNumber = (value: unknown): number => Number(value)

const WRAPPERS: Record<string, (value: unknown, now: Date) => unknown> = {
  $numberInt: toNumber,
  $numberLong: toNumber,
  $numberDouble: toNumber,
  $numberDecimal: toNumber,
  $oid: String,
  $date: (value, now) => new Date(revive(value, now) as string | number),
  $regularExpression: reviveRegExp,
  $tcb_server_date: reviveServerDate,
}

function reviveRegExp(value: unknown): RegExp {
  if (!isPlainObject(value)) throw requestFailed('$regularExpression takes { pattern, options }')
  const flags = [...new Set(typeof value.options === 'string' ? value.options : '')].filter((flag) =>
    'imsu'.includes(flag),
  )
  return new RegExp(String(value.pattern), flags.join(''))
}

function reviveServerDate(value: unknown, now: Date): Date {
  const offset = isPlainObject(value) ? Number(revive(value.offset ?? 0, now)) : 0
  return new Date(now.getTime() + offset)
}
