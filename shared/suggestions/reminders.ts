import type { Urgency } from '#shared/inbox/outbox-row'
import type { SuggestionEvent } from '#shared/suggestions/told'

const atOnce = '当时'
const byTimer = '到时间自动'

/** One row of the county's table of reminders: what happened, whom it tells, when, how soon. */
type Reminder = readonly [what: string, to: string, when: string, urgency: Urgency]

/** What is told of suggestions; an author hears twice, of his own message. `reply` waits for a signature, unsaid. */
export const suggestionReminders = {
  'suggestions.draft': ['请代表联名', '被请联名的代表', atOnce, 'soon'],
  'suggestions.coSign': ['代表对联名表了态', '领衔代表', atOnce, 'digest'],
  'suggestions.submit': ['建议待初审', '联络站、乡镇', atOnce, 'soon'],
  'suggestions.review': ['建议审过一步', '领衔和联名代表、县里', atOnce, 'soon'],
  'suggestions.sentBack': ['建议退回修改', '领衔和联名代表', atOnce, 'soon'],
  'suggestions.assign': ['建议交办', '主办、协办、领衔和联名代表', atOnce, 'soon'],
  'suggestions.object': ['单位对交办有异议', '县里', atOnce, 'soon'],
  'suggestions.receive': ['单位签收建议', '领衔代表、县里', atOnce, 'digest'],
  'suggestions.coOpinion': ['协办意见来了', '主办单位', atOnce, 'digest'],
  'suggestions.sign': ['建议有答复', '领衔和联名代表、县里', atOnce, 'soon'],
  'suggestions.feedback': ['代表签字反馈', '主办单位、联络站、乡镇、县里', atOnce, 'soon'],
  'suggestions.assess': ['县里写了评估', '领衔代表、主办单位', atOnce, 'soon'],
  'suggestions.recheck': ['承诺复查了', '领衔代表、主办单位、县里', atOnce, 'digest'],
  'suggestions.meeting': ['记了一次会', '领衔代表、主办、协办', atOnce, 'digest'],
  'suggestions.strikeOff': ['一边销了号', '县里、主办单位', atOnce, 'soon'],
  'suggestions.struckOff': ['建议销号了', '领衔和联名代表、主办单位、联络站、乡镇、县里', atOnce, 'digest'],
  'suggestions.withdraw': ['建议撤回', '经手的代表、单位、乡镇、县里', atOnce, 'soon'],
  'suggestions.reviewLate': ['没按时审核', '联络站、乡镇、县里', byTimer, 'soon'],
  'suggestions.assignLate': ['没按时交办', '县里', byTimer, 'soon'],
  'suggestions.receiveLate': ['没按时签收', '主办单位、县里', byTimer, 'soon'],
  'suggestions.coLate': ['没按时提协办意见', '协办、主办单位', '交办后 1 个月', 'soon'],
  'suggestions.nearDue': ['答复快到期', '主办单位', '到期前 15 天', 'soon'],
  'suggestions.overdue': ['答复超期', '主办单位、县里、领衔代表', byTimer, 'soon'],
  'suggestions.feedbackLate': ['代表还没反馈', '领衔代表、县里', '答复后 10 个工作日', 'soon'],
  'suggestions.assessLate': ['没按时评估', '县里', byTimer, 'soon'],
  'suggestions.recheckDue': ['承诺的日子到了', '联络站、乡镇、县里、主办单位', '承诺当天', 'soon'],
  'suggestions.strikeLate': ['还没销号', '县里、主办单位', byTimer, 'soon'],
  'suggestions.assignForAuthor': ['代表据留言写了建议', '写留言的人', '建议交办时', 'digest'],
  'suggestions.struckOffForAuthor': ['据留言写的建议办完了', '写留言的人', '建议销号时', 'digest'],
} as const satisfies Record<
  `suggestions.${Exclude<SuggestionEvent, 'reply'> | 'assignForAuthor' | 'struckOffForAuthor'}`,
  Reminder
>
