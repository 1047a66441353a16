import * as z from 'zod/mini'
import { Id } from '#shared/kernel/field'

/** How a matter is supervised, for whoever works on it; and the form for who may say so now. */
export const oversight = {
  /** '领衔督办 · 县人大常委会副主任 石演示 · 2月20日再看', null while it is not supervised */
  supervisionText: z.nullable(z.string()),
  /** The joint session (会诊) it was brought to last, as that stands now. */
  convened: z.nullable(z.object({ sessionId: Id, words: z.string() })),
  superviseForm: z.nullable(
    z.object({
      /** Name and office, from the county's list. */
      leaders: z.array(z.string()),
      deputies: z.array(z.object({ id: Id, name: z.string() })),
    }),
  ),
}
