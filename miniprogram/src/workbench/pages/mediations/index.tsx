import { View } from '@tarojs/components'
import { back } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Heading } from '../../../ui/heading'
import { Loading } from '../../../ui/loading'
import { Page } from '../../../ui/page'
import { Fault } from '../../controls/fault'
import { CountsCard } from '../../mediations/counts-card'
import { MediationList } from '../../mediations/mediation-list'

/** 调处纠纷: the private ledger of a station or a deputy; the county has its numbers. */
export default function MediationsPage() {
  const me = useQuery('people.me', {})
  const holds = (...roles: string[]) => me.data?.grants.some(({ role }) => roles.includes(role)) ?? false
  const keeps = holds('liaisonOfficer', 'deputy')
  const reads = keeps || holds('townshipOffice')
  return (
    <Page back={() => void back()}>
      <View>
        <Heading level={1}>调处纠纷</Heading>
        <View className="sub">
          {reads ? '只有记的人、联络站和镇里看得到，不公开。' : '县里只看数，看不到是谁、为什么。'}
        </View>
      </View>
      {!me.data && (me.fault ? <Fault title="调处纠纷没打开" query={me} /> : <Loading />)}
      {reads && <MediationList />}
      {me.data && <CountsCard mayPrint={keeps} />}
    </Page>
  )
}
