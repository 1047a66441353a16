import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { workdaysLeft } from '#shared/messages/clocks/due'
import { authorOwner } from '#shared/messages/owners'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'

/** Asks the author; meanwhile the clock stands still, the handling clock where there is one. */
export function needInfo(message: Message, { question }: Act<'needInfo'>, { now, county }: Setting): Change {
  const { status, owner, onDue, handleBy, dueBy } = message
  const running = handleBy ?? dueBy
  const remainingWd = running === null ? 0 : workdaysLeft(running, now, county.calendar)
  const paused = { question, status, owner, onDue, remainingWd }
  return { set: { status: 'needsInfo', owner: authorOwner, paused }, note: question }
}
