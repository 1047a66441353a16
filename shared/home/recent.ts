import * as z from 'zod/mini'
import { Id } from '#shared/kernel/field'

/** A row of 最近解决的事: a case of the board whose author said solved, at least in part. */
export const SolvedRow = z.object({
  id: Id,
  title: z.string(),
  placeName: z.string(),
  outcomeText: z.string(),
})
export type SolvedRow = z.output<typeof SolvedRow>

/** What the county's home pages show of the board; one document, so that a case taken down is gone at once. */
export interface Recent {
  _id: 'recent'
  rows: SolvedRow[]
}
