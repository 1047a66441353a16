import type { Notice, NoticeAct } from '#shared/notices/notice'
import { dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { handsOf, seesNotice, type Clerk } from '#shared/notices/clerk'
import { actWords, stateWords } from '#shared/notices/notice-words'
import { wayOf } from '#shared/notices/transitions'

type Guard = (notice: Notice, by: Clerk, now: Date) => Fault | null

const secondPerson: Guard = ({ author }, by) =>
  author.id === by.id
    ? new Fault('forbidden', '这条公告是您写的，要由另一个人复核。谁写、谁核，都留记录。')
    : null

const otherWriter: Guard = ({ author }, by) =>
  author.id === by.id
    ? new Fault('forbidden', '这条公告是您写的，更正要由复核的人来做。请和他说要改哪里。')
    : null

const notExpired: Guard = (notice, by, now) => {
  const own = secondPerson(notice, by, now)
  if (own) return own
  return notice.expireAt !== null && notice.expireAt < dayOf(now)
    ? new Fault('conflict', '这条公告的有效期已经过了，发出去没有用。请退回，让写的人改日子。')
    : null
}

const guards: Partial<Record<NoticeAct, Guard>> = {
  approve: notExpired,
  sendBack: (notice, by, now) => (notice.state === 'submitted' ? secondPerson(notice, by, now) : null),
  correct: otherWriter,
}

/** The sentence for a notice that does not exist, or not for this caller. */
export const noNotice = () => new Fault('notFound', '找不到这条公告。可能已经撤下了，或者它不归您看。')

/** Why this clerk may not do this now; null: he may. In the order notFound · forbidden · conflict · guard. */
export function noticeRefusal(
  act: NoticeAct,
  notice: Notice,
  { by, now }: { by: Clerk; now: Date },
): Fault | null {
  if (!seesNotice(by, notice)) return noNotice()
  const { from, by: hands } = wayOf(act)
  if (!handsOf(by, notice).some((hand) => hands.includes(hand))) {
    return new Fault('forbidden', `这条公告不由您${actWords[act]}。`)
  }
  if (!from.includes(notice.state)) {
    return new Fault(
      'conflict',
      `这条公告现在是“${stateWords[notice.state]}”，不能${actWords[act]}。请刷新后再看。`,
    )
  }
  return guards[act]?.(notice, by, now) ?? null
}
