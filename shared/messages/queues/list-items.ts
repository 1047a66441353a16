import { dayOf, dayText } from '#shared/kernel/day'
import { allowedActs } from '#shared/messages/allowed'
import type { AsOf } from '#shared/messages/as-of'
import { rowDueText, sentText } from '#shared/messages/clocks/deadline-text'
import type { Message, MessageStage } from '#shared/messages/message'
import { handlingUnitName, ownerName } from '#shared/messages/views/owner-card'
import type { Names } from '#shared/messages/views/reader'
import type { Setting } from '#shared/messages/setting'
import { lightOf, promisedBy } from '#shared/messages/standing'
import { statusTag } from '#shared/messages/views/status-tag'
import type { MineItem, QueueItem } from '#shared/messages/views/view'
import { shownTitle } from '#shared/messages/privacy/without-person'

/** What is due in a row of 我的留言; {} is '2月27日前', '' when nothing is due. */
const dueSentences = {
  submitted: '{}告诉您收不收',
  screening: '{}告诉您收不收',
  needsInfo: '请在{}补充',
  withDeputy: '{}往下交',
  toAssign: '{}往下交',
  assigned: '{}往下交',
  inProgress: '{}答复',
  rehandling: '{}再答复',
  pendingReply: '{}答复',
  replied: '请在{}评',
  escalated: '{}给您说法',
  merged: '{}答复',
  promised: '说好{}做到',
  closed: '',
  declined: '',
  diverted: '',
  blocked: '',
  withdrawn: '',
  archived: '',
} as const satisfies Record<MessageStage, string>

/** '2月27日前答复', '请在3月5日前评', '' when nothing is due. */
export function dueSentence(message: Message, asOf: AsOf): string {
  const by = promisedBy(message, 'author', asOf)
  return by === null ? '' : dueSentences[message.stage].replace('{}', `${dayText(dayOf(by))}前`)
}

interface Rows extends AsOf {
  /** Left out where nobody's name is at hand: then the owner is 代表 or the station's usual name. */
  names?: Partial<Names>
}

/** A row of 我的留言. */
export function mineItem(message: Message, { names, ...asOf }: Rows): MineItem {
  const { title, number, stage, submittedAt } = message
  return {
    id: message._id,
    title,
    tag: statusTag(message, 'author', asOf),
    number,
    ownerName: message.owner.kind === 'author' ? '您' : ownerName(message, asOf, names),
    dueText: dueSentence(message, asOf),
    needsYou: stage === 'replied' || stage === 'needsInfo',
    submittedAt,
    submittedText: sentText(submittedAt, asOf.now),
  }
}

/** Before acceptance: a likely campaign or twin, else '系统猜：交通出行 → 县交通运输局'; the proposed unit after handing up. */
function hintOf(message: Message, asOf: AsOf): string {
  const { county } = asOf
  if (message.stage === 'toAssign') {
    const proposed = handlingUnitName(message.proposedUnit, asOf)
    return proposed === '' ? '' : `代表建议交给${proposed}`
  }
  if (message.stage !== 'submitted') return ''
  if (message.campaign) return '一天里好几件一样的话，可能是群发'
  if (message.nearId !== null) return '可能和别的一件是同一件事'
  const category = county.categories.find(({ code }) => code === message.category)
  if (!category) return ''
  const lead =
    category.lead.level === 'county' ? handlingUnitName(category.lead.handlingUnitId, asOf) : '本地政府'
  return `系统猜：${category.name}${lead === '' ? '' : ` → ${lead}`}`
}

/** A row of the workbench; names nobody. */
export function queueItem(message: Message, setting: Setting & Rows): QueueItem {
  const { county, now } = setting
  const { category, kind } = message
  const by = promisedBy(message, 'staff', setting)
  const acts = allowedActs(message, setting)
  return {
    id: message._id,
    version: message.version,
    title: shownTitle(message),
    tag: statusTag(message, 'staff', setting),
    number: message.number,
    villageName: county.villages.find(({ id }) => id === message.villageId)?.name ?? '',
    unitName: county.units.find(({ id }) => id === message.unitId)?.name ?? '',
    ownerName: ownerName(message, setting, setting.names),
    dueText: by === null ? '' : rowDueText(by, now),
    light: lightOf(message, 'staff', setting),
    hint: hintOf(message, setting),
    sorted: acts.includes('accept') && kind !== 'report' ? { category, kind } : null,
    photoCount: message.photos.length,
    urgent: message.urgent,
    submittedText: sentText(message.submittedAt, now),
    acts,
  }
}
