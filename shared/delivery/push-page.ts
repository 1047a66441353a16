import { linkOf, type Link } from '#shared/inbox/link'
import type { OutboxRow } from '#shared/inbox/outbox-row'

const inbox = 'features/inbox/pages/list/index'

/** Pages a push can open, as WeChat knows them; what leads nowhere of its own opens the inbox. */
export const pushPages: Readonly<Partial<Record<Link['page'], string>>> = {
  progress: 'features/messages/pages/progress/index',
  deskMessage: 'workbench/pages/message/index',
  notice: 'features/notices/pages/notice/index',
  station: 'features/stations/pages/station/index',
}

/** 'features/messages/pages/progress/index?id=M07': a page WeChat does not know is refused (41030). */
export function pushPage(row: Pick<OutboxRow, 'recipient' | 'event' | 'subject'>): string {
  const link = linkOf(row)
  const path = link === null ? undefined : pushPages[link.page]
  return link === null || path === undefined ? inbox : `${path}?id=${link.id}`
}

/** Whether a push may open this page. */
export function isPushPage(page: string): boolean {
  const [path = ''] = page.split('?')
  return path === inbox || Object.values(pushPages).includes(path)
}
