import type { Template } from '#shared/inbox/subscriber'

/** What each kind of push is called and what it brings, in the words of the settings page. */
export const templateWords = {
  progress: { name: '办理进度', brings: '您的留言走到哪一步' },
  rating: { name: '评价邀请', brings: '答复了，请您说解决没有' },
  duty: { name: '接待日提醒', brings: '接待日、预约和活动快到了' },
  notice: { name: '公告', brings: '您关注的地方发了公告' },
  todo: { name: '待办提醒', brings: '有事等您办' },
} as const satisfies Record<Template, { name: string; brings: string }>
