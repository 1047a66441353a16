import type { Grant } from '#shared/people/person'
import type { GrantedRole } from '#shared/people/role'
import { ownerKeyOf } from '#shared/people/policy'
import type { SuggestionDesk } from '#shared/suggestions/desks'
import type { SuggestionState } from '#shared/suggestions/suggestion'

/** One page of a desk in words a store can run. */
export interface DeskQuery {
  holder: string
  states: readonly SuggestionState[]
  order: 'dueBy' | '-touchedAt'
}

export const deskNames = {
  coSign: '请您联名',
  drafts: '起草中',
  toFeedback: '等您反馈',
  mine: '我的建议',
  toReview: '待审核',
  toAssign: '待交办',
  toReceive: '待签收',
  toReply: '待答复',
  toOpine: '待提意见',
  underWay: '正在办',
  toAssess: '待评估',
  promised: '等承诺落实',
  toStrike: '待销号',
  done: '结束的',
} as const satisfies Record<SuggestionDesk, string>

const handling = ['inHandling', 'rehandling'] as const
const reviews = ['firstReview', 'secondReview'] as const
const open = [
  ...reviews,
  'toAssign',
  'assigned',
  ...handling,
  'replied',
  'toAssess',
  'promised',
  'toStrike',
] as const
const ended = ['struckOff', 'assessed', 'withdrawn'] as const

/** Which lists each role has, the most pressing first. */
const desksOfRole = {
  deputy: ['coSign', 'toFeedback', 'drafts', 'mine'],
  liaisonOfficer: ['toReview', 'promised', 'underWay', 'done'],
  townshipOffice: ['toReview', 'promised', 'underWay', 'done'],
  handlingUnit: ['toReceive', 'toReply', 'toOpine', 'toStrike', 'underWay', 'done'],
  countyOffice: ['toReview', 'toAssign', 'toAssess', 'promised', 'toStrike', 'underWay', 'done'],
  auditor: ['underWay', 'done'],
} as const satisfies Record<GrantedRole, readonly SuggestionDesk[]>

const statesOf = {
  coSign: ['drafting'],
  drafts: ['drafting'],
  toFeedback: ['replied'],
  mine: ['drafting', ...open, ...ended],
  toReview: reviews,
  toAssign: ['toAssign'],
  toReceive: ['assigned'],
  toReply: handling,
  toOpine: ['assigned', 'inHandling'],
  underWay: open,
  toAssess: ['toAssess'],
  promised: ['promised'],
  toStrike: ['toStrike'],
  done: ended,
} as const satisfies Record<SuggestionDesk, readonly SuggestionState[]>

/** Whose mark each list is found by; the others by the hat's own key. */
const markOf: Partial<Record<SuggestionDesk, 'asked' | 'lead' | 'handles' | 'opines'>> = {
  coSign: 'asked',
  drafts: 'lead',
  toFeedback: 'lead',
  toReceive: 'handles',
  toReply: 'handles',
  toOpine: 'opines',
}

const byTouch: readonly SuggestionDesk[] = ['coSign', 'drafts', 'mine', 'done']
/** These grow without end, or stand in another list too. */
const uncounted: readonly SuggestionDesk[] = ['mine', 'done', 'underWay']

export function desksOf({ role }: Pick<Grant, 'role'>): readonly SuggestionDesk[] {
  return desksOfRole[role]
}

export function isCounted(desk: SuggestionDesk): boolean {
  return !uncounted.includes(desk)
}

/** Whose ledger and lists a grant sees; an auditor reads what the county reads. */
export function holderOf(grant: Grant): string | null {
  return grant.role === 'auditor' ? 'county:county' : ownerKeyOf(grant)
}

function statesFor(desk: SuggestionDesk, { role }: Grant): readonly SuggestionState[] {
  if (desk === 'toReview') return role === 'countyOffice' ? ['secondReview'] : ['firstReview']
  return statesOf[desk]
}

/** The query of one list for one grant, or null when the grant does not have it. */
export function deskQuery(desk: SuggestionDesk, grant: Grant): DeskQuery | null {
  const key = holderOf(grant)
  if (key === null || !desksOf(grant).includes(desk)) return null
  const mark = markOf[desk]
  return {
    holder: mark === undefined ? key : key.replace(/^[^:]+/, mark),
    states: statesFor(desk, grant),
    order: byTouch.includes(desk) ? '-touchedAt' : 'dueBy',
  }
}
