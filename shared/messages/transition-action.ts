import * as z from 'zod/mini'
import { action } from '#shared/kernel/action'
import { Id } from '#shared/kernel/field'
import { MessageStage, MessageStatus } from '#shared/messages/message'

/** What a transition answers: enough to go on; the screen fetches the view again. */
const Done = z.object({
  id: Id,
  version: z.int(),
  status: MessageStatus,
  stage: MessageStage,
  number: z.nullable(z.string()),
})

/** Every transition names the version it was decided on; another version is `conflict`. */
export const at = { id: Id, version: z.int() }

export function transition<Input extends z.ZodMiniType>(
  allow: Parameters<typeof action>[0]['allow'],
  input: Input,
) {
  return action({ allow, effect: 'write', input, output: Done })
}
