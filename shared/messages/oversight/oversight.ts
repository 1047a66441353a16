import { dayText, dayTextWithWeekday } from '#shared/kernel/day'
import { allowedActs } from '#shared/messages/allowed'
import type { ViewSetting } from '#shared/messages/matter'
import type { Message } from '#shared/messages/message'
import { supervisionNames } from '#shared/messages/oversight/supervision'
import { hoursText } from '#shared/reception/hours-text'
import { dayOfSession, type ReceptionDay } from '#shared/reception/reception-day'

/** '领衔督办 · 县人大常委会副主任 石演示 · 2月20日再看'; `deputyName` of the deputy whose share it is. */
export function supervisionText({ supervision }: Message, deputyName: string): string | null {
  if (supervision === null) return null
  const { kind, leader, checkOn } = supervision
  const who = leader ?? (kind === 'deputy' && deputyName !== '' ? `代表 ${deputyName}` : '')
  const check = checkOn === null ? '' : `${dayText(checkOn)}再看`
  return [supervisionNames[kind], who, check].filter((part) => part !== '').join(' · ')
}

/** '2月20日（周五）09:00—11:00，白石镇联络站'; or that it was called off and wants another. */
function convenedIn(session: ReceptionDay) {
  const { _id, state, start, end, place } = session
  const day = dayTextWithWeekday(dayOfSession(session))
  const words = state === 'cancelled' ? `${day}的取消了，要另排` : `${day}${hoursText(start, end)}，${place}`
  return { sessionId: _id, words }
}

export function oversightOf(message: Message, setting: ViewSetting) {
  const { deputies } = setting.names
  const share = deputies.find(({ id }) => id === message.supervision?.deputyId)
  const leaders = setting.county.leaders.map(({ title, name }) => `${title} ${name}`)
  const may = allowedActs(message, setting).includes('supervise')
  return {
    supervisionText: supervisionText(message, share?.name ?? ''),
    convened: setting.convened ? convenedIn(setting.convened) : null,
    superviseForm: may ? { leaders, deputies } : null,
  }
}
