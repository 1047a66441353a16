import type { TimelineItem } from '#shared/messages/views/view'
import type { TimelineItem as Shown } from '../../../ui/timeline'
import { PhotoStrip } from './photo-strip'

/** A step of the cloud's story as the timeline draws it. */
export function timelineItem(item: TimelineItem, place: number): Shown {
  const { at, whenText, who, fact, detail, quote, state, photos } = item
  return {
    key: `${at} ${place}`,
    state,
    fact,
    when: whenText,
    who,
    ...(detail && { detail }),
    ...(quote && { quote }),
    ...(photos.length > 0 && { more: <PhotoStrip photos={photos} /> }),
  }
}
