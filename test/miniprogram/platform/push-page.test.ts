import { Link } from '#shared/inbox/link'
import { isPushPage, pushPage } from '#shared/delivery/push-page'
import { pageUrl, type PageParams } from '../../../miniprogram/src/platform/navigation'
import type { OutboxRow } from '#shared/inbox/outbox-row'

type Row = Pick<OutboxRow, 'recipient' | 'event' | 'subject'>

const row = (recipient: string, kind: Row['subject']['kind'], event = 'x.y'): Row => ({
  recipient,
  event,
  subject: { kind, id: 'X1' },
})

/** One row for every page that a row can lead to, and what the app opens for it. */
const leads: Record<Link['page'] | 'inbox', [Row, PageParams[keyof PageParams]]> = {
  progress: [row('resident:o', 'message'), { message: 'X1' }],
  deskMessage: [row('station:ST05', 'message'), { message: 'X1' }],
  notice: [row('resident:o', 'notice'), { notice: 'X1' }],
  deskNotice: [row('township:U05', 'notice', 'notices.submitted'), { notice: 'X1' }],
  station: [row('followers:village:V1', 'place'), { station: 'X1' }],
  myBookings: [row('resident:o', 'booking'), {}],
  receptionDesk: [row('station:ST05', 'reception', 'reception.today'), { session: 'X1' }],
  session: [row('township:U05', 'reception'), { session: 'X1' }],
  myDuties: [row('deputy:D1', 'reception'), {}],
  deskDelivery: [row('township:U05', 'place', 'delivery.stuck'), {}],
  issueList: [row('unit:H12', 'issueList'), { list: 'X1' }],
  desk: [row('person:P1', 'place', 'people.standIn'), {}],
  suggestion: [row('deputy:D1', 'suggestion', 'suggestions.draft'), { suggestion: 'X1' }],
  publicCase: [row('followers:message:X1', 'message'), { case: 'X1' }],
  campaign: [row('resident:o', 'campaign'), { campaign: 'X1' }],
  deskCampaign: [row('township:U05', 'campaign'), { campaign: 'X1' }],
  inbox: [row('followers:station:ST05', 'reception'), {}],
  mediation: [row('station:ST05', 'mediation', 'mediations.recheck'), { mediation: 'X1' }],
  letters: [row('station:ST05', 'mailbox', 'letters.unopened'), { station: 'X1' }],
}

it.each(Object.entries(leads))('a push opens the page %s as the app does', (page, [told, params]) => {
  expect(`/${pushPage(told)}`).toBe(pageUrl(page as keyof PageParams, params as never))
  expect(isPushPage(pushPage(told))).toBe(true)
})

it('knows every page of the inbox, and no other', () => {
  expect(Object.keys(leads).sort()).toEqual([...Link.shape.page.options, 'inbox'].sort())
  expect(isPushPage('tabs/home/index')).toBe(false)
})
