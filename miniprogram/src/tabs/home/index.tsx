import { useEffect } from 'react'
import type { Output } from '#shared/contract'
import { useCare } from '../../platform/care'
import { go } from '../../platform/navigation'
import { callPhone } from '../../platform/phone'
import { rememberPlace, stationPhone, usePlace } from '../../platform/place'
import { useQuery } from '../../platform/use-query'
import { Button } from '../../ui/button'
import { Faces } from '../../ui/faces'
import { Page } from '../../ui/page'
import { CareHome } from './components/care-home'
import { PlaceBar } from './components/place-bar'
import { PlainHome } from './components/plain-home'
import { useScrolledPast } from './use-scrolled-past'

/** The main button's own id, to know when it has left the screen. */
const mainButton = 'write-message'

export default function HomePage() {
  const care = useCare()
  const place = usePlace()
  const query = useQuery('home.get', place?.chosen ? { unitId: place.unitId } : {})
  const past = useScrolledPast(mainButton)
  useRemembering(query.data)

  const write = (siteId: string) => void go('write', { station: siteId })
  const { data } = query
  const bar = data && past && !care && (
    <Button variant="primary" icon="pen" onClick={() => write(data.site.id)}>
      我要留言
    </Button>
  )
  return (
    <Page tab bar={bar}>
      {!care && <PlaceBar unitName={data?.unit.name ?? place?.unitName ?? '选地方'} unitId={data?.unit.id} />}
      <Faces of={query} title="首页没打开" onCall={() => void callPhone(stationPhone())}>
        {(home) =>
          care ? (
            <CareHome home={home} onWrite={() => write(home.site.id)} />
          ) : (
            <PlainHome home={home} mainButton={mainButton} onWrite={() => write(home.site.id)} />
          )
        }
      </Faces>
    </Page>
  )
}

/** What was shown becomes the place that the other tabs start from. */
function useRemembering(home: Output<'home.get'> | undefined) {
  const place = usePlace()
  const chosen = place?.chosen ?? false
  useEffect(() => {
    if (!home) return
    const { unit, site } = home
    rememberPlace({ unitId: unit.id, unitName: unit.name, siteId: site.id, phone: site.phone, chosen })
  }, [home, chosen])
}
