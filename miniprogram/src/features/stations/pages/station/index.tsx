import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useCare } from '../../../../platform/care'
import { back, go, usePageParams } from '../../../../platform/navigation'
import { callPhone } from '../../../../platform/phone'
import { stationPhone } from '../../../../platform/place'
import { useShare } from '../../../../platform/share'
import { useQuery } from '../../../../platform/use-query'
import { Banner } from '../../../../ui/banner'
import { Button } from '../../../../ui/button'
import { CopyLink } from '../../../../ui/copy-link'
import { Empty } from '../../../../ui/empty'
import { Faces } from '../../../../ui/faces'
import { Heading } from '../../../../ui/heading'
import { Page } from '../../../../ui/page'
import { Seal } from '../../../../ui/seal'
import { StatusTag } from '../../../../ui/status-tag'
import { AddToCalendar } from '../../components/add-to-calendar'
import { BeforeYouCome } from '../../components/before-you-come'
import { FollowStation } from '../../components/follow-station'
import { HowToGet } from '../../components/how-to-get'
import { Deputies, Points, Sessions } from '../../components/station-lists'
import { type Station, ThreeFixed } from '../../components/three-fixed'
import { useFirstPlace } from '../../use-first-place'
import './station.scss'

const seals = { home: '家', station: '站', point: '点', brand: '特' } as const

export default function StationPage() {
  const { station: id } = usePageParams('station')
  const scanned = useRouter().params.scene !== undefined
  const query = useQuery('stations.get', id ? { id } : null)
  const station = query.data
  useFirstPlace(scanned ? station : undefined)
  const share = useShare('station', station && { title: station.name, params: { station: station.id } })

  const call = () => void callPhone(station?.phone ?? stationPhone())
  const bar = station && (
    <View className="station-bar">
      <Button icon="phone" onClick={call}>
        打电话
      </Button>
      <Button variant="primary" icon="pen" onClick={() => void go('write', { station: station.id })}>
        我要留言
      </Button>
    </View>
  )
  return (
    <Page bar={bar} back={() => void back()}>
      {scanned && (
        <Banner tone="qing" icon="code">
          已扫门牌码。不用登录就能看。
        </Banner>
      )}
      {id ? (
        <Faces of={query} title="联络站没打开" onCall={call}>
          {(found) => (
            <>
              <Content station={found} />
              <CopyLink onCopy={share} />
            </>
          )}
        </Faces>
      ) : (
        <Empty title="没认出是哪个联络站" onCall={call}>
          码可能破损了。请到“联络站”里找一找。
        </Empty>
      )}
    </Page>
  )
}

function Content({ station }: { station: Station }) {
  const care = useCare()
  return (
    <>
      <View>
        <Heading level={1}>{station.name}</Heading>
        <View className="row row-tight row-wrap station-now">
          <Seal mark={seals[station.type]} />
          <StatusTag tone={station.now.open ? 'ok' : 'neutral'} icon={station.now.open ? 'check' : 'clock'}>
            {station.now.open ? `现在${station.now.text}` : station.now.text}
          </StatusTag>
          {station.demo && <StatusTag>演示</StatusTag>}
        </View>
      </View>
      <ThreeFixed station={station} />
      <Sessions station={station} />
      <AddToCalendar station={station} />
      {!care && <FollowStation station={station} />}
      {!care && <Deputies station={station} />}
      <HowToGet station={station} />
      <BeforeYouCome />
      {!care && <Points station={station} />}
    </>
  )
}
