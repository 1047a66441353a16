import type { QueueKey } from '#shared/messages/queues/queue-key'

/** What an empty queue says: that it is empty, and when something comes. */
export const emptyWords = {
  toScreen: ['没有要审看的', '机器拿不准的留言，会到这里等人读一遍。'],
  toAccept: ['今天没有等您的事', '群众写了新留言，会到这里。'],
  toAssign: ['没有等您交办的', '代表上交后，会到这里。'],
  toApprove: ['没有等您审的答复', '单位写好答复，会到这里。'],
  nearDue: ['没有快到期的', '离到期只剩 1 个工作日的，会到这里。'],
  inProgress: ['没有正在办的', '交办出去的，都在这里看得到。'],
  needsInfo: ['没有等群众补充的', '问了群众、还没回的，会到这里。'],
  waitingRating: ['没有等群众评价的', '答复发出后，会到这里等群众评。'],
  withMe: ['今天没有等您的事', '群众写给您的，会到这里。'],
  watching: ['您没有在跟的事', '您上交或跟进的，会到这里。'],
  toSign: ['没有等您签收的', '人大交办给你们的，会到这里。'],
  toHandle: ['没有等您答复的', '签收以后，会到这里。'],
  waitingApproval: ['没有等审的答复', '您交上去的答复，审完前在这里。'],
  assisting: ['没有要协办的', '请你们一起办的，会到这里。'],
  escalated: ['没有报到县里的', '下面办不了的，会到这里。'],
  overdue: ['没有超期的', '过了日子还没答复的，会到这里。'],
  promised: ['没有要复查的', '单位说好日子的，到日子会到这里。'],
  unowned: ['没有无人接手的', '落在没人的地方的，会到这里。下班前要清空。'],
  unread: ['没有没人看过的', '太久没人打开的，会到这里。下班前要清空。'],
  reports: ['没有举报', '举报只有您看得到。'],
  done: ['还没有结束的', '办完的，都在这里查得到。'],
} as const satisfies Record<QueueKey, readonly [title: string, words: string]>
