import type { MessageEvent } from '#shared/messages/told/announcements'
import type { Urgency } from '#shared/inbox/outbox-row'
import type { Template } from '#shared/inbox/subscriber'
import { suggestionReminders } from '#shared/suggestions/reminders'

/** How soon each is told: the resident, whoever has to act now, and who only has to know. */
interface Pressing {
  author?: Urgency
  owner?: Urgency
  others?: Urgency
}

export interface ReminderRule {
  /** What happened, as a clerk says it. */
  what: string
  /** To whom, and when. */
  to: string
  when: string
  urgency: Pressing
  /** Hours after which a push is of no use, unless what happened has an end of its own. */
  keepHours: number
  /** As which kinds of push it may come, the best first. */
  templates: { resident: readonly Template[]; office: readonly Template[] }
}

const atOnce = '当时'
const byTimer = '到时间自动'

const step = { resident: ['progress'], office: ['todo'] } as const
const answer = { resident: ['rating', 'progress'], office: ['todo'] } as const
const duty = { resident: ['duty'], office: ['duty', 'todo'] } as const
const bulletin = { resident: ['notice'], office: ['notice', 'todo'] } as const

type Row = readonly [what: string, to: string, urgency: Pressing, when?: string]

const soon = { author: 'soon', owner: 'soon', others: 'digest' } as const
const calm = { author: 'digest', owner: 'digest', others: 'digest' } as const
const acting = { author: 'digest', owner: 'soon', others: 'digest' } as const

const messageRows = {
  submit: ['新来一件留言', '联络站（举报：专人）', acting],
  urgent: ['留言里说有危险', '联络站', { owner: 'now', others: 'now' }],
  undivert: ['不是举报，按普通意见办', '写的人、接手的', acting],
  clear: ['审看过了', '写的人、接手的', acting],
  block: ['没有通过审看', '写的人', soon],
  needInfo: ['请写的人补充', '写的人', soon],
  supplement: ['写的人补充了', '接手的', acting],
  accept: ['受理', '写的人、接手的', { ...acting, author: 'soon' }],
  replyOnSpot: ['当场答复', '写的人、原来管的', soon],
  decline: ['不予受理', '写的人', soon],
  object: ['写的人不同意不予受理', '接手的', acting],
  follow: ['代表在跟进', '写的人、管的', calm],
  handUp: ['上交', '写的人、接手的、原来管的', acting],
  assign: ['交办', '写的人、承办、协办、跟进的代表', { ...acting, author: 'soon' }],
  sign: ['单位接手了', '写的人、交办的', calm],
  returnAssignment: ['单位退回', '接手的', acting],
  extend: ['申请或同意延长', '写的人、要批的', acting],
  advise: ['协办单位写了意见', '主办的单位', calm],
  reply: ['单位写好答复', '要审的', acting],
  approveReply: ['答复审过了', '写的人、单位、跟进的代表', soon],
  rate: ['写的人评了', '管的、单位、交办的、跟进的代表', acting],
  takeRating: ['问过写的人，替他评了', '管的、单位、交办的、跟进的代表', acting],
  claim: ['凭条子放进自己的微信', '没有人', {}],
  appraise: ['联络站复查没通过', '写的人、单位、交办的', soon],
  escalate: ['报到县里', '写的人、县里、原来管的', soon],
  decideEscalated: ['县里作了决定', '写的人、单位、跟进的代表', soon],
  urge: ['催办', '管的', acting],
  supervise: ['列入督办', '写的人、管的、单位、跟进的代表', acting],
  liftSupervision: ['解除督办', '写的人、管的、单位、跟进的代表', calm],
  convene: ['安排会诊', '写的人、管的、承办、协办、跟进的代表', soon],
  merge: ['和另一件一起办', '写的人、原来管的', calm],
  split: ['拆开单独办', '写的人、管的', calm],
  lookBack: ['复查', '写的人、管的、交办的', acting],
  preparePublic: ['登“大家的事”，等另一个人看', '乡镇人大', calm],
  approvePublic: ['登出来前请写的人点头', '写的人；要改的，联络站', calm],
  consentPublic: ['写的人答了公不公开', '联络站、乡镇人大', calm],
  unpublish: ['从“大家的事”撤下', '写的人、联络站、乡镇人大', calm],
  withdraw: ['写的人撤回', '原来管的、单位', { owner: 'soon', others: 'soon' }],
  setVisibility: ['写的人改了谁能看到', '管的', calm],
  hide: ['写的人涂掉几个字', '没有人', {}],
  reveal: ['有人看了姓名电话', '没有人，写在经过里', {}],
  erase: ['写的人删除个人信息', '没有人', {}],
  archive: ['归档', '没有人', {}],
  handOver: ['换人接着管', '写的人、接手的、原来管的', acting],
  timeout: ['到期处理', '没有人', {}],
  toTownship: ['没人处理，自动转给乡镇', '写的人、接手的、原来管的', acting, byTimer],
  toCounty: ['没按时处理，自动转给县里', '写的人、接手的、原来管的', acting, byTimer],
  declineIncomplete: ['到时没补充，自动结束', '写的人、联络站', soon, byTimer],
  resumeWithoutInfo: ['到时没补充，接着办', '写的人、接手的', acting, byTimer],
  backToAssigner: ['单位没签收，自动退回', '交办的、单位', acting, byTimer],
  overdue: ['超期', '写的人、管的、交办的、县里', { author: 'soon', owner: 'soon', others: 'soon' }, byTimer],
  tellCounty: ['答复没按时审完', '县里、要审的', { owner: 'soon', others: 'soon' }, byTimer],
  remindRating: ['提醒评价', '写的人', soon, '答复后第 3 天'],
  closeUnrated: ['没有评价，自动结束', '写的人', calm, byTimer],
  redOnCounty: ['县里没按时定，亮红灯', '县里', acting, byTimer],
  nearDue: ['只剩一个工作日，还没答复', '单位、跟进的代表', acting, '工作日 8:00'],
  recheckPromise: ['说好的日子到了，去复查', '管的', acting, byTimer],
} as const satisfies Record<MessageEvent, Row>

