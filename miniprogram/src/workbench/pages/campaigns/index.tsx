import { back } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Loading } from '../../../ui/loading'
import { Page } from '../../../ui/page'
import { Fault } from '../../controls/fault'
import { OfficeCampaigns } from '../../campaigns/office-campaigns'
import { StationCampaigns } from '../../campaigns/station-campaigns'

const offices = ['townshipOffice', 'countyOffice']

/** 征求意见: an office's own, for an auditor everybody's to read, or what a station may gather opinions for. */
export default function DeskCampaignsPage() {
  const me = useQuery('people.me', {})
  const grants = me.data?.grants
  const station = grants?.find(({ role }) => role === 'liaisonOfficer')
  const writes = grants?.some(({ role }) => offices.includes(role)) ?? false
  const reads = grants?.some(({ role }) => role === 'auditor') ?? false
  return (
    <Page back={() => void back()}>
      {(writes || reads) && <OfficeCampaigns writes={writes} />}
      {station && <StationCampaigns unitId={station.unitId} />}
      {!grants && (me.fault ? <Fault title="征求意见没打开" query={me} /> : <Loading />)}
    </Page>
  )
}
