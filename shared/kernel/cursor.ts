import { Fault } from '#shared/kernel/fault'

/** The sort key and id of the last row of a page; the next page starts after it. */
export interface Cursor {
  key: string
  id: string
}

export function encodeCursor({ key, id }: Cursor): string {
  return `${id}~${key}`
}

/** Null for the first page; a text we did not make is `invalidInput`. */
export function decodeCursor(text: string | undefined): Cursor | null {
  if (text === undefined) return null
  const at = text.indexOf('~')
  if (at <= 0) throw new Fault('invalidInput', '这一页的位置认不出来了。请从头再看一遍。', 'cursor')
  return { id: text.slice(0, at), key: text.slice(at + 1) }
}

/** Cuts a list read with one row more than asked, and says where the next page starts. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  cursorOf: (row: Row) => Cursor,
): { rows: Row[]; next: string | null } {
  const page = rows.slice(0, limit)
  const last = page[page.length - 1]
  return { rows: page, next: rows.length > limit && last ? encodeCursor(cursorOf(last)) : null }
}
