import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { PhotoView } from '#shared/messages/views/view'
import { go } from '../../platform/navigation'
import { Card } from '../../ui/card'
import { FactTable, type Fact } from '../../ui/fact-table'
import { PhotoGrid } from '../../ui/photo-grid'
import { TextLink } from '../../ui/text-link'
import type { WorkView } from './work-view'

const kindWords = { opinion: '意见', grievance: '诉求', consult: '咨询', report: '举报' } as const

/** The words and photos of the matter, then its facts; a unit's view holds nothing about the person. */
export function MatterCard({ view }: { view: WorkView }) {
  return (
    <Card>
      <View className="stack">
        <View>{view.text}</View>
        <ShownPhotos photos={view.photos} />
        {view.supplements.map((added, index) => (
          <View key={index} className="stack">
            <View className="note">{`${added.whenText} 群众补充`}</View>
            <View>{added.text}</View>
            <ShownPhotos photos={added.photos} />
          </View>
        ))}
        <FactTable facts={factsOf(view)} />
        <ConvenedLink view={view} />
      </View>
    </Card>
  )
}

/** An office opens the session itself; a deputy or a unit has its day in the table above. */
function ConvenedLink({ view }: { view: WorkView }) {
  const { convened } = view
  if (convened === null || (view.view !== 'staff' && view.view !== 'county')) return null
  return (
    <TextLink forward onClick={() => void go('session', { session: convened.sessionId })}>
      看这场会诊
    </TextLink>
  )
}

export function ShownPhotos({ photos }: { photos: PhotoView[] }) {
  const urls = photos.flatMap(({ url }) => url ?? [])
  const hidden = photos.filter(({ url }) => url === null)
  const shown = photos.flatMap(({ url, alt, note }, index) =>
    url === null ? [] : [{ key: String(index), src: url, alt, ...(note && { caption: note }) }],
  )
  return (
    <>
      {shown.length > 0 && (
        <PhotoGrid photos={shown} onOpen={({ src }) => void Taro.previewImage({ urls, current: src })} />
      )}
      {hidden.map(({ note }, index) => (
        <View key={index} className="note">
          {note || '有一张照片还在检查。'}
        </View>
      ))}
    </>
  )
}

function factsOf(view: WorkView): Fact[] {
  const { place } = view
  const facts: [string, string | null][] = [
    ['哪里', [place.villageName || place.unitName, place.detail].filter(Boolean).join('，')],
    ...personFacts(view),
    ['哪一类', `${kindWords[view.kind]} · ${view.category.name}`],
    ['代表', view.deputyName],
    ['代表意见', view.proposedUnitName && `交给${view.proposedUnitName}`],
    ['督办', view.supervisionText],
    ['会诊', view.convened?.words ?? ''],
    ['主办', view.leadUnitName],
    ['协办', view.coUnitNames.join('、')],
    ['问群众的', view.question],
    ['退回过', view.returns > 0 ? `${view.returns} 次` : ''],
    ['延期', extensionText(view)],
  ]
  return facts.flatMap(([term, value]) => (value ? [{ term, value }] : []))
}

function personFacts(view: WorkView): [string, string][] {
  if (view.view === 'unit') return []
  return [
    ['谁说的', view.mayCall ? `${view.who}（同意办事单位打电话）` : view.who],
    ['公开吗', view.visibilityText],
  ]
}

function extensionText({ extension }: WorkView): string {
  if (extension === null) return ''
  const state = extension.granted === null ? '等交办的人大定' : extension.granted ? '同意了' : '没同意'
  return `${extension.days} 个工作日，${state}。因为：${extension.reason}`
}
