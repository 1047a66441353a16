import type { Context } from 'mingo/core'
import { $elemMatch, $type } from 'mingo/operators/query'
import { Query } from 'mingo/query'
import type { AnyObject, Options } from 'mingo/types'
import { isOperator, resolve } from 'mingo/util'
import { isPlainObject } from '../document'

type QueryOps = Parameters<Context['addQueryOps']>[0]
type Predicate = (document: AnyObject) => boolean

const LOGICAL = new Set(['$and', '$or', '$nor'])

function valueAt(document: AnyObject, selector: string): unknown {
  return resolve(document, selector, { unwrapArray: true })
}

/** With conditions on fields, only elements that are objects can match; mingo tests scalars against them too. */
function elemMatch(selector: string, criteria: unknown, options: Options): Predicate {
  const ofObjects =
    isPlainObject(criteria) && Object.keys(criteria).some((key) => !isOperator(key) || LOGICAL.has(key))
  if (!ofObjects) return $elemMatch(selector, criteria as AnyObject, options)
  const query = new Query(criteria, options)
  return (document) => {
    const list = valueAt(document, selector)
    return Array.isArray(list) && list.some((item) => isPlainObject(item) && query.test(item))
  }
}

/** An array is of the type of any of its elements, besides being an array. */
function type(selector: string, types: unknown, options: Options): Predicate {
  const isOfType = $type('value', types, options)
  return (document) => {
    const value = valueAt(document, selector)
    return isOfType({ value }) || (Array.isArray(value) && value.some((item) => isOfType({ value: item })))
  }
}

/** Only numbers have a remainder; mingo takes true for 1. */
function mod(...[selector, operands]: [selector: string, operands: unknown, options: Options]): Predicate {
  if (!Array.isArray(operands) || operands.length !== 2)
    throw new Error('malformed mod, needs to be an array of two')
  const [divisor, remainder] = operands.map((operand) => Math.trunc(Number(operand))) as [number, number]
  if (divisor === 0) throw new Error('divisor cannot be 0')
  return (document) => {
    const value = valueAt(document, selector)
    const values: unknown[] = Array.isArray(value) ? value : [value]
    return values.some((item) => typeof item === 'number' && Math.trunc(item) % divisor === remainder)
  }
}

export const queries: QueryOps = { $elemMatch: elemMatch, $type: type, $mod: mod }
