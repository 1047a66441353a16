import type { SuggestionDesk } from '#shared/suggestions/desks'

/** What an empty list says: that it is empty, and when something comes. */
export const emptyWords = {
  coSign: ['没有请您联名的', '别的代表请您联名，会到这里。'],
  drafts: ['没有写到一半的', '写建议时存下的草稿，在这里接着写。'],
  toFeedback: ['没有等您反馈的', '单位答复了您的建议，会到这里。'],
  mine: ['您还没有写过建议', '看群众留言时，点“写建议”就能写。'],
  toReview: ['没有等您看的', '代表交上来的建议，会到这里。'],
  toAssign: ['没有等交办的', '两次都看过的建议，会到这里。'],
  toReceive: ['没有等您签收的', '县人大交办给你们的，会到这里。'],
  toReply: ['没有等您答复的', '签收以后，会到这里。'],
  toOpine: ['没有等您出意见的', '请你们协办的，会到这里。'],
  underWay: ['没有正在办的', '交上去的建议，办完前都在这里。'],
  toAssess: ['没有等县里定的', '办了两次代表还不满意的，会到这里。'],
  promised: ['没有等着做到的', '单位说好日子的，到日子去看。'],
  toStrike: ['没有等销号的', '代表满意了，核实后在这里销号。'],
  done: ['还没有办完的', '销了号的，都在这里查得到。'],
} as const satisfies Record<SuggestionDesk, readonly [title: string, words: string]>
