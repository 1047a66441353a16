import { Fault } from '#shared/kernel/fault'
import type { ReceptionDay } from '#shared/reception/reception-day'

type Facts = Pick<ReceptionDay, 'kind' | 'start' | 'end' | 'place' | 'point' | 'link' | 'guests'>

/** A session can be found and joined by who reads of it. Faults `invalidInput` with what its kind still lacks. */
export function expectWhole({ kind, start, end, place, point, link, guests }: Facts): void {
  if (start >= end) throw new Fault('invalidInput', '结束的时间要晚于开始的时间。请改一改。', 'end')
  if (kind === 'online' && !/^https:\/\/[^\s/]+\.[^\s]+$/.test(link))
    throw new Fault('invalidInput', '网上接待要有 https:// 开头的网址，群众点开就能进。', 'link')
  if (kind === 'mobile' && (place.trim() === '' || point === null))
    throw new Fault('invalidInput', '流动站要写清摆在哪里，并在地图上选好位置。', 'place')
  if (kind === 'joint' && guests.length === 0)
    throw new Fault('invalidInput', '联合接待要写上哪个单位一起来。', 'guests')
  if (kind !== 'online' && place.trim() === '') throw new Fault('invalidInput', '请写清在哪里接待。', 'place')
}

/** Two sessions of one site that somebody would have to be at together. Faults `conflict` with the other's hours. */
export function expectNoClash(
  session: Pick<ReceptionDay, '_id' | 'start' | 'end'>,
  sameDay: readonly ReceptionDay[],
): void {
  const other = sameDay.find(
    (one) =>
      one._id !== session._id &&
      one.state !== 'cancelled' &&
      one.start < session.end &&
      session.start < one.end,
  )
  if (other)
    throw new Fault(
      'conflict',
      `这一天 ${other.start}–${other.end} 已经有一场接待。请换个日子，或换个时间。`,
      'to',
    )
}
