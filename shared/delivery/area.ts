import * as z from 'zod/mini'
import { Id } from '#shared/kernel/field'

/** A part of the county: whole townships and single villages; both null is all of it. */
export const Area = z.object({ unitIds: z.nullable(z.array(Id)), villageIds: z.nullable(z.array(Id)) })
export type Area = z.output<typeof Area>

/** One equality at a time ({} for the whole county), so that every page of it is read off an index. */
export function partsOf({ unitIds, villageIds }: Area): Record<string, string>[] {
  if (unitIds === null && villageIds === null) return [{}]
  const units = (unitIds ?? []).map((unitId) => ({ unitId }))
  return [...units, ...(villageIds ?? []).map((villageId) => ({ villageId }))]
}