const answers: readonly MessageEvent[] = ['approveReply', 'replyOnSpot', 'remindRating']

function ofMessage(event: MessageEvent, [what, to, urgency, when]: Row): [string, ReminderRule] {
  const templates = answers.includes(event) ? answer : step
  return [`messages.${event}`, { what, to, when: when ?? atOnce, urgency, keepHours: 72, templates }]
}

type Other = readonly [what: string, to: string, when: string, urgency: Urgency]

/** Reception days and notices set their urgency and their end in the row; what stands here is what they set. */
function others(rows: Record<string, Other>, templates: ReminderRule['templates']): [string, ReminderRule][] {
  return Object.entries(rows).map(([event, [what, to, when, pressing]]) => [
    event,
    {
      ...{ what, to, when, keepHours: 72, templates },
      urgency: { author: pressing, owner: pressing, others: pressing },
    },
  ])
}

const duties: Record<string, Other> = {
  'reception.inThreeDays': ['接待日还有三天', '值班代表、联络站、约好的群众', '前 3 天 9:00', 'digest'],
  'reception.tomorrow': ['明天是接待日', '值班代表、联络站、约好的群众', '前 1 天 16:00', 'soon'],
  'reception.today': ['今天是接待日', '值班代表、联络站、约好的群众', '当天 7:30', 'soon'],
  'reception.published': ['接待日公布了', '值班代表、关注的人', atOnce, 'digest'],
  'reception.changed': ['接待日改了时间地点', '值班代表、约好的、关注的人', atOnce, 'soon'],
  'reception.moved': ['接待日改期', '值班代表、约好的、关注的人', atOnce, 'soon'],
  'reception.cancelled': ['接待日取消', '值班代表、约好的、关注的人', atOnce, 'soon'],
  'reception.moveProposed': ['日历变了，要不要改期', '联络站', atOnce, 'soon'],
  'reception.ruleChanged': ['接待规则改了', '联络站', atOnce, 'digest'],
  'reception.unclosed': ['接待还没结束登记', '联络站，第 3 天起乡镇', '每天 17:30', 'digest'],
  'duties.assigned': ['排了班', '代表', atOnce, 'soon'],
  'duties.removed': ['不用值班了', '代表', atOnce, 'soon'],
  'duties.leaveAsked': ['代表请假', '联络站', atOnce, 'soon'],
  'duties.leaveGranted': ['请假准了', '代表', atOnce, 'soon'],
  'duties.leaveRefused': ['请假没准', '代表', atOnce, 'soon'],
  'duties.substituteAsked': ['请代表替班', '被请的代表', atOnce, 'soon'],
  'duties.substituteAccepted': ['有人替班了', '联络站、请假的代表', atOnce, 'soon'],
  'duties.substituteRefused': ['替班没谈成', '联络站', atOnce, 'soon'],
  'duties.swapAsked': ['代表想换班', '另一位代表', atOnce, 'soon'],
  'duties.swapAccepted': ['换班说好了', '代表、联络站', atOnce, 'soon'],
  'duties.swapRefused': ['换班没谈成', '提出的代表', atOnce, 'soon'],
  'letters.unopened': ['信箱该开了', '联络站，再过一倍的日子乡镇也知道', '工作日 9:00', 'digest'],
  'bookings.offered': ['有位子空出来了', '排队的群众', atOnce, 'soon'],
  'bookings.lapsed': ['位子让给后面的人了', '排队的群众', byTimer, 'digest'],
  'bookings.moved': ['约好的时间变了', '约好的群众', atOnce, 'soon'],
  'bookings.cancelled': ['约好的取消了', '约好的群众', atOnce, 'digest'],
}

