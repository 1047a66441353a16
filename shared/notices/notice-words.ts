import type { NoticeAct, NoticeState, NoticeType } from '#shared/notices/notice'

/** The tag readers see. */
export const noticeTags = {
  reception: '接待日',
  postpone: '改期',
  collect: '征集',
  training: '培训',
  dutyReport: '述职',
  service: '便民',
  inspection: '视察',
  result: '办理情况',
  flood: '防汛',
  feedback: '办结反馈',
  activity: '活动',
  style: '风采',
  study: '学习资料',
} as const satisfies Record<NoticeType, string>

/** What a writer chooses from, the most frequent first. */
export const typeWords = {
  postpone: '接待日改期',
  reception: '接待日安排',
  service: '停水停电',
  collect: '征集',
  result: '办理结果',
  flood: '防汛',
  activity: '活动通知',
  training: '培训',
  inspection: '视察',
  dutyReport: '述职',
  feedback: '办结反馈',
  style: '风采',
  study: '学习资料',
} as const satisfies Record<NoticeType, string>

export const stateWords = {
  draft: '草稿',
  submitted: '等人复核',
  approved: '定时待发',
  publishing: '正在发',
  published: '已发布',
  recalled: '已撤回',
} as const satisfies Record<NoticeState, string>

export const actWords = {
  draft: '改草稿',
  submit: '交人复核',
  approve: '同意发出',
  sendBack: '退回改',
  publish: '到时发出',
  finish: '发完',
  correct: '更正',
  recall: '撤回',
} as const satisfies Record<NoticeAct, string>

/** Deputies are asked to come: these carry a day, a place and an answer. */
export const gatherings: readonly NoticeType[] = ['activity', 'training', 'inspection', 'dutyReport']

/** Notices of a reception day: made from the roster, public three days before. */
export const ofReceptionDays: readonly NoticeType[] = ['reception', 'postpone']

export function isGathering(type: NoticeType): boolean {
  return gatherings.includes(type)
}
