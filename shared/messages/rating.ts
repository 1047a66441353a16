import * as z from 'zod/mini'
import { Day, Id, Instant } from '#shared/kernel/field'

/** How a rating came in that the author did not tap in his own 我的留言. */
export const TakenHow = z.enum(['slip', 'phone', 'desk'])
export type TakenHow = z.output<typeof TakenHow>

/** `slip`: by number and query code, `by` null · `phone`, `desk`: asked by somebody of the office, on that day. */
export const TakenBy = z.object({
  how: TakenHow,
  by: z.nullable(Id),
  byName: z.string(),
  askedOn: Day,
})
export type TakenBy = z.output<typeof TakenBy>

export const Solved = z.enum(['yes', 'partly', 'no'])
export const Satisfied = z.enum(['satisfied', 'basically', 'dissatisfied'])
export const Rating = z.object({
  round: z.literal([1, 2]),
  solved: Solved,
  satisfied: Satisfied,
  /** "It was only an acknowledgement": counts as not solved. */
  onlyAcknowledged: z.boolean(),
  words: z.string(),
  takenBy: z.nullable(TakenBy),
  at: Instant,
})
export type Rating = z.output<typeof Rating>

export const RatingView = z.object({
  round: z.literal([1, 2]),
  solved: Solved,
  satisfied: Satisfied,
  onlyAcknowledged: z.boolean(),
  words: z.string(),
  /** '柳沟镇联络站打电话问的'; '' when the author tapped it himself. */
  takenText: z.string(),
  whenText: z.string(),
})

const howWords = {
  slip: '凭条子上的编号和查询码评的',
  phone: '打电话问的',
  desk: '当面问的',
} as const satisfies Record<TakenHow, string>

/** '柳沟镇联络站打电话问的'; '' when the author rated it himself in WeChat. */
export function takenText(takenBy: TakenBy | null): string {
  return takenBy === null ? '' : takenBy.byName + howWords[takenBy.how]
}
