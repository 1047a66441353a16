import type { Deputy } from '#shared/deputies/deputy'
import { _, count, find, read } from '#cloud/kernel/database'

/** A township has at most 160 deputies of its own plus its county ones (选举法). */
export const mostOfOnePlace = 300

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

type Elected = Pick<Deputy, '_id' | 'name' | 'mandates'>

/** Whose mandate of these constituencies is in force, also while it is suspended (代表法 §61, 62); names and mandates. */
export function findElected(constituencyIds: readonly string[]): Promise<Elected[]> {
  return find<Elected>('deputies', {
    where: {
      'mandates.constituencyId': _.in([...constituencyIds]),
      status: _.in(['active', 'suspended']),
    },
    order: [['order', 'asc']],
    limit: mostOfOnePlace,
    fields: ['name', 'mandates'],
  })
}

export function countDeputies(place: DeputyPlace): Promise<number> {
  return count('deputies', { ...place, status: 'active' })
}
