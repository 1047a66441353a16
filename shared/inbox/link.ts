import * as z from 'zod/mini'
import { Id } from '#shared/kernel/field'
import { noticeOfDesk } from '#shared/inbox/desk-subject'
import type { OutboxRow, Subject } from '#shared/inbox/outbox-row'

/** The page a row asks for, and what a button that leads there says. */
export const Link = z.object({
  page: z.enum([
    'progress',
    'publicCase',
    'deskMessage',
    'notice',
    'deskNotice',
    'station',
    'myBookings',
    'receptionDesk',
    'session',
    'myDuties',
    'deskDelivery',
    'issueList',
    'desk',
    'suggestion',
    'letters',
    'campaign',
    'deskCampaign',
    'mediation',
  ]),
  id: Id,
  words: z.string(),
})
export type Link = z.output<typeof Link>

type Row = Pick<OutboxRow, 'recipient' | 'event' | 'subject'>

/** What an author is asked to do; everything else is only looked at. */
const asked: Readonly<Record<string, string>> = {
  'messages.needInfo': '去补充',
  'messages.approveReply': '去看答复',
  'messages.replyOnSpot': '去看答复',
  'messages.remindRating': '去评价',
  'messages.appraise': '看处理',
  'messages.decline': '看原因',
  'messages.block': '看原因',
  'messages.approvePublic': '看要登的话',
}

/** What the desk of the day is opened for. */
const deskEvents: readonly string[] = [
  'reception.inThreeDays',
  'reception.tomorrow',
  'reception.today',
  'reception.unclosed',
]

/** What the people who write and approve a notice are asked. */
const noticeDesk: Readonly<Record<string, string>> = {
  'notices.submitted': '去复核',
  'notices.approved': '看结果',
  'notices.sentBack': '去改一改',
}

/** What the workbench itself is opened for. */
const deskCalls: readonly string[] = ['messages.unattended', 'people.standIn', 'people.standInOver']

function sessionLink({ recipient, event, subject: { id } }: Row): Link | null {
  if (recipient.startsWith('deputy:')) return { page: 'myDuties', id, words: '看我的值班' }
  if (recipient.startsWith('resident:')) return { page: 'myBookings', id, words: '看预约' }
  if (recipient.startsWith('followers:')) return null
  return recipient.startsWith('station:') && deskEvents.includes(event)
    ? { page: 'receptionDesk', id, words: '去登记' }
    : { page: 'session', id, words: '看这一场' }
}

const links: Record<Subject['kind'], (row: Row) => Link | null> = {
  message: ({ recipient, event, subject: { id } }) => {
    if (recipient.startsWith('followers:')) return { page: 'publicCase', id, words: '看这件事' }
    return recipient.startsWith('resident:')
      ? { page: 'progress', id, words: asked[event] ?? '看进度' }
      : { page: 'deskMessage', id, words: '打开这一件' }
  },
  notice: ({ event, subject: { id } }) =>
    noticeDesk[event]
      ? { page: 'deskNotice', id: noticeOfDesk(id), words: noticeDesk[event] }
      : { page: 'notice', id, words: '看公告' },
  reception: sessionLink,
  place: ({ event, subject: { id } }) => {
    if (event === 'delivery.stuck') return { page: 'deskDelivery', id, words: '看卡在哪' }
    return deskCalls.includes(event)
      ? { page: 'desk', id, words: '进工作台' }
      : { page: 'station', id, words: '看这个联络站' }
  },
  issueList: ({ subject: { id } }) => ({ page: 'issueList', id, words: '看问题清单' }),
  mediation: ({ subject: { id } }) => ({ page: 'mediation', id, words: '去回访' }),
  mailbox: ({ subject: { id } }) => ({ page: 'letters', id, words: '去开箱' }),
  campaign: ({ recipient, subject: { id } }) =>
    recipient.startsWith('resident:')
      ? { page: 'campaign', id, words: '看结果' }
      : { page: 'deskCampaign', id, words: '打开这次征求' },
  booking: ({ event, subject: { id } }) => ({
    page: 'myBookings',
    id,
    words: event === 'bookings.offered' ? '去留位子' : '看预约',
  }),
  suggestion: ({ event, subject: { id } }) => ({
    page: 'suggestion',
    id,
    words: event === 'suggestions.draft' ? '去表态' : '看建议',
  }),
}

/** Where a row leads its reader, by what it is about and by whom it is for; null: the line says it all. */
export function linkOf(row: Row): Link | null {
  return links[row.subject.kind](row)
}
