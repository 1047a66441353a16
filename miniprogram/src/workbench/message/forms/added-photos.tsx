import { View } from '@tarojs/components'
import { mostPhotos } from '../../../platform/use-photos'
import { PhotoGrid } from '../../../ui/photo-grid'
import type { SentPhotos } from './sent-photos'

export function AddedPhotos({ photos }: { photos: SentPhotos }) {
  const shown = photos.photos.map(({ path, source, state }, index) => ({
    key: path,
    src: source,
    alt: `第 ${index + 1} 张照片`,
    ...(state && { state }),
  }))
  return (
    <View className="stack">
      <PhotoGrid
        photos={shown}
        max={mostPhotos}
        onAdd={() => void photos.add()}
        onRetry={() => void photos.send()}
        onRemove={({ key }) => void photos.remove(key)}
      />
      {photos.refused > 0 && (
        <View className="sub">{`有 ${photos.refused} 张没加上：太大，或者不是照片。`}</View>
      )}
    </View>
  )
}
