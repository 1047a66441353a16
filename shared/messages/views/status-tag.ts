import { leftText } from '#shared/messages/clocks/deadline-text'
import type { Message, MessageStage, Outcome } from '#shared/messages/message'
import type { Reader } from '#shared/messages/views/reader'
import type { AsOf } from '#shared/messages/as-of'
import { lightOf, promisedBy, showsLight } from '#shared/messages/standing'
import type { StatusTag } from '#shared/messages/views/view'

type Icon = 'send' | 'check' | 'document' | 'clock' | 'pen' | 'alert' | 'retry' | 'up' | 'close' | 'people'
type Words = readonly [author: string, staff: string, tone: StatusTag['tone'], icon: Icon]

/** look.md §2, status tag. The author of a doubted or blocked text reads neutral words. */
const stageTags = {
  submitted: ['已提交', '待受理', 'info', 'send'],
  screening: ['已提交', '待审看', 'info', 'send'],
  needsInfo: ['待补充', '等群众补充', 'amber', 'pen'],
  withDeputy: ['已受理', '等代表看', 'info', 'check'],
  toAssign: ['已受理', '待交办', 'info', 'check'],
  assigned: ['已转办', '待签收', 'info', 'document'],
  inProgress: ['办理中', '办理中', 'info', 'clock'],
  rehandling: ['二次办理', '二次办理', 'ink', 'retry'],
  pendingReply: ['办理中', '答复待审', 'info', 'clock'],
  replied: ['等您评价', '等群众评价', 'amber', 'pen'],
  escalated: ['报到县里', '报到县里', 'ink', 'up'],
  merged: ['和另一件一起办', '已并件', 'qing', 'people'],
  promised: ['等说好的日子', '等复查', 'info', 'clock'],
  closed: ['结束', '结束', 'neutral', 'document'],
  declined: ['不予受理', '不予受理', 'neutral', 'close'],
  diverted: ['已转专人', '举报·专人看', 'neutral', 'document'],
  blocked: ['没有发出', '已拦下', 'neutral', 'close'],
  withdrawn: ['已撤回', '已撤回', 'neutral', 'close'],
  archived: ['已归档', '已归档', 'neutral', 'document'],
} as const satisfies Record<MessageStage, Words>

/** Green only where the author said solved (look.md §6, don't 2). */
const outcomeTags = {
  solved: ['您说解决了', '群众说解决了', 'ok', 'check'],
  partly: ['您说解决了一部分', '群众说解决了一部分', 'neutral', 'document'],
  unrated: ['结束·没评价', '结束·没评价', 'neutral', 'document'],
  explained: ['结束·县里已说明', '结束·县里已说明', 'neutral', 'document'],
} as const satisfies Record<Outcome, Words>

function tagOf([author, staff, tone, icon]: Words, reader: Reader): StatusTag {
  return { word: reader === 'author' ? author : staff, tone, icon }
}

/** Icon, word and tone of a message for its author or for those at work. */
export function statusTag(message: Message, reader: Reader, asOf: AsOf): StatusTag {
  const { stage, outcome } = message
  if (stage === 'closed' && outcome) return tagOf(outcomeTags[outcome], reader)
  const by = promisedBy(message, reader, asOf)
  const light = lightOf(message, reader, asOf)
  if (by !== null && light !== 'none' && showsLight(stage, reader)) {
    return { word: leftText(by, asOf), tone: light === 'over' ? 'bad' : 'amber', icon: 'alert' }
  }
  return tagOf(stageTags[stage], reader)
}

/** The author's own verdict in a list: 您说没解决 is red, 您说解决了 green. */
export function solvedTag(solved: 'yes' | 'partly' | 'no', reader: Reader): StatusTag {
  if (solved === 'no') return tagOf(['您说没解决', '群众说没解决', 'bad', 'close'], reader)
  return tagOf(outcomeTags[solved === 'yes' ? 'solved' : 'partly'], reader)
}
