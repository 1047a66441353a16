import type { CallOrder } from '#shared/delivery/call-order'
import type { NoticeDeed } from '#shared/notices/decide'
import type { Notice } from '#shared/notices/notice'
import type { County } from '#shared/places/county'
import type { Site } from '#shared/stations/site'
import { callOrder, dropMatterOrder } from '#shared/delivery/call-order'
import { callDueAt } from '#shared/delivery/call-rules'
import { instantAt } from '#shared/kernel/day'
import { callArea, isWorthCalls } from '#shared/notices/call-area'
import { areaOf } from '#cloud/notices/facts'

interface Ground {
  county: County
  sites: Site[]
  now: Date
}

/** By when those without WeChat must have heard of it: before one has to answer, or before the day itself. */
function callBy({ activity, session, expireAt }: Notice, { county, now }: Ground): string {
  const last = activity?.answerBy ?? session?.scheduled ?? expireAt
  return callDueAt(last ? instantAt(last, '09:00') : null, now, county.calendar)
}

/** Those without WeChat are called about what goes out now; nobody calls about what was taken back. */
export function ordersOf(deed: NoticeDeed, notice: Notice, ground: Ground): CallOrder[] {
  if (deed.act === 'recall') return [dropMatterOrder(notice._id, '公告撤回了', ground.now)]
  const goesOut =
    (deed.act === 'approve' || deed.act === 'publish') &&
    notice.state === 'publishing' &&
    isWorthCalls(notice)
  const area = goesOut ? callArea(notice.audience, areaOf(ground, notice)) : null
  if (area === null) return []
  const { _id, title, body } = notice
  const subject = { kind: 'notice', id: _id } as const
  const dueAt = callBy(notice, ground)
  return [callOrder({ subject, title, words: body, dueAt, area }, 'published', ground.now)]
}
