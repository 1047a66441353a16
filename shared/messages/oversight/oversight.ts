import { dayText } from '#shared/kernel/day'
import { allowedActs } from '#shared/messages/allowed'
import type { ViewSetting } from '#shared/messages/matter'
import type { Message } from '#shared/messages/message'
import { supervisionNames } from '#shared/messages/oversight/supervision'

/** '领衔督办 · 县人大常委会副主任 石演示 · 2月20日再看'; `deputyName` of the deputy whose share it is. */
export function supervisionText({ supervision }: Message, deputyName: string): string | null {
  if (supervision === null) return null
  const { kind, leader, checkOn } = supervision
  const who = leader ?? (kind === 'deputy' && deputyName !== '' ? `代表 ${deputyName}` : '')
  const check = checkOn === null ? '' : `${dayText(checkOn)}再看`
  return [supervisionNames[kind], who, check].filter((part) => part !== '').join(' · ')
}

export function oversightOf(message: Message, setting: ViewSetting) {
  const { deputies } = setting.names
  const share = deputies.find(({ id }) => id === message.supervision?.deputyId)
  const leaders = setting.county.leaders.map(({ title, name }) => `${title} ${name}`)
  const may = allowedActs(message, setting).includes('supervise')
  return {
    supervisionText: supervisionText(message, share?.name ?? ''),
    superviseForm: may ? { leaders, deputies } : null,
  }
}
