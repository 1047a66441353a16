import type { Call, CallOutcome, CallState } from '#shared/delivery/call'
import { isWaiting } from '#shared/delivery/call'
import { Fault } from '#shared/kernel/fault'
import { timeOfDay } from '#shared/kernel/day'
import { timeText } from '#shared/kernel/time-text'

interface Worker {
  by: { id: string; name: string }
  now: Date
}

const stateAfter = {
  reached: 'done',
  notReached: 'notReached',
  wrongNumber: 'notReached',
  notNeeded: 'moot',
} as const satisfies Record<CallOutcome, CallState>

/** After somebody called; `conflict` with who was first when it is off the list already. */
export function called(
  call: Call,
  { outcome, note, version }: { outcome: CallOutcome; note: string; version: number },
  { by, now }: Worker,
): Call {
  if (!isWaiting(call) || call.version !== version) throw new Fault('conflict', wasFirst(call))
  if (outcome === 'notNeeded' && note === '')
    throw new Fault('invalidInput', '还没写为什么不用打。写一句，同事就不会再打。', 'note')
  const at = now.toISOString()
  const state = stateAfter[outcome]
  return {
    ...call,
    state,
    tries: [...call.tries, { at, by: by.id, byName: by.name, outcome, note }],
    mootBecause: state === 'moot' ? note : '',
    ...(state === 'notReached' ? {} : { watched: false, overAt: at }),
    version: call.version + 1,
  }
}

/** Minutes in which one may take back what one ticked. */
const undoMinutes = 10

/** Takes the last try back; only his own, only soon, only while nothing else happened. */
export function takenBack(call: Call, version: number, { by, now }: Worker): Call {
  const last = call.tries[call.tries.length - 1]
  if (call.version !== version || !last) throw new Fault('conflict', wasFirst(call))
  if (last.by !== by.id) throw new Fault('forbidden', `这一笔是${last.byName}记的，要请本人撤回。`)
  if (now.getTime() - new Date(last.at).getTime() > undoMinutes * 60_000)
    throw new Fault('conflict', '记下超过 10 分钟了，撤不回来。要改，请再打一次、再记一笔。')
  const tries = call.tries.slice(0, -1)
  return {
    ...call,
    tries,
    state: tries.some(({ outcome }) => outcome !== 'reached') ? 'notReached' : 'open',
    mootBecause: '',
    watched: call.openids.length > 0,
    overAt: null,
    version: call.version + 1,
  }
}

/** Nobody has to call any more; the same call when somebody has called, or it was moot before. */
export function mooted(call: Call, because: string, now: Date): Call {
  if (!isWaiting(call)) return call
  const over = { watched: false, overAt: now.toISOString(), version: call.version + 1 }
  return { ...call, ...over, state: 'moot', mootBecause: because }
}

function wasFirst({ tries, state, mootBecause }: Call): string {
  const last = tries[tries.length - 1]
  if (state === 'moot') return `这个电话不用打了：${mootBecause}。刷新后看下一个。`
  if (!last) return '这个电话刚才有变动，没有记上。请刷新后再看。'
  const what = state === 'done' ? '打通了' : '打过，没打通'
  return `${last.byName} ${timeText(timeOfDay(last.at))} 已经${what}，您这一笔没有记。刷新后看下一个。`
}
