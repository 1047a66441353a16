import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import { countyOwner, stationOrAbove } from '#shared/messages/owners'
import type { Message } from '#shared/messages/message'
import { secondHandling } from '#shared/messages/second-handling'
import type { Setting } from '#shared/messages/setting'

type Answers = Omit<Act<'rate'>, 'act'>

/** The author's two answers decide: closed; else a second handling; else the county. Nobody else rates. */
export function rate(message: Message, act: Answers, setting: Setting): Change {
  const { solved, satisfied, onlyAcknowledged, words, takenBy, checkerId } = act
  const at = setting.now.toISOString()
  const rating = { round: message.round, solved, satisfied, onlyAcknowledged, words, takenBy, at }
  const ratings = [...message.ratings, rating]
  const facts = { solved, satisfied }
  if (solved !== 'no' && satisfied !== 'dissatisfied' && !onlyAcknowledged) {
    const outcome = solved === 'yes' ? 'solved' : 'partly'
    const owner = stationOrAbove(message, setting.county)
    return { set: { status: 'closed', ratings, outcome, owner, closedAt: at }, note: words, facts }
  }
  if (message.round === 1) {
    return { set: { ...secondHandling(message, checkerId, setting), ratings }, note: words, facts }
  }
  return { set: { status: 'escalated', ratings, owner: countyOwner }, note: words, facts }
}
