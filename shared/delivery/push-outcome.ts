import type { DeliveryState } from '#shared/delivery/delivery'
import type { Instant } from '#shared/kernel/field'

/** What WeChat said of one push. */
export interface PushAnswer {
  /** WeChat's errcode; `unreached`: the call never left; `silent`: it left, and no answer came. */
  code: number | 'unreached' | 'silent'
  /** Its errmsg: 47003 names the field. */
  words: string
}

/** What becomes of a delivery after a call, and of the count of pushes that are left. */
export interface PushOutcome {
  state: DeliveryState
  answer: string
  /** When it is tried again; null: never. */
  sendAt: Instant | null
  quota: 'minusOne' | 'zero' | 'same'
  /** Something an engineer has to mend: a template, a field, a page. */
  alarm: boolean
}

/** Minutes before the second, third and fourth try. */
const backOff = [1, 5, 15] as const

/** -1 system busy, 43108 two at once for one person, 45009 and 45011 too many calls: nothing was sent (domain.md §6.1). */
const passing: readonly PushAnswer['code'][] = ['unreached', -1, 43108, 45009, 45011]

/**
 * WeChat's answer decides; `attempts` are the tries before this one. A call without an answer may have arrived, so it
 * is never made again.
 */
export function outcomeOf({ code, words }: PushAnswer, attempts: number, now: Date): PushOutcome {
  const answer = typeof code === 'number' ? `${code} ${words}`.trim().slice(0, 120) : words.slice(0, 120)
  const same = { answer, sendAt: null, quota: 'same', alarm: false } as const
  if (code === 0) return { ...same, answer: '', state: 'sent', quota: 'minusOne' }
  if (code === 43101) return { ...same, state: 'refused', quota: 'zero' }
  if (code === 'silent') return { ...same, state: 'unconfirmed' }
  if (!passing.includes(code)) return { ...same, state: 'failed', alarm: true }
  const minutes = backOff[attempts]
  if (minutes === undefined) return { ...same, state: 'gaveUp' }
  return { ...same, state: 'queued', sendAt: new Date(now.getTime() + minutes * 60_000).toISOString() }
}
