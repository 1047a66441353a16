import { Fault } from '#shared/kernel/fault'
import { dayOf, dayText } from '#shared/kernel/day'
import type { Act } from '#shared/messages/act'
import { rate } from '#shared/messages/acts/rate'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'
import type { Setting } from '#shared/messages/setting'

/** The two answers of somebody without WeChat, as he was asked for them. Fault: invalidInput (askedOn). */
export function takeRating(message: Message, act: Act<'takeRating'>, setting: Setting): Change {
  const { how, askedOn, ...answers } = act
  const { by, now } = setting
  const from = dayOf(message.repliedAt ?? message.submittedAt)
  if (askedOn < from || askedOn > dayOf(now))
    throw new Fault('invalidInput', `问他的日子要在答复（${dayText(from)}）以后、今天以前。`, 'askedOn')
  const takenBy = { how, by: by.id, byName: by.name, askedOn }
  return rate(message, { ...answers, takenBy }, setting)
}
