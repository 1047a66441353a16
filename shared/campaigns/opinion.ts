import * as z from 'zod/mini'
import { Id, Instant } from '#shared/kernel/field'

/** What an author says he is; a deputy only who is one. `gathered`: written down by a station, for several. */
export const Standing = z.enum(['unsaid', 'resident', 'lawWorker', 'deputy', 'gathered'])
export type Standing = z.output<typeof Standing>

/** One person on one part of one 征求意见; nobody who reads it learns who. */
export const Opinion = z.object({
  _id: Id,
  campaignId: Id,
  /** 0: the whole; else which article of a law draft, or which question, from 1. */
  part: z.int(),
  /** null: gathered. */
  openid: z.nullable(z.string()),
  standing: Standing,
  text: z.string(),
  at: Instant,
  changed: z.boolean(),
  /** For how many it speaks: 1 unless gathered. */
  people: z.int(),
  gathered: z.nullable(z.object({ siteName: z.string(), byId: Id })),
  mark: z.enum(['none', 'taken', 'partly', 'kept', 'elsewhere']),
  answer: z.string(),
  /** 'all', 'part:3', 'standing:deputy', 'mark:none': the lists it stands in. */
  shelves: z.array(z.string()),
  version: z.int(),
})
export type Opinion = z.output<typeof Opinion>

/** The opinion with the lists it stands in. */
export function shelved(opinion: Omit<Opinion, 'shelves'>): Opinion {
  const { part, standing, mark } = opinion
  return { ...opinion, shelves: ['all', `part:${part}`, `standing:${standing}`, `mark:${mark}`] }
}
