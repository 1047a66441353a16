import type { Template } from '#shared/inbox/subscriber'
import { templateIds, type TemplateId } from '#shared/inbox/template-ids'

/** JSON of a real county's own templates, by kind of push, put in at build time. */
const own = process.env.TARO_APP_TEMPLATES || '{}'

export const templates: Readonly<Record<Template, TemplateId>> = {
  ...templateIds,
  ...(JSON.parse(own) as Partial<Record<Template, TemplateId>>),
}
