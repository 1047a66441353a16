import { computeValue, type Context } from 'mingo/core'
import { $dateTrunc } from 'mingo/operators/expression/date'
import type { Options } from 'mingo/types'
import { isPlainObject } from '../document'

type Expressions = Parameters<Context['addExpressionOps']>[0]

/** Weeks begin on Sunday and week 1 with the year's first Sunday; mingo is off by one. */
function week(document: unknown, expression: unknown, options: Options): number {
  const dayOfYear = Number(computeValue(document, expression, '$dayOfYear', options))
  const dayOfWeek = Number(computeValue(document, expression, '$dayOfWeek', options))
  return Math.floor((dayOfYear + 7 - dayOfWeek) / 7)
}

/** mingo's is wrong with a timezone, and CloudBase is at MongoDB 4.0, which has no $dateTrunc. */
function dateTrunc(document: unknown, expression: unknown, options: Options): unknown {
  if (isPlainObject(expression) && expression.timezone !== undefined) {
    throw new Error('$dateTrunc with a timezone is not supported here: use $dateToString with a timezone')
  }
  return $dateTrunc(document as Record<string, unknown>, expression, options)
}

export const dates: Expressions = { $week: week, $dateTrunc: dateTrunc }
