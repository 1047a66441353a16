import { View } from '@tarojs/components'
import type { PhotoView } from '#shared/messages/views/view'
import { showLargePhotos } from '../../../platform/large-photos'
import { PhotoGrid } from '../../../ui/photo-grid'

/** Photos of a message or an answer; one that may not be seen yet says so in words. */
export function PhotoStrip({ photos }: { photos: PhotoView[] }) {
  const seen = photos.flatMap(({ url, ...rest }) => (url === null ? [] : [{ url, ...rest }]))
  const unseen = photos.filter(({ url }) => url === null)
  const urls = seen.map(({ url }) => url)
  if (photos.length === 0) return null
  return (
    <View className="stack">
      {seen.length > 0 && (
        <PhotoGrid
          photos={seen.map(({ url, alt, note }) => ({ key: url, src: url, alt, caption: note }))}
          onOpen={({ src }) => void showLargePhotos(urls, src)}
        />
      )}
      {unseen.length > 0 && (
        <View className="note">{`还有 ${unseen.length} 张，${unseen[0]?.note ?? ''}`}</View>
      )}
    </View>
  )
}
