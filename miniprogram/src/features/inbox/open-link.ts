import type { Link } from '#shared/inbox/link'
import { go } from '../../platform/navigation'

const opens: Record<Link['page'], (id: string) => Promise<void>> = {
  progress: (message) => go('progress', { message }),
  publicCase: (id) => go('publicCase', { case: id }),
  deskMessage: (message) => go('deskMessage', { message }),
  station: (station) => go('station', { station }),
  notice: (notice) => go('notice', { notice }),
  deskNotice: (notice) => go('deskNotice', { notice }),
  myBookings: () => go('myBookings'),
  receptionDesk: (session) => go('receptionDesk', { session }),
  session: (session) => go('session', { session }),
  myDuties: () => go('myDuties'),
  deskDelivery: () => go('deskDelivery'),
  issueList: (list) => go('issueList', { list }),
  desk: () => go('desk'),
  suggestion: (suggestion) => go('suggestion', { suggestion }),
  campaign: (campaign) => go('campaign', { campaign }),
  deskCampaign: (campaign) => go('deskCampaign', { campaign }),
  letters: (station) => go('letters', { station }),
  mediation: (mediation) => go('mediation', { mediation }),
}

/** Goes to the act that a row of the inbox asks for. */
export function openLink({ page, id }: Link): void {
  void opens[page](id)
}
