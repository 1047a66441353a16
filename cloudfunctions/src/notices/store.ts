import type { Notice } from '#shared/notices/notice'
import type { Cursor } from '#shared/kernel/cursor'
import { _, find, read } from '#cloud/kernel/database'
import { after } from '#cloud/kernel/page'

/** Notices of the county and, when named, of one township, newest first. */
export function findNotices(
  unitId: string | null,
  now: Date,
  page: { cursor: Cursor | null; limit: number },
): Promise<Notice[]> {
  const scope = unitId === null ? [null] : [null, unitId]
  return find<Notice>('notices', {
    where: after(
      { unitId: _.in(scope), publishedAt: _.lte(now.toISOString()) },
      { field: 'publishedAt', direction: 'desc', cursor: page.cursor },
    ),
    order: [
      ['publishedAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit: page.limit,
  })
}

export function readNotice(id: string): Promise<Notice | null> {
  return read<Notice>('notices', id)
}
