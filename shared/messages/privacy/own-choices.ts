import * as z from 'zod/mini'
import type { Message } from '#shared/messages/message'
import { maskName, maskPhone } from '#shared/messages/privacy/redact'

/** What an author chose about himself, so that he can change it; masked, because a phone may be shared. */
export const OwnChoices = z.object({
  contact: z.nullable(z.object({ name: z.string(), phone: z.string() })),
  handlersMayCall: z.boolean(),
  /** Under 14: never public. */
  minor: z.boolean(),
  isPublic: z.boolean(),
  /** How often his name was looked at: what was seen cannot be unseen. */
  looks: z.int(),
})
export type OwnChoices = z.output<typeof OwnChoices>

export function ownChoices(message: Message): OwnChoices {
  const { handlersMayCall, minor, publication, history } = message
  const contact = message.contact && {
    name: maskName(message.contact.name),
    phone: maskPhone(message.contact.phone),
  }
  const looks = history.filter(({ act }) => act === 'reveal').length
  return { contact, handlersMayCall, minor, isPublic: publication === 'published', looks }
}
