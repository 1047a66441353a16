import * as z from 'zod/mini'
import { Id } from '#shared/kernel/field'
import { PhotoView, StatusTag, TimelineItem } from '#shared/messages/views/view'

/** Three words that are never merged: what was answered, whether its author says solved, whether satisfied. */
const item = {
  id: Id,
  title: z.string(),
  unitName: z.string(),
  villageName: z.string(),
  categoryName: z.string(),
  /** '2月6日登出' */
  publishedText: z.string(),
  /** '县水务局2月6日答复：解决了' */
  answeredText: z.string(),
  /** Whether its author says solved; green only then. */
  solved: StatusTag,
  /** '提的人说满意', '' while he has not said. */
  satisfiedText: z.string(),
  /** How many follow it because it is theirs too; the author is not counted. */
  seconds: z.int(),
}

/** A row of 大家的事: only what its author agreed to show. */
export const PublicItem = z.object(item)
export type PublicItem = z.output<typeof PublicItem>

/** One public case with its answer and its public timeline. */
export const PublicView = z.object({
  ...item,
  summary: z.string(),
  answer: z.object({ head: z.string(), text: z.string() }),
  photos: z.array(PhotoView),
  timeline: z.array(TimelineItem),
  /** The caller wrote it himself: nothing to second. */
  mine: z.boolean(),
  stationPhone: z.string(),
  demo: z.boolean(),
})
export type PublicView = z.output<typeof PublicView>

/** What was written for the board, as its author sees it, or as staff write and read it. */
export const Publicity = z.discriminatedUnion('view', [
  z.object({
    view: z.literal('author'),
    published: z.boolean(),
    title: z.string(),
    summary: z.string(),
    answer: z.string(),
    photos: z.array(PhotoView),
  }),
  z.object({
    view: z.literal('staff'),
    title: z.string(),
    summary: z.string(),
    answer: z.string(),
    photos: z.array(z.object({ fileId: z.string(), url: z.nullable(z.string()), chosen: z.boolean() })),
  }),
])
export type Publicity = z.output<typeof Publicity>
