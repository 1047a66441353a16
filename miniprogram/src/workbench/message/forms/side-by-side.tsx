import { View } from '@tarojs/components'
import { useQuery } from '../../../platform/use-query'
import { Loading } from '../../../ui/loading'
import { Fault } from '../../controls/fault'
import { ShownPhotos } from '../matter-card'
import type { WorkView } from '../work-view'
import './side-by-side.scss'

/** Both matters in full before they are put together: the same words side by side on a PC, below each other on a phone. */
export function SideBySide({ view, otherId }: { view: WorkView; otherId: string }) {
  const other = useQuery('messages.get', { id: otherId })
  const seen = other.data
  if (!seen) return other.fault ? <Fault title="那一件没打开" query={other} /> : <Loading />
  if (seen.view === 'author' || seen.view === 'otherDeputy') return null
  return (
    <View className="side-by-side">
      <Side name="这一件" view={view} />
      <Side name="并到的那一件" view={seen} />
    </View>
  )
}

function Side({ name, view }: { name: string; view: WorkView }) {
  const { title, text, place, photos, number, tag } = view
  return (
    <View className="side">
      <View className="note">{[name, number, tag.word].filter(Boolean).join(' · ')}</View>
      <View className="strong">{title}</View>
      <View>{text}</View>
      <View className="sub">{[place.villageName, place.detail].filter(Boolean).join('，')}</View>
      <ShownPhotos photos={photos} />
    </View>
  )
}
