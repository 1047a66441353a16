import { Fault } from '#shared/kernel/fault'
import type { HolidayLine } from '#shared/reception/calendar/year-of-days'

export interface HolidayFile {
  /** The year the file says it is about; null when it does not say. */
  year: number | null
  days: HolidayLine[]
}

const refuse = (why: string) =>
  new Fault('invalidInput', `${why}请用 holiday-cn 的 JSON 文件，原来的日历没有动。`, 'days')

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Where JSON.parse stopped, as a line; engines say a position or, lately, the line itself. */
function brokenLine(error: unknown, text: string): number | null {
  const words = error instanceof Error ? error.message : ''
  const line = /line (\d+)/.exec(words)?.[1]
  if (line !== undefined) return Number(line)
  const position = /position (\d+)/.exec(words)?.[1]
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const line = brokenLine(error, text)
    throw refuse(line === null ? '这份文件读不懂。' : `这份文件第${line}行附近读不懂。`)
  }
}

function lineOf(row: unknown, at: number): HolidayLine {
  if (!isFields(row)) throw refuse(`第${at + 1}条不是一个日子。`)
  const { name, date, isOffDay } = row
  if (typeof date !== 'string') throw refuse(`第${at + 1}条没写日期。`)
  if (typeof isOffDay !== 'boolean') throw refuse(`第${at + 1}条（${date}）没写是放假还是上班。`)
  return { name: typeof name === 'string' ? name : '', date, isOffDay }
}

/**
 * The lines of a holiday-cn file: `{year, days: [{name, date, isOffDay}]}`, or the days alone.
 * Faults `invalidInput` with the line: no JSON, other fields, an empty list.
 */
export function readHolidayFile(text: string): HolidayFile {
  const file = parse(text)
  const rows = Array.isArray(file) ? file : isFields(file) ? file.days : undefined
  if (!Array.isArray(rows)) throw refuse('这份文件里没有放假的日子。')
  if (rows.length === 0) throw refuse('这份文件是空的，国务院可能还没公布这一年。')
  const year = isFields(file) && typeof file.year === 'number' ? file.year : null
  return { year, days: rows.map(lineOf) }
}
