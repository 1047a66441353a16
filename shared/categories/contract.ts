import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Id } from '#shared/kernel/field'

export const categoriesActions = {
  'categories.list': action({
    allow: 'anybody',
    effect: 'read',
    input: z.object({}),
    output: z.object({ categories: z.array(z.object({ code: Id, name: z.string(), scope: z.string() })) }),
  }),
}
