import * as z from 'zod/mini'
import { Id, Instant } from '#shared/kernel/field'

export const Notice = z.object({
  _id: Id,
  type: z.enum([
    'reception',
    'postpone',
    'collect',
    'training',
    'dutyReport',
    'service',
    'inspection',
    'result',
    'flood',
    'feedback',
  ]),
  /** null: the whole county */
  unitId: z.nullable(Id),
  scopeName: z.string(),
  issuer: z.string(),
  title: z.string(),
  body: z.string(),
  publishedAt: Instant,
  demo: z.boolean(),
})
export type Notice = z.output<typeof Notice>
