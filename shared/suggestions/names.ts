import type { SuggestionAct, SuggestionState } from '#shared/suggestions/suggestion'

export const stateNames = {
  drafting: '起草中',
  firstReview: '待初审',
  secondReview: '待复审',
  toAssign: '待交办',
  assigned: '待签收',
  inHandling: '办理中',
  replied: '已答复，等代表反馈',
  rehandling: '再次办理',
  toAssess: '待评估',
  promised: '等承诺落实',
  toStrike: '待销号',
  struckOff: '已销号',
  assessed: '评估后结束',
  withdrawn: '已撤回',
} as const satisfies Record<SuggestionState, string>

/** The verb of each act, as in “不能…”. */
export const actNames = {
  draft: '修改',
  submit: '提交',
  coSign: '表态联名',
  review: '审核',
  assign: '交办',
  receive: '签收',
  object: '提异议',
  coOpinion: '提协办意见',
  reply: '写答复',
  sign: '签字',
  feedback: '反馈',
  assess: '评估',
  recheck: '复查承诺',
  meeting: '记会议',
  strikeOff: '销号',
  withdraw: '撤回',
  timeout: '到期提醒',
} as const satisfies Record<SuggestionAct, string>
