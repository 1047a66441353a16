import type { NotPushedReason } from '#shared/delivery/delivery'
import type { Subscriber, Template } from '#shared/inbox/subscriber'

type Asked = Pick<Subscriber, 'quota' | 'settings'>

/** The first kind that is not switched off and of which a push is left; null: none. */
export function templateFor(templates: readonly Template[], { quota, settings }: Asked): Template | null {
  return (
    templates.find((template) => !settings.off.includes(template) && (quota[template]?.left ?? 0) > 0) ?? null
  )
}

/** Why nothing can be pushed to somebody; null when something can. */
export function whyNot(templates: readonly Template[], subscriber: Asked): NotPushedReason | null {
  if (templateFor(templates, subscriber) !== null) return null
  const { quota, settings } = subscriber
  const wanted = templates.filter((template) => !settings.off.includes(template))
  if (wanted.length === 0) return 'switchedOff'
  const answers = wanted.flatMap((template) => quota[template]?.last ?? [])
  if (answers.length === 0) return 'notAsked'
  return answers.includes('accept') ? 'usedUp' : 'refusedBefore'
}
