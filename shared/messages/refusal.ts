import { Fault } from '#shared/kernel/fault'
import { guardOf } from '#shared/messages/guards'
import { canEverHold, handsOf } from '#shared/messages/holds'
import type { Message, MessageAct } from '#shared/messages/message'
import { actNames, stageNames } from '#shared/messages/names'
import type { Setting } from '#shared/messages/setting'
import { waysOf, type Hand, type Way } from '#shared/messages/transitions'

/**
 * Why this actor may not do this act to this message now; null: he may. In the order of lifecycle.md, "Faults":
 * forbidden (role) · notFound (scope) · conflict (state) · forbidden (hand) · the act's own guard.
 */
export function refusal(act: MessageAct, message: Message, setting: Setting): Fault | null {
  const { by } = setting
  const ways = waysOf(act)
  if (!ways.some((way) => way.by.some((hand) => canEverHold(by, hand)))) {
    return new Fault('forbidden', `您的身份不能${actNames[act]}。`)
  }
  const hands = handsOf(message, by)
  if (hands.length === 0) return new Fault('notFound', '没有找到这件事，可能编号不对，或者不归您管。')
  const open = ways.filter((way) => isOpen(way, message))
  if (open.length === 0 && ways.some((way) => isMine(way, hands))) {
    return new Fault(
      'conflict',
      `这件事现在是“${stageNames[message.stage]}”，不能${actNames[act]}。请刷新后再看。`,
    )
  }
  if (!open.some((way) => isMine(way, hands))) {
    return new Fault('forbidden', `这件事不由您${actNames[act]}。`)
  }
  return guardOf(act)(message, setting)
}

const isOpen = (way: Way, { stage, round }: Message) =>
  way.from.includes(stage) && (way.round === undefined || way.round === round)

const isMine = (way: Way, hands: readonly Hand[]) => way.by.some((hand) => hands.includes(hand))
