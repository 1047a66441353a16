import type { AlarmEvent, SuggestionAct, SuggestionRow } from '#shared/suggestions/suggestion'

const alarmWords = {
  reviewLate: '审核的日子过了，催了一次',
  assignLate: '交办的日子过了，催了一次',
  receiveLate: '签收的日子过了，催了一次',
  coLate: '协办意见的日子过了，催了一次',
  nearDue: '快到期，提醒了单位',
  overdue: '答复超期，告诉了代表和县里',
  feedbackLate: '等代表反馈，提醒了一次',
  assessLate: '评估的日子过了，催了一次',
  recheckDue: '承诺的日子到了，提醒去复查',
  strikeLate: '销号的日子过了，催了一次',
} as const satisfies Record<AlarmEvent, string>

function reviewFact({ from, to }: SuggestionRow): string {
  if (to === 'drafting') return from === 'firstReview' ? '初审退回修改' : '复审退回修改'
  return from === 'firstReview' ? '初审通过' : '复审通过，立人大账'
}

function feedbackFact({ to }: SuggestionRow): string {
  if (to === 'rehandling') return '签字：不满意，再办一次'
  if (to === 'toAssess') return '签字：还是不满意，请县里评估'
  return to === 'promised' ? '签字认可，等承诺落实' : '签字认可'
}

type Fact = string | ((row: SuggestionRow) => string)

const facts = {
  draft: '起草',
  submit: '提交',
  coSign: '对联名表态',
  review: reviewFact,
  assign: '交办',
  receive: '签收，立政府账',
  object: '对交办提异议',
  coOpinion: '提协办意见',
  reply: '写好答复，等负责人签字',
  sign: '负责人签字，答复代表',
  feedback: feedbackFact,
  assess: ({ to }) => (to === 'assessed' ? '评估后结束，账不销' : '评估后要求再办'),
  recheck: ({ to }) => (to === 'toStrike' ? '复查：说到做到了' : '复查：没做到，再办'),
  meeting: '记了一次会',
  strikeOff: ({ role }) => (role === 'countyOffice' ? '核实，销人大账' : '销政府账'),
  withdraw: '书面撤回，停止办理',
  timeout: ({ event }) => (event === null ? '' : alarmWords[event]),
} as const satisfies Record<SuggestionAct, Fact>

/** What happened, in one line of the history. */
export function factOf(row: SuggestionRow): string {
  const fact: Fact = facts[row.act]
  return typeof fact === 'string' ? fact : fact(row)
}
