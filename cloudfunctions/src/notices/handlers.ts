import type { noticesActions } from '#shared/notices/contract'
import type { Handlers } from '#cloud/kernel/router'
import { decodeCursor, pageOf } from '#shared/kernel/cursor'
import { Fault } from '#shared/kernel/fault'
import { noticeItem } from '#shared/notices/notice-item'
import { findNotices, readNotice } from '#cloud/notices/store'

export const noticesHandlers: Handlers<typeof noticesActions> = {
  'notices.list': async ({ unitId, cursor, limit }, { now }) => {
    const found = await findNotices(unitId ?? null, now, { cursor: decodeCursor(cursor), limit: limit + 1 })
    const { rows, next } = pageOf(found, limit, (notice) => ({ key: notice.publishedAt, id: notice._id }))
    return { items: rows.map((notice) => noticeItem(notice, now)), next }
  },

  'notices.get': async ({ id }, { now }) => {
    const notice = await readNotice(id)
    if (!notice || notice.publishedAt > now.toISOString()) {
      throw new Fault('notFound', '找不到这条公告，可能已经撤下了。')
    }
    return { ...notice, ...noticeItem(notice, now) }
  },
}