const notices: Record<string, Other> = {
  'notices.published': ['公告', '公告的受众', '发布时', 'digest'],
  'notices.activity': ['请代表参加活动', '受邀的代表', '发布时', 'soon'],
  'notices.answerSoon': ['还没答复来不来', '没答复的代表', '截止前一天 9:00', 'soon'],
  'notices.corrected': ['公告有更正', '看过的人', atOnce, 'soon'],
  'notices.recalled': ['公告撤回了', '看过的人', atOnce, 'soon'],
  'campaigns.answered': ['意见去了哪里', '写过意见的人', '公布结果时', 'digest'],
  'places.moveVillage': ['村划到另一个联络站', '关注这个村的人', atOnce, 'digest'],
}

const office: Record<string, Other> = {
  'notices.submitted': ['公告等复核', '复核的乡镇或县里', atOnce, 'soon'],
  'notices.approved': ['公告复核通过', '起草的人', atOnce, 'digest'],
  'notices.sentBack': ['公告退回来改', '起草的人', atOnce, 'soon'],
  'issues.sent': ['问题清单交办', '责任单位', atOnce, 'soon'],
  'issues.reported': ['整改有进展，或说好了', '乡镇或县里', atOnce, 'soon'],
  'issues.sentBack': ['复查没通过', '责任单位', atOnce, 'soon'],
  'issues.passed': ['销号了', '责任单位', atOnce, 'digest'],
  'issues.near': ['整改快到期', '责任单位', '前 3 天 8:30', 'soon'],
  'issues.over': ['整改超期', '责任单位、乡镇或县里', '过了那天 8:30', 'soon'],
  'campaigns.submitted': ['征求意见等复核', '复核的乡镇或县里', atOnce, 'soon'],
  'campaigns.approved': ['征求意见复核通过', '起草的人', atOnce, 'soon'],
  'campaigns.sentBack': ['征求意见退回来改', '起草的人', atOnce, 'soon'],
  'campaigns.closed': ['征求意见结束，要标去处', '乡镇或县里', '收意见结束时', 'soon'],
  'campaigns.overdue': ['征求意见超期没公布结果', '乡镇或县里', '结束后第 31 天', 'soon'],
  'mediations.recheck': ['调处到了回访的日子', '联络站、参加的代表', '当天 8:30', 'soon'],
  'people.standIn': ['同事请假，请您替他', '替班的人', atOnce, 'soon'],
  'people.standInOver': ['不用再替了', '替班的人', atOnce, 'digest'],
  'messages.unattended': ['还没人看、没人接的', '乡镇、县里', '工作日 18:00', 'soon'],
  'delivery.stuck': ['推送和待办卡在哪', '乡镇、县里', '工作日 8:00', 'soon'],
}

/** Everything anybody is told of, one row each: what, to whom, when, how urgent, until when, as which push. */
export const reminderRules: ReadonlyMap<string, ReminderRule> = new Map([
  ...Object.entries(messageRows).map(([event, row]) => ofMessage(event as MessageEvent, row)),
  ...others(duties, duty),
  ...others(notices, bulletin),
  ...others(office, step),
  ...others(suggestionReminders, step),
])

const unknown: ReminderRule['templates'] = { resident: ['notice'], office: ['todo'] }

/** As which kinds of push a row may come, by its event and by whether its recipient is a resident. */
export function templatesFor(event: string, recipient: string): readonly Template[] {
  const { resident, office: held } = reminderRules.get(event)?.templates ?? unknown
  return /^(resident|followers):/.test(recipient) ? resident : held
}

export function keepHoursOf(event: string): number {
  return reminderRules.get(event)?.keepHours ?? 72
}
