import type { NoticeAct, NoticeState } from '#shared/notices/notice'

/** In which hand somebody holds a notice; hands.ts says who that is. */
export type Hand = 'office' | 'approver' | 'system'

/** One line of the table. `same`: the state stays. */
export interface Way {
  from: readonly NoticeState[]
  by: readonly Hand[]
  to: readonly NoticeState[] | 'same'
}

/** Who may do what to a notice when: what is not listed cannot be done. */
const transitions = {
  draft: { from: ['draft'], by: ['office'], to: 'same' },
  submit: { from: ['draft'], by: ['office'], to: ['submitted'] },
  approve: { from: ['submitted'], by: ['approver'], to: ['approved', 'publishing'] },
  sendBack: { from: ['submitted', 'approved'], by: ['approver'], to: ['draft'] },
  publish: { from: ['approved'], by: ['system'], to: ['publishing', 'draft'] },
  finish: { from: ['publishing'], by: ['system'], to: ['published'] },
  correct: { from: ['published'], by: ['approver'], to: 'same' },
  recall: { from: ['approved', 'publishing', 'published'], by: ['office', 'approver'], to: ['recalled'] },
} as const satisfies Record<NoticeAct, Way>

export function wayOf(act: NoticeAct): Way {
  return transitions[act]
}
