import { ScrollView, View } from '@tarojs/components'
import { useState } from 'react'
import type { SiteItem } from '#shared/stations/contract'
import type { SiteType } from '#shared/stations/site'
import { useCare } from '../../platform/care'
import { callPhone } from '../../platform/phone'
import { stationPhone, usePlace } from '../../platform/place'
import { useQuery } from '../../platform/use-query'
import { a11y } from '../../ui/a11y'
import { Chip } from '../../ui/chip'
import { Empty } from '../../ui/empty'
import { Faces } from '../../ui/faces'
import { Page } from '../../ui/page'
import { SearchField } from '../../ui/search-field'
import { Segmented } from '../../ui/segmented'
import { MapPane } from './components/map-pane'
import { SiteList } from './components/site-list'
import { countTypes, findSites, groupByUnit } from './site-groups'
import './stations.scss'

const views = [
  { value: 'map', words: '地图' },
  { value: 'list', words: '列表' },
] as const

const chips = [
  { type: 'all', words: '全部' },
  { type: 'home', words: '家' },
  { type: 'station', words: '站' },
  { type: 'point', words: '点' },
  { type: 'brand', words: '特色站' },
] as const

const call = () => void callPhone(stationPhone())

export default function StationsPage() {
  const care = useCare()
  const query = useQuery('stations.list', {})
  const [words, setWords] = useState('')
  const [view, setView] = useState<'map' | 'list'>('map')
  const [type, setType] = useState<SiteType | 'all'>('all')
  const counts = countTypes(query.data?.sites ?? [])
  const shownType = care ? 'all' : type
  return (
    <Page tab>
      <View className="stations-top">
        <View className="grow">
          <SearchField label="搜村名、站名" placeholder="搜村名、站名" value={words} onChange={setWords} />
        </View>
        {!care && <Segmented label="怎么看" segments={[...views]} value={view} onChange={setView} />}
      </View>
      {!care && query.data && (
        <ScrollView scrollX className="stations-chips" {...a11y({ role: 'group', label: '只看哪一种' })}>
          <View className="stations-chips-row">
            {chips.map((chip) => (
              <Chip
                key={chip.type}
                selected={type === chip.type}
                count={counts[chip.type]}
                onClick={() => setType(chip.type)}
              >
                {chip.words}
              </Chip>
            ))}
          </View>
        </ScrollView>
      )}
      <Faces of={query} title="联络站没打开" onCall={call}>
        {({ sites }) => (
          <Found
            sites={findSites(sites, shownType, words)}
            searching={words.trim() !== '' || shownType !== 'all'}
            map={!care && view === 'map'}
          />
        )}
      </Faces>
    </Page>
  )
}

/** More than these at once are a step that a cheap phone feels; the townships then open one by one. */
const mostShownWhole = 30

/** The map and the list hold the same sites. */
function Found({ sites, searching, map }: { sites: SiteItem[]; searching: boolean; map: boolean }) {
  const own = usePlace()?.unitId
  const groups = groupByUnit(sites, own)
  if (sites.length === 0) {
    return (
      <Empty title="没找到这个地方" onCall={call}>
        换一个字再搜，比如只写村名。也可以打电话问。
      </Empty>
    )
  }
  if (map) return <MapPane groups={groups} ownUnitId={own} />
  return <SiteList {...{ groups, own }} searching={searching && sites.length <= mostShownWhole} />
}
