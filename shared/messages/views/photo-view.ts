import type { Photo } from '#shared/messages/message'
import type { PhotoView } from '#shared/messages/views/view'

/**
 * Photos for one reader. `url` holds the fileId, which the cloud swaps for a temporary address; null while the
 * check has not passed and the reader is neither the author nor staff.
 */
export function photoViews(photos: readonly Photo[], seesUnchecked: boolean): PhotoView[] {
  return photos.map(({ fileId, check }) => {
    const shown = check === 'pass' || seesUnchecked
    return {
      url: shown ? fileId : null,
      alt: '群众照片',
      note: check === 'pass' ? '' : shown ? '还在检查，别人暂时看不到' : '照片还在检查',
    }
  })
}
