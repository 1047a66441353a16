import type { OutputOf } from '#shared/kernel/action'
import type { logActions } from '#shared/delivery/log-contract'
import type { Instant } from '#shared/kernel/field'
import { momentText } from '#shared/kernel/time-text'

type Line = OutputOf<(typeof logActions)['delivery.stuck']>['lines'][number]

/** How many of each, and since when the oldest. */
export type Stuck = Readonly<Record<Line['key'], { count: number; since: Instant | null }>>

const words = {
  late: ['条通知到时候了，还没推出去', 'bad'],
  failed: ['条没推成，不再试了', 'bad'],
  unconfirmed: ['条说不准推到没有', 'amber'],
  withheld: ['条没有真的发（试用期间）', 'neutral'],
  lateCalls: ['个电话过了时间还没打', 'bad'],
  wrongNumbers: ['个号码不对，要改', 'amber'],
} as const satisfies Record<Line['key'], readonly [string, Line['tone']]>

/** The morning's summary: what is stuck, the worst first; what is at nought is left out. */
export function stuckLines(stuck: Stuck): Line[] {
  const keys = Object.keys(words) as Line['key'][]
  return keys
    .filter((key) => stuck[key].count > 0)
    .map((key) => {
      const { count, since } = stuck[key]
      const [what, tone] = words[key]
      return { key, words: `${count} ${what}`, count, since: since ? `最早 ${momentText(since)}` : '', tone }
    })
}
