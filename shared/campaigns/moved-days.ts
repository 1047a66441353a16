import type { Campaign } from '#shared/campaigns/campaign'
import { dayOf, dayText } from '#shared/kernel/day'
import { redact } from '#shared/messages/privacy/redact'

const titles: Readonly<Partial<Record<string, string>>> = {
  extend: '延后了最后一天',
  endEarly: '提前结束了',
}

/** Why it goes on longer or ended early, for everybody who reads it; never by whom. */
export function movedDays({ trace }: Pick<Campaign, 'trace'>): { title: string; words: string }[] {
  return trace.flatMap(({ act, at, what }) => {
    const title = titles[act]
    return title === undefined ? [] : [{ title: `${dayText(dayOf(at))}${title}`, words: redact(what) }]
  })
}
