import type { AnyOf } from '#shared/notices/audience-area'
import type { Deputy } from '#shared/deputies/deputy'
import type { Notice } from '#shared/notices/notice'
import type { Person } from '#shared/people/person'

/** Whether it ever went out: then it can be opened, also after it was taken back. */
export function isOut({ publishedAt }: Pick<Notice, 'publishedAt'>, now: Date): boolean {
  return publishedAt !== null && publishedAt <= now.toISOString()
}

/** One that is no resident's business: for people with a role in its township, or in the county's offices. */
export function mayRead({ unitId }: Pick<Notice, 'unitId'>, person: Person | null): boolean {
  const grants = person?.grants ?? []
  return grants.some((grant) => unitId === null || grant.unitId === unitId || grant.unitId === 'county')
}

/** Whether a deputy is one of those a filter names: each field holds one of its values. */
export function inAudience(deputy: Deputy, filter: AnyOf): boolean {
  const held: Readonly<Record<string, readonly (string | null)[]>> = {
    _id: [deputy._id],
    unitId: [deputy.unitId],
    siteId: [deputy.siteId],
    groupIds: deputy.groupIds,
    'mandates.level': deputy.mandates.map(({ level }) => level),
    'mandates.constituencyId': deputy.mandates.map(({ constituencyId }) => constituencyId),
  }
  const matches = ([field, values]: readonly [string, readonly string[]]) =>
    values.some((value) => held[field]?.includes(value))
  return deputy.status === 'active' && Object.entries(filter).every(matches)
}
