import { linkOf, type Link } from '#shared/inbox/link'
import type { OutboxRow } from '#shared/inbox/outbox-row'

/** Where a push that names nothing of its own leads: the inbox has it all. */
export const inboxPage = 'features/inbox/pages/list/index'

type Page = readonly [path: string, param: string | null]

/** The pages that a row leads to as WeChat knows them, and the parameter that takes the row's id. */
const pages: Record<Link['page'], Page> = {
  progress: ['features/messages/pages/progress/index', 'message'],
  publicCase: ['features/messages/pages/case/index', 'case'],
  deskMessage: ['workbench/pages/message/index', 'message'],
  notice: ['features/notices/pages/notice/index', 'notice'],
  deskNotice: ['workbench/pages/notice/index', 'notice'],
  station: ['features/stations/pages/station/index', 'station'],
  myBookings: ['features/bookings/pages/mine/index', null],
  receptionDesk: ['workbench/pages/reception-desk/index', 'session'],
  session: ['workbench/pages/session/index', 'session'],
  myDuties: ['workbench/pages/my-duties/index', null],
  deskDelivery: ['workbench/pages/delivery/index', null],
  issueList: ['workbench/pages/issue-list/index', 'list'],
  desk: ['workbench/pages/desk/index', null],
  suggestion: ['workbench/pages/suggestion/index', 'suggestion'],
  campaign: ['features/campaigns/pages/campaign/index', 'campaign'],
  deskCampaign: ['workbench/pages/campaign/index', 'campaign'],
  letters: ['workbench/pages/letters/index', 'station'],
  mediation: ['workbench/pages/mediation/index', 'mediation'],
}

/** 'features/messages/pages/progress/index?message=M07': a page WeChat does not know is refused (41030). */
export function pushPage(row: Pick<OutboxRow, 'recipient' | 'event' | 'subject'>): string {
  const link = linkOf(row)
  if (link === null) return inboxPage
  const [path, param] = pages[link.page]
  return param === null ? path : `${path}?${param}=${link.id}`
}

/** Whether a push may open this page. */
export function isPushPage(page: string): boolean {
  const [path] = page.split('?')
  return path === inboxPage || Object.values(pages).some(([known]) => known === path)
}
