import type * as z from 'zod/mini'
import type { ReplyClass, Visibility } from '#shared/messages/message'
import type { Satisfied, Solved } from '#shared/messages/rating'

/** The privacy choices in the order they are offered, the most private first (look.md, page 6). */
export const visibilityWords = {
  private: {
    name: '只给管这件事的人看',
    consequence: '代表、联络站知道是您；办事单位只看到事，不知道您是谁。',
  },
  mayPublish: {
    name: '办好后可以公开',
    consequence: '去掉姓名、门牌，您再同意一次，才登到“最近解决的事”。随时能撤下。',
  },
  anonymous: {
    name: '不留姓名',
    consequence: '办理的人都看不到您是谁，用查询码看进度。讨薪、投诉这类可能办不了。',
  },
} as const satisfies Record<Visibility, { name: string; consequence: string }>

export const replyClassWords = {
  A: { name: '解决了', meaning: '已经解决或部分解决' },
  B: { name: '列入计划', meaning: '已列入计划，写明哪天前做到' },
  C: { name: '现在还办不到', meaning: '眼下条件不够，写明原因' },
  D: { name: '不能办', meaning: '不符合法律政策，写明是哪一条' },
} as const satisfies Record<ReplyClass, { name: string; meaning: string }>

export const solvedWords = {
  yes: '解决了',
  partly: '解决了一部分',
  no: '没解决',
} as const satisfies Record<z.output<typeof Solved>, string>

export const satisfiedWords = {
  satisfied: '满意',
  basically: '基本满意',
  dissatisfied: '不满意',
} as const satisfies Record<z.output<typeof Satisfied>, string>
