import { type PageName, pagePath } from '../../../miniprogram/src/platform/pages'
import type { CloudBridge } from './cloud-bridge'
import type { Weapp } from './open-weapp'
import { still, turn } from './still'

/** Bytes. WeChat advises to stay far below 1 MB a setData; on a cheap phone 60 KB is what one does not feel. */
export const setDataLimit = 60_000

/** A page of the mini-program, what it is opened with, and by whom. */
export type Screen = readonly [page: PageName, query: Record<string, string>, openid: string]

const resident = 'demo-resident-zhao'

/** Every page at least once, the desk for each kind of work. Messages are those of the demo county. */
export const screens: readonly Screen[] = [
  ['home', {}, resident],
  ['stations', {}, resident],
  ['reception', {}, resident],
  ['mine', {}, resident],
  ['mine', {}, 'demo-deputy-zhou'],
  ['station', { station: 'ST05' }, resident],
  ['deputies', {}, resident],
  ['deputy', { deputy: 'D05001' }, resident],
  ['write', { station: 'ST05' }, resident],
  ['confirm', {}, resident],
  ['progress', { message: 'M07' }, resident],
  ['lookup', {}, resident],
  ['publicCases', {}, resident],
  ['publicCase', { case: 'M01' }, resident],
  ['messages', {}, resident],
  ['book', { session: 'R-ST05-2026-02-15' }, resident],
  ['myBookings', {}, resident],
  ['notices', {}, resident],
  ['notice', { notice: 'N01' }, resident],
  ['campaigns', {}, resident],
  ['campaign', { campaign: 'C-water' }, resident],
  ['campaign', { campaign: 'C-session' }, resident],
  ['inbox', {}, resident],
  ['inbox', {}, 'demo-township-yunxi'],
  ['inboxSettings', {}, resident],
  ['bind', {}, resident],
  ['privacy', {}, resident],
  ['myData', {}, resident],
  ['desk', {}, 'demo-deputy-zhou'],
  ['desk', {}, 'demo-liaison-yunxi'],
  ['desk', {}, 'demo-township-yunxi'],
  ['desk', {}, 'demo-unit-H12'],
  ['desk', {}, 'demo-county'],
  ['deskMessage', { message: 'M09' }, 'demo-township-yunxi'],
  ['deskMessage', { message: 'M09' }, 'demo-county'],
  ['deskPeople', {}, 'demo-county'],
  ['deskCalls', {}, 'demo-liaison-liugou'],
  ['deskPhones', {}, 'demo-liaison-liugou'],
  ['deskDelivery', {}, 'demo-township-liugou'],
  ['receptionRules', {}, 'demo-county'],
  ['routing', {}, 'demo-county'],
  ['absence', {}, 'demo-liaison-liugou'],
  ['phrases', {}, 'demo-unit-H12'],
  ['holidayCalendar', {}, 'demo-county'],
  ['deskNotices', {}, 'demo-township-liugou'],
  ['writeNotice', {}, 'demo-liaison-liugou'],
  ['writeNotice', { notice: 'N-draft' }, 'demo-liaison-liugou'],
  ['deskNotice', { notice: 'N-waiting' }, 'demo-township-liugou'],
  ['deskNotice', { notice: 'N-training' }, 'demo-township-liugou'],
  ['notice', { notice: 'N-training' }, 'demo-deputy-zhou'],
  ['sessions', {}, 'demo-liaison-liugou'],
  ['sessions', { site: 'ST05' }, 'demo-county'],
  ['session', { session: 'R-ST05-2026-03-15' }, 'demo-liaison-liugou'],
  ['addSession', { site: 'ST05' }, 'demo-liaison-liugou'],
  ['roster', { site: 'ST05' }, 'demo-liaison-liugou'],
  ['board', {}, 'demo-county'],
  ['hotSpots', {}, 'demo-county'],
  ['supervised', {}, 'demo-county'],
  ['myDuties', {}, 'demo-deputy-su'],
  ['receptionDesk', { session: 'R-ST05-2026-02-15' }, 'demo-liaison-liugou'],
  ['ledger', {}, 'demo-liaison-liugou'],
  ['issueLists', {}, 'demo-township-liugou'],
  ['issueList', { list: 'issues-water' }, 'demo-township-liugou'],
  ['writeIssue', { list: 'issues-water' }, 'demo-deputy-zhou'],
  ['mediations', {}, 'demo-liaison-liugou'],
  ['mediations', {}, 'demo-county'],
  ['mediation', { mediation: 'mediation-1' }, 'demo-deputy-zhou'],
  ['mediation', { mediation: 'mediation-1' }, 'demo-township-liugou'],
  ['writeMediation', {}, 'demo-liaison-liugou'],
  ['writeMediation', { mediation: 'mediation-2' }, 'demo-deputy-zhou'],
  ['suggestions', {}, 'demo-deputy-zhou'],
  ['suggestions', {}, 'demo-county'],
  ['suggestion', { suggestion: 'S-demo-3' }, 'demo-deputy-zhou'],
  ['suggestion', { suggestion: 'S-demo-2' }, 'demo-unit-H12'],
  ['suggestion', { suggestion: 'S-demo-6' }, 'demo-county'],
  ['writeSuggestion', { message: 'M07' }, 'demo-deputy-zhou'],
  ['suggestionLedger', {}, 'demo-county'],
  ['deskCampaigns', {}, 'demo-township-liugou'],
  ['deskCampaigns', {}, 'demo-liaison-liugou'],
  ['deskCampaign', { campaign: 'C-water' }, 'demo-county'],
  ['deskCampaign', { campaign: 'C-session' }, 'demo-township-liugou'],
  ['writeCampaign', {}, 'demo-county'],
  ['gatherOpinions', { campaign: 'C-bus' }, 'demo-liaison-liugou'],
  ['letters', {}, 'demo-liaison-liugou'],
  ['enterLetter', {}, 'demo-liaison-liugou'],
  ['deskMessage', { message: 'L02' }, 'demo-liaison-liugou'],
]

/** Opens a screen and waits until everything is drawn; another person holds another phone. */
export async function openScreen(weapp: Weapp, cloud: CloudBridge, screen: Screen): Promise<void> {
  const [page, query, openid] = screen
  if (openid !== cloud.openid) {
    weapp.kill()
    weapp.storage.clear()
  }
  cloud.openid = openid
  await weapp.launch(pagePath(page), query)
  await drawn(cloud)
}

/** Until the cloud has answered everything and all of it is drawn. */
export async function drawn(cloud: CloudBridge): Promise<void> {
  do {
    await turn()
    await still()
  } while (cloud.waiting > 0)
}
