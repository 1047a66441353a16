import { evalExpr, type Context } from 'mingo/core'
import type { Options } from 'mingo/types'
import { isEqual } from 'mingo/util'
import { compareValues } from '../bson-order'

type Expressions = Parameters<Context['addExpressionOps']>[0]

/** An expression's order also tells a missing value from null, unlike a sort's. */
function compareOperands(a: unknown, b: unknown): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
  return compareValues(a, b)
}

function comparison(test: (a: unknown, b: unknown) => unknown) {
  return (document: unknown, expression: unknown, options: Options): unknown => {
    const operands = evalExpr(document, expression, options)
    if (!Array.isArray(operands) || operands.length !== 2) throw new Error('a comparison takes two operands')
    return test(operands[0], operands[1])
  }
}

/** mingo compares within one type only, and looks into arrays; MongoDB's expressions order all types: null < numbers. */
export const comparisons: Expressions = {
  $eq: comparison((a, b) => isEqual(a, b)),
  $ne: comparison((a, b) => !isEqual(a, b)),
  $lt: comparison((a, b) => compareOperands(a, b) < 0),
  $lte: comparison((a, b) => compareOperands(a, b) <= 0),
  $gt: comparison((a, b) => compareOperands(a, b) > 0),
  $gte: comparison((a, b) => compareOperands(a, b) >= 0),
  $cmp: comparison((a, b) => Math.sign(compareOperands(a, b))),
}
