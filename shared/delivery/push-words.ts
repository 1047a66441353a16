import type { Delivery, DeliveryState, NotPushedReason } from '#shared/delivery/delivery'
import type { PushCounts } from '#shared/delivery/log-contract'
import { momentText } from '#shared/kernel/time-text'

/** Where each end is counted; 没推送 is written as 没推送. */
export const countedAs = {
  sent: 'sent',
  refused: 'refused',
  failed: 'failed',
  gaveUp: 'failed',
  notPushed: 'notPushed',
  unconfirmed: 'unconfirmed',
  withheld: 'withheld',
  queued: 'waiting',
  sending: 'waiting',
} as const satisfies Record<DeliveryState, Exclude<keyof PushCounts, 'total'>>

export const stateWords = {
  sent: '送到',
  refused: '拒收',
  failed: '失败',
  gaveUp: '失败',
  notPushed: '没推送',
  unconfirmed: '不确定',
  withheld: '没发（试用）',
  queued: '还没到时候',
  sending: '正在推',
} as const satisfies Record<DeliveryState, string>

export const stateTones = {
  sent: 'ok',
  refused: 'amber',
  failed: 'bad',
  gaveUp: 'bad',
  notPushed: 'neutral',
  unconfirmed: 'amber',
  withheld: 'neutral',
  queued: 'neutral',
  sending: 'neutral',
} as const satisfies Record<DeliveryState, 'ok' | 'amber' | 'bad' | 'neutral'>

export const notPushedWords = {
  notAsked: '没点过允许',
  refusedBefore: '以前点了不允许',
  usedUp: '允许的次数用完了',
  switchedOff: '自己关了这类提醒',
  notBound: '没绑定微信',
  tooLate: '来不及了',
} as const satisfies Record<NotPushedReason, string>

const stateDetails = {
  sent: '',
  refused: '微信说他不收了',
  failed: '微信不认这条内容，不再试',
  gaveUp: '试了几次没推成，不再试',
  notPushed: '',
  unconfirmed: '推的时候断了，说不准到没到，不会再推',
  withheld: '不是正式环境，不会真的发给人',
  queued: '',
  sending: '',
} as const satisfies Record<DeliveryState, string>

type Ended = Pick<Delivery, 'state' | 'reason' | 'attempts' | 'doneAt' | 'sendAt'>

/** '没点过允许' · '试了几次没推成，不再试，试了 3 次，2月11日 9:20' */
export function pushDetail({ state, reason, attempts, doneAt, sendAt }: Ended): string {
  const why = reason === null ? stateDetails[state] : notPushedWords[reason]
  const tries = attempts > 1 ? `试了 ${attempts} 次` : ''
  const when = state === 'queued' ? `${momentText(sendAt)} 推` : doneAt === null ? '' : momentText(doneAt)
  return [why, tries, state === 'notPushed' ? '' : when].filter(Boolean).join('，')
}

/** Counts by state, told apart as staff read them. */
export function pushCounts(byState: readonly { state: DeliveryState; n: number }[]): PushCounts {
  const counts = {
    total: 0,
    sent: 0,
    refused: 0,
    failed: 0,
    notPushed: 0,
    unconfirmed: 0,
    withheld: 0,
    waiting: 0,
  }
  for (const { state, n } of byState) {
    counts[countedAs[state]] += n
    counts.total += n
  }
  return counts
}
