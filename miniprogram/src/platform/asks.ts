import type { AskResult, Template } from '#shared/inbox/subscriber'
import { templatesToAsk, type Held } from '#shared/inbox/to-ask'
import { call } from './call'
import { CallFault } from './call-fault'
import { randomId } from './random-id'
import type { PopUpAnswer } from './pop-up'
import { load, save } from './storage'
import { templates } from './templates'
import { openSettings, popUp } from './subscribe'

type Results = Partial<Record<Template, AskResult>>

interface Asks {
  /** Pushes left per kind, as the cloud last said. */
  held: Held
  /** WeChat's main switch was off at the last tap. */
  off: boolean
  /** Answers of a tap that the cloud does not know yet, the oldest first. */
  unsent: { requestId: string; results: Results }[]
}

/** Answers kept without a network: the slot stays small. */
const most = 50

let open = false

export function keptAsks(): Asks {
  return load<Asks>('asks') ?? { held: {}, off: false, unsent: [] }
}

/** What the cloud counts is what is left. */
export function rememberHeld(held: Held): void {
  save('asks', { ...keptAsks(), held })
}

/**
 * Opens WeChat's popup in this very tap for what is not held yet (`again`: also for what is), and records the
 * answers; null when there was nothing to ask. Never waits before the popup.
 */
export async function askNow(
  kinds: readonly Template[],
  again = false,
): Promise<Results | 'switchedOff' | 'nothing' | null> {
  const wanted = templatesToAsk(kinds, again ? {} : keptAsks().held, templates)
  if (open || wanted.length === 0) return null
  open = true
  const answer = await popUp(wanted.map((template) => templates[template].id)).finally(() => (open = false))
  const results = note(wanted, answer)
  await sendAsks()
  return results
}

/** In the tap: goes to WeChat's settings; whether the main switch is on by then. */
export async function openSwitch(): Promise<boolean> {
  const on = await openSettings()
  if (on) save('asks', { ...keptAsks(), off: false })
  return on
}

function note(asked: readonly Template[], answer: PopUpAnswer) {
  const asks = keptAsks()
  if (typeof answer === 'string') {
    save('asks', { ...asks, off: answer === 'switchedOff' })
    return answer
  }
  const results: Results = {}
  const held = { ...asks.held }
  for (const template of asked) {
    const result = resultOf(answer[templates[template].id])
    if (result) results[template] = result
    if (result === 'accept') held[template] = (held[template] ?? 0) + 1
  }
  const unsent = [...asks.unsent, { requestId: randomId(), results }].slice(-most)
  save('asks', { held, off: false, unsent })
  return results
}

/** WeChat has words of its own for accepting with sound and the like; what is none of ours is no answer. */
function resultOf(word = ''): AskResult | undefined {
  if (word.startsWith('accept')) return 'accept'
  return word === 'reject' || word === 'ban' || word === 'filter' ? word : undefined
}

/** Hands the cloud what it has not heard; without a network it stays for the next time. */
export async function sendAsks(): Promise<void> {
  for (const { requestId, results } of keptAsks().unsent) {
    try {
      const { left } = await call('inbox.asked', { requestId, results })
      forget(requestId, left)
    } catch (error) {
      if (!(error instanceof CallFault) || waits(error)) return
      forget(requestId)
    }
  }
}

const waits = ({ code }: CallFault) => code === 'offline' || code === 'unavailable' || code === 'conflict'

function forget(requestId: string, held?: Held): void {
  const asks = keptAsks()
  const unsent = asks.unsent.filter((one) => one.requestId !== requestId)
  save('asks', { ...asks, unsent, ...(held && { held }) })
}
