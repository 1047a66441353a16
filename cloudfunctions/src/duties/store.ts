import type { ReceptionDay } from '#shared/reception/reception-day'
import type { Day } from '#shared/kernel/day'
import { _, find } from '#cloud/kernel/database'

/** Sessions to come in which a deputy has a duty, on leave or not. */
export function findDuties(deputyId: string, from: Day): Promise<ReceptionDay[]> {
  return find<ReceptionDay>('receptionDays', {
    where: { 'duties.deputyId': deputyId, effective: _.gte(from) },
    order: [['effective', 'asc']],
    limit: 30,
  })
}

/** Sessions to come in which somebody asks this deputy to step in or to change days. */
export async function findAsked(deputyId: string, from: Day): Promise<ReceptionDay[]> {
  const asked = (field: string) =>
    find<ReceptionDay>('receptionDays', { where: { [field]: deputyId, effective: _.gte(from) }, limit: 20 })
  const found = await Promise.all([asked('duties.askedId'), asked('duties.swap.deputyId')])
  return [...new Map(found.flat().map((session) => [session._id, session])).values()]
}
