import { View } from '@tarojs/components'
import { showLargePhotos } from '../../../platform/large-photos'
import { mostPhotos, type Photos } from '../../../platform/use-photos'
import { PhotoGrid, type Photo } from '../../../ui/photo-grid'

/** Photos of something being written: told first what is allowed, then how far each has got. */
export function DraftPhotos({ photos }: { photos: Photos }) {
  const { photos: kept, refused, fault, add, remove, send } = photos
  const sources = kept.map(({ source }) => source)
  const tiles = kept.map(({ path, source, state }, at): Photo => {
    return { key: path, src: source, alt: `第 ${at + 1} 张照片`, ...(state && { state }) }
  })
  return (
    <View className="stack">
      <PhotoGrid
        photos={tiles}
        max={mostPhotos}
        onAdd={() => void add()}
        onOpen={({ src }) => void showLargePhotos(sources, src)}
        onRetry={() => void send()}
        onRemove={({ key }) => void remove(key)}
      />
      <View className="note">{`最多 ${mostPhotos} 张，每张 10 MB 以内。拍摄地点会自动去掉。`}</View>
      {refused > 0 && <View className="sub">{`有 ${refused} 张没加上：太大，或者不是照片。`}</View>}
      {fault && <View className="sub">照片还没传完，都在手机里。网络好了接着传。</View>}
    </View>
  )
}
