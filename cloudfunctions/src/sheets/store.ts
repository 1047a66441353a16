import type { ReceptionDay } from '#shared/reception/reception-day'
import type { DayRange } from '#shared/kernel/day'
import { _, find } from '#cloud/kernel/database'

/** Every session of a site that its plan put into the range, moved and called-off ones too. */
export function findPlanned(siteId: string, { from, to }: DayRange): Promise<ReceptionDay[]> {
  return find<ReceptionDay>('receptionDays', {
    where: { siteId, scheduled: _.gte(from).and(_.lte(to)) },
    order: [['scheduled', 'asc']],
    limit: 400,
  })
}
