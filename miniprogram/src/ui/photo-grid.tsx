import { Image, View } from '@tarojs/components'
import { a11y } from './a11y'
import { Icon } from './icon'
import './photo-grid.scss'

export type Photo = {
  key: string
  src: string
  /** Written by the uploader, or 群众照片. */
  alt: string
  state?: 'waiting' | 'sending' | 'failed'
  /** Under the picture: 清之前 1月28日. */
  caption?: string
}

type PhotoGridProps = {
  photos: Photo[]
  /** Opens the large picture; on a failed one `onRetry` is called instead. */
  onOpen?: (photo: Photo) => void
  onRetry?: (photo: Photo) => void
  onRemove?: (photo: Photo) => void
  /** Shows 加一张 until `max` is reached. */
  onAdd?: () => void
  max?: number
}

const stateWords = { waiting: '等有网再传', sending: '正在传', failed: '没传上，再传' }

function PhotoTile({ photo, onOpen, onRetry, onRemove }: { photo: Photo } & Omit<PhotoGridProps, 'photos'>) {
  const press = photo.state === 'failed' ? onRetry : onOpen
  const words = photo.state && stateWords[photo.state]
  const label = [photo.alt, words].filter(Boolean).join('，')
  return (
    <View className="photo">
      <View
        className="photo-target"
        onClick={press && (() => press(photo))}
        {...a11y({ role: press ? 'button' : 'img', label })}
      >
        <Image className="photo-picture" src={photo.src} mode="aspectFill" {...a11y({ hidden: true })} />
        {words && <View className={`photo-state photo-state-${photo.state}`}>{words}</View>}
      </View>
      {photo.caption && <View className="note">{photo.caption}</View>}
      {onRemove && (
        <View
          className="photo-remove"
          onClick={() => onRemove(photo)}
          {...a11y({ role: 'button', label: `删掉这张：${photo.alt}` })}
        >
          <View className="photo-remove-mark">
            <Icon name="close" size="tiny" bold />
          </View>
        </View>
      )}
    </View>
  )
}

export function PhotoGrid({ photos, onAdd, max = 6, ...handlers }: PhotoGridProps) {
  return (
    <View className="photo-grid">
      {photos.map((photo) => (
        <PhotoTile key={photo.key} photo={photo} {...handlers} />
      ))}
      {onAdd && photos.length < max && (
        <View className="photo-add" onClick={onAdd} {...a11y({ role: 'button', label: '加一张照片' })}>
          <Icon name="camera" />
          加一张
        </View>
      )}
    </View>
  )
}
