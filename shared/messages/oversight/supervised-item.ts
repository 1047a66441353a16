import * as z from 'zod/mini'
import { dayOf, dayText } from '#shared/kernel/day'
import { queueItem } from '#shared/messages/queues/list-items'
import type { Message, MessageStage } from '#shared/messages/message'
import { supervisionText } from '#shared/messages/oversight/oversight'
import type { Setting } from '#shared/messages/setting'
import { QueueItem } from '#shared/messages/views/view'

/** A row of the board of supervised matters. */
export const SupervisedItem = z.extend(QueueItem, {
  /** '领衔督办 · 县人大常委会副主任 石演示 · 2月20日再看' */
  supervisionText: z.string(),
  /** Why it is supervised, in the office's words; '' when it came by itself. */
  why: z.string(),
  /** '2月10日 县人大代表工委催过', or that nobody has */
  urgedText: z.string(),
  /** The day to look at it again has come. */
  checkDue: z.boolean(),
})
export type SupervisedItem = z.output<typeof SupervisedItem>

/** Supervised matters are on the board until they are over. */
export const supervisedStages: readonly MessageStage[] = [
  'needsInfo',
  'withDeputy',
  'toAssign',
  'assigned',
  'inProgress',
  'rehandling',
  'pendingReply',
  'replied',
  'escalated',
]

function urgedText({ history }: Message): string {
  const [last] = history.filter(({ act }) => act === 'urge').slice(-1)
  if (!last) return '还没催过'
  const who = last.role === 'author' ? '群众' : last.actorName
  return `${dayText(dayOf(last.at))} ${who}催过`
}

export function supervisedItem(message: Message, setting: Setting, deputyName: string): SupervisedItem {
  const { supervision } = message
  const checkOn = supervision?.checkOn ?? null
  return {
    ...queueItem(message, setting),
    supervisionText: supervisionText(message, deputyName) ?? '督办',
    why: supervision?.note ?? '',
    urgedText: urgedText(message),
    checkDue: checkOn !== null && checkOn <= dayOf(setting.now),
  }
}
