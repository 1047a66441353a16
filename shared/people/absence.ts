import * as z from 'zod/mini'
import { Day, Id } from '#shared/kernel/field'

/** First and last day on which somebody is away, and who stands in; a deputy may name nobody: his turn goes up. */
export const Absence = z.object({ from: Day, to: Day, standInId: z.nullable(Id) })
export type Absence = z.output<typeof Absence>

/** Days on which one stands in for somebody, as all absences together come to it (stand-ins.ts). */
export const StandIn = z.object({ personId: Id, from: Day, to: Day })
export type StandIn = z.output<typeof StandIn>
