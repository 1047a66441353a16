import type { Template } from '#shared/inbox/subscriber'
import type { TemplateId } from '#shared/inbox/template-ids'

/** Pushes left of each kind. */
export type Held = Partial<Record<Template, number>>

/** WeChat's newest page says five, older ones three: three is never refused. */
const atOnce = 3

/**
 * Of the kinds of push wanted, those to ask WeChat for in one tap: none that is held, at most three, and never
 * one-time and long-term ones together (20002): the kind of the first decides.
 */
export function templatesToAsk(
  wanted: readonly Template[],
  held: Held,
  templates: Readonly<Record<Template, TemplateId>>,
): Template[] {
  const lacking = [...new Set(wanted)].filter((template) => (held[template] ?? 0) <= 0)
  const [first] = lacking
  if (first === undefined) return []
  const { kind } = templates[first]
  return lacking.filter((template) => templates[template].kind === kind).slice(0, atOnce)
}
