import { View } from '@tarojs/components'
import { showLargePhotos } from '../../../../platform/large-photos'
import { back } from '../../../../platform/navigation'
import { usePhotos } from '../../../../platform/use-photos'
import { Card } from '../../../../ui/card'
import { Icon } from '../../../../ui/icon'
import { PhotoGrid } from '../../../../ui/photo-grid'
import { TextLink } from '../../../../ui/text-link'
import { Said } from '../../components/said'
import { draftKey, placeText, type MessageDraft } from '../../draft/message-draft'

/** The words, photos and place once more, as they will arrive. */
export function WrittenCard({ draft }: { draft: MessageDraft }) {
  // Without a prefix nothing is sent from here: the page before does it, and 发送 what is left.
  const { photos } = usePhotos(draftKey, undefined)
  const sources = photos.map(({ source }) => source)
  const tiles = photos.map(({ path, source }, at) => ({ key: path, src: source, alt: `第 ${at + 1} 张照片` }))
  return (
    <Card>
      <View className="row row-ends">
        <View className="note strong">您要说的</View>
        <TextLink icon="pen" label="改您要说的" onClick={() => void back()}>
          改
        </TextLink>
      </View>
      <View className="stack">
        <Said>{draft.text.trim()}</Said>
        {tiles.length > 0 && (
          <PhotoGrid photos={tiles} onOpen={({ src }) => void showLargePhotos(sources, src)} />
        )}
        <View className="row row-tight sub">
          <Icon name="pin" size="small" />
          <View className="grow">{placeText(draft)}</View>
        </View>
        {draft.addressee.kind === 'deputy' && (
          <View className="row row-tight sub">
            <Icon name="person" size="small" />
            <View className="grow">{`先给代表 ${draft.deputyName} 看`}</View>
          </View>
        )}
      </View>
    </Card>
  )
}
