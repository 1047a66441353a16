import type { Deputy } from '#shared/deputies/deputy'
import { _, count, find, read } from '#cloud/kernel/database'

export function readDeputy(id: string): Promise<Deputy | null> {
  return read<Deputy>('deputies', id)
}

/** The named deputies by id; unknown ids are left out. */
export async function deputiesById(ids: readonly string[]): Promise<Map<string, Deputy>> {
  const wanted = [...new Set(ids)].slice(0, 200)
  if (wanted.length === 0) return new Map()
  const found = await find<Deputy>('deputies', { where: { _id: _.in(wanted) }, limit: wanted.length })
  return new Map(found.map((deputy) => [deputy._id, deputy]))
}

export type DeputyPlace = { siteId: string } | { unitId: string }

/** Active deputies of a site or a township in list order, from `skip` on. */
export function findDeputies(
  place: DeputyPlace,
  page: { fromOrder: number; limit: number },
): Promise<Deputy[]> {
  return find<Deputy>('deputies', {
    where: { ...place, status: 'active', order: _.gte(page.fromOrder) },
    order: [['order', 'asc']],
    limit: page.limit,
  })
}

export function countDeputies(place: DeputyPlace): Promise<number> {
  return count('deputies', { ...place, status: 'active' })
}
