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
import { Page } from '../../../../ui/page'
import { Acts, Meetings } from '../../components/card-lists'
import { type Deputy, DeputyFacts } from '../../components/deputy-facts'

export default function DeputyCardPage() {
  const { deputy: id } = usePageParams('deputy')
  const query = useQuery('deputies.get', id ? { id } : null)
  const { data } = query
  const share = useShare(
    'deputy',
    data && { title: `${data.name}，${data.site.name}`, params: { deputy: data.id } },
  )
  const call = () => void callPhone(query.data?.site.phone || stationPhone())
  return (
    <Page back={() => void back()}>
      {id ? (
        <Faces of={query} title="代表名片没打开" onCall={call}>
          {(deputy) => (
            <>
              <Content deputy={deputy} onCall={call} />
              <CopyLink onCopy={share} />
            </>
          )}
        </Faces>
      ) : (
        <Empty title="没认出是哪位代表" onCall={call}>
          码可能破损了。请到“联络站”里找一找。
        </Empty>
      )}
    </Page>
  )
}

function Content({ deputy, onCall }: { deputy: Deputy; onCall: () => void }) {
  const care = useCare()
  if (!deputy.active) return <NoLonger deputy={deputy} onCall={onCall} />
  return (
    <>
      <DeputyFacts deputy={deputy} />
      <Button
        variant="primary"
        size="main"
        icon="pen"
        onClick={() => void go('write', { deputy: deputy.id, station: deputy.site.id })}
      >
        给代表留言
      </Button>
      {care && (
        <Button size="main" icon="phone" onClick={onCall}>
          打联络站电话
        </Button>
      )}
      <Meetings deputy={deputy} />
      {!care && <Acts deputy={deputy} />}
    </>
  )
}

/** An old code still leads somewhere: to the station and whoever is there now. */
function NoLonger({ deputy: { name, site }, onCall }: { deputy: Deputy; onCall: () => void }) {
  return (
    <>
      <Banner tone="amber" title={`${name}现在不担任代表了。`}>
        有事请找{site.name}，那里有现在的代表。
      </Banner>
      <Button variant="primary" size="main" icon="pen" onClick={() => void go('write', { station: site.id })}>
        给联络站留言
      </Button>
      <Button icon="people" onClick={() => void go('deputies', { station: site.id })}>
        看现在的代表
      </Button>
      <Button icon="building" onClick={() => void go('station', { station: site.id })}>
        看联络站
      </Button>
      <Button icon="phone" onClick={onCall}>
        打联络站电话
      </Button>
    </>
  )
}
