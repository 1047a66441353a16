import * as z from 'zod/mini'
import { templateIds } from '#shared/inbox/template-ids'
import { Template } from '#shared/inbox/subscriber'

/** What a push can show; which of WeChat's fields shows it is the county's table. */
export const Slot = z.enum(['what', 'status', 'when', 'place', 'from', 'note'])
export type Slot = z.output<typeof Slot>

/** WeChat's name of a field: its type and a number, 'thing1'. Other types are not used. */
export const FieldKey = z.string().check(z.regex(/^(thing|phrase|time|date|character_string|name)\d{1,2}$/))

/** One template as the county was given it: its id, and which field shows what. */
export const TemplateUse = z.object({ id: z.string(), fields: z.partialRecord(Slot, FieldKey) })
export type TemplateUse = z.output<typeof TemplateUse>

/** How a county reaches people: templates, and the hour of the one push a day. */
export const Reach = z.object({
  templates: z.record(Template, TemplateUse),
  /** Beijing 'HH:mm' */
  digestAt: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  /** Outside production only these WeChats are pushed to, and only where MESSAGING is 'allow'. */
  allow: z.array(z.string()),
})
export type Reach = z.output<typeof Reach>

/** domain.md §6.1, "Suggested templates". */
export const defaultReach: Reach = {
  templates: {
    progress: {
      id: templateIds.progress.id,
      fields: { what: 'thing1', status: 'phrase2', when: 'time3', note: 'thing4' },
    },
    duty: {
      id: templateIds.duty.id,
      fields: { what: 'thing1', when: 'time2', place: 'thing3', note: 'thing4' },
    },
    todo: {
      id: templateIds.todo.id,
      fields: { what: 'thing1', from: 'thing2', when: 'time3', note: 'thing4' },
    },
    notice: { id: templateIds.notice.id, fields: { what: 'thing1', from: 'thing2', when: 'time3' } },
    rating: {
      id: templateIds.rating.id,
      fields: { what: 'thing1', status: 'phrase2', when: 'time3', note: 'thing4' },
    },
  },
  digestAt: '18:30',
  allow: [],
}
