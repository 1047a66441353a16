import * as z from 'zod/mini'
import { Id } from '#shared/kernel/field'
import type { AsOf } from '#shared/messages/as-of'
import { MessageKind, MessageStage } from '#shared/messages/message'
import { stageNames } from '#shared/messages/names'
import type { QueueKey } from '#shared/messages/queues/queue-key'
import { nearDueBy, type QueueQuery, queueQuery } from '#shared/messages/queues/queues'
import { isUnattended } from '#shared/messages/clocks/unattended'
import type { Grant } from '#shared/people/person'

/** What a clerk narrows a queue by; a part that the queue does not offer is left out, not refused. */
export const QueueFilter = z.object({
  unitId: z.optional(Id),
  villageId: z.optional(Id),
  category: z.optional(Id),
  kind: z.optional(MessageKind),
  stage: z.optional(MessageStage),
  light: z.optional(z.enum(['near', 'over'])),
})
export type QueueFilter = z.output<typeof QueueFilter>

const FilterField = z.keyof(QueueFilter)
export type FilterField = z.output<typeof FilterField>

/** One thing a queue can be narrowed by, with everything that may be chosen. */
export const FilterChoice = z.object({
  field: FilterField,
  name: z.string(),
  options: z.array(z.object({ value: z.string(), words: z.string() })),
})
export type FilterChoice = z.output<typeof FilterChoice>

const lights = [
  { value: 'over', words: '超期的' },
  { value: 'near', words: '1 个工作日内到期' },
]
const kinds = [
  { value: 'opinion', words: '意见' },
  { value: 'grievance', words: '诉求' },
  { value: 'consult', words: '咨询' },
]

/** Where handling can be late. */
const lit: readonly QueueKey[] = ['inProgress', 'toHandle', 'toApprove', 'waitingApproval']

/** Nobody narrows these: a few rows, or found another way. */
function isWhole(key: QueueKey, { role }: Grant): boolean {
  return role === 'deputy' || key === 'assisting' || key === 'reports' || isUnattended(key)
}

/** Townships for whoever sees the whole county, else the villages of the grant's own place. */
function placesOf({ role, unitId }: Grant, { county }: AsOf): FilterChoice {
  const handling = county.handlingUnits.find(({ id }) => id === unitId)
  const town = role === 'handlingUnit' ? (handling?.unitId ?? null) : unitId
  if (town === null || town === 'county' || role === 'countyOffice') {
    const options = county.units.map(({ id, name }) => ({ value: id, words: name }))
    return { field: 'unitId', name: '乡镇', options }
  }
  const own = county.villages.filter((village) => village.unitId === town)
  return { field: 'villageId', name: '村', options: own.map(({ id, name }) => ({ value: id, words: name })) }
}

function stagesOf({ in: { stage } }: QueueQuery): FilterChoice {
  const options = stage.map((value) => ({ value, words: stageNames[value] }))
  return { field: 'stage', name: '办到哪一步', options }
}

/**
 * What a queue of a grant can be narrowed by: only what the keys of its index hold (cloudfunctions/schema.ts), so that
 * no document is read in vain. Finished ones, which are many, by place and stage alone.
 */
export function filterChoices(key: QueueKey, grant: Grant, asOf: AsOf): FilterChoice[] {
  const query = queueQuery(key, grant, asOf)
  if (query === null || isWhole(key, grant)) return []
  const place = placesOf(grant, asOf)
  if (key === 'done') return grant.role === 'handlingUnit' ? [stagesOf(query)] : [place, stagesOf(query)]
  const { categories } = asOf.county
  const choices: FilterChoice[] = [
    place,
    {
      field: 'category',
      name: '类别',
      options: categories.map(({ code, name }) => ({ value: code, words: name })),
    },
    { field: 'kind', name: '哪一种', options: kinds },
    ...(query.in.stage.length > 1 ? [stagesOf(query)] : []),
    ...(lit.includes(key) ? [{ field: 'light' as const, name: '期限', options: lights }] : []),
  ]
  return choices.filter(({ options }) => options.length > 1)
}

/** The parts of a filter that are offered here. */
export function offeredPart(filter: QueueFilter, choices: readonly FilterChoice[]): QueueFilter {
  const chosen = choices.flatMap(({ field, options }) =>
    options.some(({ value }) => value === filter[field]) ? [[field, filter[field]]] : [],
  )
  return Object.fromEntries(chosen) as QueueFilter
}

export function isFiltered(filter: QueueFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined)
}

/** A queue's query with a filter that it offers. */
export function narrowed(
  query: QueueQuery,
  { stage, light, ...fields }: QueueFilter,
  asOf: AsOf,
): QueueQuery {
  const equals = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  return {
    ...query,
    equals: {
      ...query.equals,
      ...equals,
      ...(light && { overdue: light === 'over' ? 'over' : 'none' }),
    },
    ...(stage && { in: { stage: [stage] } }),
    ...(light === 'near' && { dueBefore: nearDueBy(asOf) }),
  }
}
