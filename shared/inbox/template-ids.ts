import type { Template } from '#shared/inbox/subscriber'

export interface TemplateId {
  id: string
  /** WeChat refuses (20002) to ask for both kinds in one tap. */
  kind: 'once' | 'longTerm'
}

/** The demo county's template ids, as they are in the bundle; a real county's come with its build. */
export const templateIds = {
  progress: { id: 'demo-T1-progress-000000000000000000000000000', kind: 'once' },
  duty: { id: 'demo-T2-duty-0000000000000000000000000000000', kind: 'once' },
  todo: { id: 'demo-T3-todo-0000000000000000000000000000000', kind: 'once' },
  notice: { id: 'demo-T4-notice-00000000000000000000000000000', kind: 'once' },
  rating: { id: 'demo-T5-rating-00000000000000000000000000000', kind: 'once' },
} as const satisfies Record<Template, TemplateId>
