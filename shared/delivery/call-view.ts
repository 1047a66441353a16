import type { Call } from '#shared/delivery/call'
import type { CallItem } from '#shared/delivery/calls-contract'
import { isWaiting } from '#shared/delivery/call'
import { callDueText, callReasonWords, callTryText } from '#shared/delivery/call-words'
import { timeOfDay } from '#shared/kernel/day'
import { timeText } from '#shared/kernel/time-text'

/** Minutes for which a colleague who looked at the number may still be on the phone. */
const onThePhoneMinutes = 15

/** One row of the call list: no number, no whole name, no openid. `me` is the reader's own name. */
export function callItem(call: Call, { now, me }: { now: Date; me: string }): CallItem {
  const late = isWaiting(call) && call.dueAt <= now.toISOString()
  return {
    id: call._id,
    version: call.version,
    subject: call.subject,
    title: call.title,
    words: call.words,
    name: call.nameMasked,
    place: call.place,
    reason: callReasonWords[call.reason],
    due: { text: callDueText(call, now), tone: late ? 'bad' : 'neutral' },
    state: call.state,
    hasNumber: call.number.in !== 'none',
    tries: call.tries.map(callTryText),
    mootBecause: call.mootBecause,
    busy: busyText(call, now, me),
  }
}

function busyText({ seen }: Call, now: Date, me: string): string {
  if (seen === null || seen.byName === me) return ''
  const minutes = (now.getTime() - new Date(seen.at).getTime()) / 60_000
  return minutes < onThePhoneMinutes
    ? `${seen.byName} ${timeText(timeOfDay(seen.at))} 看过号码，可能正在打`
    : ''
}
