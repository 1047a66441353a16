import { dayOf, dayText } from '#shared/kernel/day'
import type { AsOf } from '#shared/messages/as-of'
import type { PublicItem, PublicView } from '#shared/messages/board/board-view'
import type { Message } from '#shared/messages/message'
import { handlingUnitName } from '#shared/messages/views/owner-card'
import { publishablePhotos } from '#shared/messages/board/publishable-photos'
import { publicTimeline } from '#shared/messages/views/timeline'
import type { StatusTag } from '#shared/messages/views/view'
import { replyClassWords, satisfiedWords } from '#shared/messages/words'

/** What only the cloud can read: how many follow it, whether the caller wrote it, the station. */
export interface Around {
  seconds: number
  mine: boolean
  siteName: string
  sitePhone: string
}

const said = {
  yes: { word: '提的人说解决了', tone: 'ok', icon: 'check' },
  partly: { word: '提的人说解决了一部分', tone: 'neutral', icon: 'document' },
  no: { word: '提的人说没解决', tone: 'bad', icon: 'close' },
} as const satisfies Record<string, StatusTag>

/** Green only where its author said solved. */
function solvedTag({ ratings, stage }: Message): StatusTag {
  const last = ratings[ratings.length - 1]
  if (last) return said[last.solved]
  return { word: stage === 'replied' ? '等提的人评' : '提的人没评', tone: 'neutral', icon: 'pen' }
}

function satisfiedText({ ratings }: Message): string {
  const last = ratings[ratings.length - 1]
  return last ? `提的人${satisfiedWords[last.satisfied]}` : ''
}

/** '县水务局2月6日答复：解决了' */
function answeredText({ replies }: Message, siteName: string, asOf: AsOf): string {
  const reply = replies[replies.length - 1]
  if (!reply) return ''
  const who = handlingUnitName(reply.unitId, asOf) || siteName
  const what = reply.class === null ? '当场答复' : `答复：${replyClassWords[reply.class].name}`
  return `${who}${dayText(dayOf(reply.writtenAt))}${what}`
}

/** A row of the board; only what its author agreed to show, the village, and the three words kept apart. */
export function publicItem(
  message: Message,
  { seconds, siteName }: Pick<Around, 'seconds' | 'siteName'>,
  asOf: AsOf,
): PublicItem {
  const { units, villages, categories } = asOf.county
  const publishedAt = message.publicCase?.publishedAt ?? null
  return {
    id: message._id,
    title: message.publicTitle ?? '',
    unitName: units.find(({ id }) => id === message.unitId)?.name ?? '',
    villageName: villages.find(({ id }) => id === message.villageId)?.name ?? '',
    categoryName: categories.find(({ code }) => code === message.category)?.name ?? '其他',
    publishedText: publishedAt === null ? '' : `${dayText(dayOf(publishedAt))}登出`,
    answeredText: answeredText(message, siteName, asOf),
    solved: solvedTag(message),
    satisfiedText: satisfiedText(message),
    seconds,
  }
}

/** One case of the board. `photos` name file ids, which the cloud swaps for temporary addresses. */
export function publicView(message: Message, around: Around, asOf: AsOf): PublicView {
  const item = publicItem(message, around, asOf)
  const { publicCase } = message
  const passed = publishablePhotos(message)
  return {
    ...item,
    summary: publicCase?.summary ?? '',
    answer: { head: item.answeredText, text: publicCase?.answer ?? '' },
    photos: boardPhotos((publicCase?.photos ?? []).filter((fileId) => passed.includes(fileId))),
    timeline: publicTimeline(message, asOf),
    mine: around.mine,
    stationPhone: around.sitePhone,
    demo: message.demo,
  }
}

export function boardPhotos(fileIds: readonly string[]) {
  return fileIds.map((fileId) => ({ url: fileId, alt: '这件事的照片', note: '' }))
}
