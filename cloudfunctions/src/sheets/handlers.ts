import type { sheetsActions } from '#shared/sheets/contract'
import type { Handlers } from '#cloud/kernel/router'
import { ofDeputy, ofSite } from '#cloud/sheets/calendar'
import { campaign } from '#cloud/sheets/campaigns'
import { mediations } from '#cloud/sheets/mediations'
import { notice, roster, session, slip, wall } from '#cloud/sheets/printing'

export const sheetsHandlers: Handlers<typeof sheetsActions> = {
  'sheets.calendar': (input, context) =>
    'siteId' in input ? ofSite(input.siteId, context.now) : ofDeputy(input.deputyId, context),
  'sheets.roster': roster,
  'sheets.wall': wall,
  'sheets.notice': notice,
  'sheets.session': session,
  'sheets.campaign': campaign,
  'sheets.mediations': mediations,
  'sheets.slip': slip,
}
