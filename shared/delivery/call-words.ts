import type { Call, CallOutcome, CallReason } from '#shared/delivery/call'
import { dayOf, dayText, diffDays, timeOfDay } from '#shared/kernel/day'
import { momentText, timeText } from '#shared/kernel/time-text'

export const callReasonWords = {
  phoneOnly: '不用微信，只打电话',
  notAsked: '没点过允许，微信推不了',
  usedUp: '允许的次数用完了',
  refused: '拒收微信通知',
  switchedOff: '自己关了这类提醒',
  failed: '微信没推送成',
  unconfirmed: '推没推到，说不准',
  notBound: '还没绑定微信',
  withheld: '试用期间不推送',
  tooLate: '来不及推送',
  unopened: '通知了，还没打开看',
} as const satisfies Record<CallReason, string>

export const callOutcomeWords = {
  reached: '打通了',
  notReached: '没打通',
  wrongNumber: '号码不对',
  notNeeded: '不用打了',
} as const satisfies Record<CallOutcome, string>

/** '今天 18:00 前打' · '2月13日 18:00 前打' · '2月10日 18:00 前该打'; late ones say so. */
export function callDueText({ dueAt }: Pick<Call, 'dueAt'>, now: Date): string {
  const days = diffDays(dayOf(now), dayOf(dueAt))
  const day = days === 0 ? '今天' : days === 1 ? '明天' : dayText(dayOf(dueAt))
  return `${day} ${timeText(timeOfDay(dueAt))} 前${dueAt <= now.toISOString() ? '该打' : '打'}`
}

/** '2月11日 9:31 白演示：没打通，占线' */
export function callTryText({ at, byName, outcome, note }: Call['tries'][number]): string {
  const words = note === '' ? callOutcomeWords[outcome] : `${callOutcomeWords[outcome]}，${note}`
  return `${momentText(at)} ${byName}：${words}`
}
