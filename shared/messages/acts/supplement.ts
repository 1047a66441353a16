import type { Act } from '#shared/messages/act'
import type { Change } from '#shared/messages/change'
import type { Message } from '#shared/messages/message'
import { resume } from '#shared/messages/clocks/resume'
import type { Setting } from '#shared/messages/setting'

export function supplement(message: Message, { text, photos }: Act<'supplement'>, setting: Setting): Change {
  const added = { at: setting.now.toISOString(), text, photos }
  const supplements = [...message.supplements, added]
  if (message.status !== 'needsInfo') return { set: { supplements }, told: ['owner', 'unit'] }
  const { set, ...back } = resume(message, setting)
  return { ...back, set: { ...set, supplements } }
}
