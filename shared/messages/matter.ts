import { allowedActs } from '#shared/messages/allowed'
import { whenText } from '#shared/messages/clocks/deadline-text'
import type { Message, Reply } from '#shared/messages/message'
import { handlingUnitName, ownerCard } from '#shared/messages/views/owner-card'
import { photoViews } from '#shared/messages/views/photo-view'
import type { Names, Reader } from '#shared/messages/views/reader'
import type { Setting } from '#shared/messages/setting'
import { takenText } from '#shared/messages/rating'
import { statusTag } from '#shared/messages/views/status-tag'
import { seesUnchecked, timeline, type TimelineReader } from '#shared/messages/views/timeline'
import type { ReplyView } from '#shared/messages/views/view'
import { replyClassWords } from '#shared/messages/words'
import type { ReceptionDay } from '#shared/reception/reception-day'

/** A setting with what only the cloud can read: the station's name, phone, and its deputies. */
export interface ViewSetting extends Setting {
  names: Names & { deputies: { id: string; name: string }[] }
  /** How many were put together with this one; left out: none. */
  others?: number
  /** The joint session it was brought to; left out: none. */
  convened?: ReceptionDay | null
}

function categoryOf(code: string, { county }: ViewSetting): { code: string; name: string } {
  return { code, name: county.categories.find((category) => category.code === code)?.name ?? '其他' }
}

export function placeOf({ unitId, villageId, place }: Message, { county }: ViewSetting) {
  return {
    unitId,
    unitName: county.units.find(({ id }) => id === unitId)?.name ?? '',
    villageId,
    villageName: county.villages.find(({ id }) => id === villageId)?.name ?? '',
    detail: place,
  }
}

/** `seesUnchecked`: whether photos whose check has not passed are shown. */
export function replyView(reply: Reply, seesUnchecked: boolean, setting: ViewSetting): ReplyView {
  const { round, text, promisedFor, rule, writtenAt } = reply
  return {
    round,
    unitName: handlingUnitName(reply.unitId, setting) || setting.names.siteName,
    class: reply.class,
    classText: reply.class === null ? '当场答复' : replyClassWords[reply.class].name,
    text,
    promisedFor,
    rule,
    at: writtenAt,
    whenText: whenText(writtenAt, setting.now),
    photos: photoViews(reply.photos, seesUnchecked),
  }
}

const readerOf = (reader: TimelineReader): Reader => (reader === 'author' ? 'author' : 'staff')

/** What every reader of the matter sees. */
export function matterOf(message: Message, reader: TimelineReader, setting: ViewSetting) {
  const { number, title, text, kind, status, stage, round, urgent, supervised, outcome, version } = message
  const unchecked = seesUnchecked(reader)
  return {
    id: message._id,
    ...{ version, number, title, text, kind, status, stage, round, urgent, supervised, outcome },
    photos: photoViews(message.photos, unchecked),
    othersCount: setting.others ?? 0,
    supplements: message.supplements.map((added) => ({
      whenText: whenText(added.at, setting.now),
      text: added.text,
      photos: photoViews(added.photos, unchecked),
    })),
    category: categoryOf(message.category, setting),
    place: placeOf(message, setting),
    tag: statusTag(message, readerOf(reader), setting),
    submittedAt: message.submittedAt,
    owner: ownerCard(message, readerOf(reader), setting),
    replies: message.replies.map((reply) => replyView(reply, unchecked, setting)),
    ratings: message.ratings.map(({ at, takenBy, ...rating }) => ({
      ...rating,
      takenText: takenText(takenBy),
      whenText: whenText(at, setting.now),
    })),
    timeline: timeline(message, reader, setting),
    acts: allowedActs(message, setting),
  }
}
