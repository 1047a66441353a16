import { evalExpr, type Context } from 'mingo/core'
import type { Options } from 'mingo/types'

type Expressions = Parameters<Context['addExpressionOps']>[0]

function operandsOf(document: unknown, expression: unknown, options: Options): unknown[] {
  const operands = evalExpr(document, expression, options)
  if (!Array.isArray(operands)) throw new Error('a string expression takes a list of operands')
  return operands
}

function index(value: unknown, fallback: number): number {
  if (value === undefined || value === null) return fallback
  if (!Number.isInteger(value)) throw new Error('a position in a string must be a whole number')
  return Number(value)
}

/** By code points, which mingo lacks: `[string, substring, start?, end?]`, -1 when not found. */
function indexOfCP(document: unknown, expression: unknown, options: Options): number | null {
  const [text, sought, start, end] = operandsOf(document, expression, options)
  if (text === undefined || text === null) return null
  if (typeof text !== 'string' || typeof sought !== 'string') throw new Error('$indexOfCP takes two strings')
  const points = [...text]
  const [from, to] = [index(start, 0), index(end, points.length)]
  if (from < 0 || to < 0) throw new Error('$indexOfCP takes positions from 0 on')
  if (from > to || from > points.length) return -1
  const window = points.slice(from, to).join('')
  const at = window.indexOf(sought)
  return at < 0 ? -1 : from + [...window.slice(0, at)].length
}

/** By bytes of UTF-8; a negative count means the rest, which mingo refuses. */
function substrBytes(document: unknown, expression: unknown, options: Options): string {
  const [text, start, count] = operandsOf(document, expression, options)
  if (text === undefined || text === null) return ''
  const bytes = Buffer.from(textOf(text))
  const from = index(start, 0)
  const length = index(count, -1)
  if (from < 0 || from >= bytes.length) return ''
  const to = length < 0 ? bytes.length : Math.min(from + length, bytes.length)
  if (insideCharacter(bytes, from) || insideCharacter(bytes, to)) {
    throw new Error('$substrBytes: Invalid range, a boundary falls inside a UTF-8 character')
  }
  return bytes.subarray(from, to).toString()
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  throw new Error('$substr takes a string')
}

function insideCharacter(bytes: Buffer, at: number): boolean {
  const byte = bytes[at]
  return byte !== undefined && (byte & 0xc0) === 0x80
}

export const strings: Expressions = { $indexOfCP: indexOfCP, $substr: substrBytes, $substrBytes: substrBytes }
