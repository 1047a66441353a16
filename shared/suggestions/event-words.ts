import type { SuggestionEvent } from '#shared/suggestions/told'

interface Words {
  /** Before the suggestion's title. */
  head: string
  /** One sentence: what happened, what is to be done. */
  text: string
  /** At most five characters, for a push. */
  status: string
}

/** What each event says. `{by}` is who did it, `{due}` until when it is somebody's turn, `{note}` what he wrote. */
export const eventWords = {
  draft: { head: '请您联名', text: '{by}起草了一件建议，请您看过后说联名不联名。', status: '请联名' },
  submit: { head: '建议待初审', text: '{by}交来一件建议，{due}审。', status: '待初审' },
  coSign: { head: '联名有回音', text: '{by}对联名表了态，请打开看。', status: '联名表态' },
  review: { head: '建议审过了一步', text: '{by}审过了，请打开看下一步。', status: '审核通过' },
  sentBack: { head: '建议退回来了', text: '{by}退回修改：{note}', status: '退回修改' },
  assign: { head: '建议交办了', text: '{by}交办了，{due}签收或者提异议。', status: '已交办' },
  receive: { head: '单位签收了建议', text: '{by}签收了，{due}答复。', status: '已签收' },
  object: { head: '单位对交办有异议', text: '{by}说：{note}', status: '有异议' },
  coOpinion: { head: '协办意见来了', text: '{by}提了协办意见。', status: '协办意见' },
  reply: { head: '答复写好了', text: '答复写好了，等负责人签字。', status: '待签字' },
  sign: { head: '建议有答复了', text: '{by}答复了，请代表{due}说满意不满意。', status: '已答复' },
  feedback: { head: '代表对答复说了话', text: '{by}签了字，请打开看。', status: '代表反馈' },
  assess: { head: '县里评估了建议', text: '{by}写了评估意见，请打开看。', status: '已评估' },
  recheck: { head: '承诺复查了', text: '{by}复查了承诺，请打开看。', status: '已复查' },
  meeting: { head: '建议开了会', text: '{by}记了一次会，请打开看。', status: '开了会' },
  strikeOff: { head: '一边销了号', text: '{by}销了一边的账，等另一边。', status: '销了一边' },
  struckOff: { head: '建议销号了', text: '两本账都销了号，这件建议办完了。', status: '已销号' },
  withdraw: { head: '建议撤回了', text: '{by}书面撤回：{note} 办理停下。', status: '已撤回' },
  reviewLate: { head: '建议没按时审', text: '审核的日子过了，还没审。', status: '审核超期' },
  assignLate: { head: '建议没按时交办', text: '交办的日子过了，请今天交办。', status: '交办超期' },
  receiveLate: { head: '建议没按时签收', text: '签收的日子过了，还没签收。', status: '签收超期' },
  coLate: { head: '协办意见没按时提', text: '提意见的日子过了，协办单位还没提。', status: '协办超期' },
  nearDue: { head: '建议快到期了', text: '{due}要答复代表。', status: '快到期' },
  overdue: { head: '建议答复超期了', text: '答复的日子过了，代表和县里都看得到。', status: '答复超期' },
  feedbackLate: { head: '等代表反馈', text: '代表还没说满意不满意，请领衔代表说一句。', status: '等反馈' },
  assessLate: { head: '建议没按时评估', text: '评估的日子过了，请尽快写意见。', status: '评估超期' },
  recheckDue: { head: '承诺的日子到了', text: '说好今天前做到，请到现场看一看。', status: '该复查了' },
  strikeLate: { head: '建议还没销号', text: '核实和销号的日子过了，还没办完。', status: '待销号' },
} as const satisfies Record<SuggestionEvent, Words>
