import type { Cursor } from '#shared/kernel/cursor'
import { _ } from '#cloud/kernel/database'

interface After {
  field: string
  direction: 'asc' | 'desc'
  cursor: Cursor | null
}

/** A condition narrowed to the rows behind the cursor, in the order (field, _id), both in one direction. */
export function after(
  where: Record<string, unknown>,
  { field, direction, cursor }: After,
): Record<string, unknown> {
  if (!cursor) return where
  const behind = direction === 'asc' ? _.gt : _.lt
  return _.and([
    where,
    _.or([{ [field]: behind(cursor.key) }, { [field]: cursor.key, _id: behind(cursor.id) }]),
  ]) as unknown as Record<string, unknown>
}
