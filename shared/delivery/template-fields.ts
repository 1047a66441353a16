import type { Delivery } from '#shared/delivery/delivery'
import type { Slot, TemplateUse } from '#shared/delivery/reach'
import type { Instant } from '#shared/kernel/field'
import { fieldText, typeOf } from '#shared/delivery/field-text'

/** WeChat's `data`: what each field of a template shows. */
export type TemplateFields = Record<string, { value: string }>

/** What is to be said, before it is cut to WeChat's fields. */
export type Said = Pick<Delivery, 'title' | 'text' | 'facts' | 'at'>

const slots: Record<Slot, (said: Said) => string> = {
  what: ({ title, facts }) => facts.what ?? title,
  status: ({ facts }) => facts.status ?? '有新消息',
  when: ({ facts, at }) => facts.when ?? at,
  place: ({ facts }) => facts.place ?? '点开看地点',
  from: ({ facts }) => facts.from ?? '人大代表联络站',
  note: ({ text }) => text,
}

/** Every field of the template, each as its type allows; a time that cannot be read is the time it happened. */
export function templateFields({ fields }: TemplateUse, said: Said): TemplateFields {
  return Object.fromEntries(
    Object.entries(fields).map(([slot, key]) => [key, { value: valueOf(slot as Slot, key, said) }]),
  )
}

function valueOf(slot: Slot, key: string, said: Said): string {
  return fieldText(typeOf(key), slots[slot](said)) || fieldText(typeOf(key), said.at satisfies Instant)
}
