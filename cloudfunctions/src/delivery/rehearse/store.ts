import type { Message } from '#shared/messages/message'
import type { Notice } from '#shared/notices/notice'
import type { Instant } from '#shared/kernel/field'
import { MessageStage } from '#shared/messages/message'
import { _, find } from '#cloud/kernel/database'

const most = 500

/** Of some townships, or null for all, those whose clock runs out before an instant. */
export function findDueBefore(unitIds: readonly string[] | null, before: Instant): Promise<Message[]> {
  return find<Message>('messages', {
    where: {
      stage: _.in([...MessageStage.options]),
      dueBy: _.lt(before),
      ...(unitIds && { unitId: _.in([...unitIds]) }),
    },
    order: [['dueBy', 'asc']],
    limit: most,
  })
}

/** Notices that are approved and wait for their hour. */
export function findScheduledBetween(from: Instant, before: Instant): Promise<Notice[]> {
  return find<Notice>('notices', {
    where: { state: 'approved', publishAt: _.gte(from).and(_.lt(before)) },
    order: [['publishAt', 'asc']],
    limit: 100,
  })
}
