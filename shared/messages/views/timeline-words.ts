import { dayText } from '#shared/kernel/day'
import { IntakeSource, intakeSources } from '#shared/messages/intake/intake'
import type { HistoryRow, MessageAct, OnDue } from '#shared/messages/message'
import { visibilityWords } from '#shared/messages/words'

/**
 * all: everybody · handlers: not the author, not the public · staff: offices, station and deputies only ·
 * author: the author and staff.
 */
type Shown = 'all' | 'handlers' | 'staff' | 'author'

export interface RowWords {
  /** {you} is 您 or 群众, {office} the township's office. */
  fact: (row: HistoryRow) => string
  detail?: (row: HistoryRow) => string
  shown: Shown
  /** Who reads the note, the words somebody typed: never the public. units: offices, station and units only. */
  note: 'all' | 'staff' | 'units' | 'author' | 'none'
  /** A note that is a reason stands as a fact, not as quoted words. */
  noteAs?: 'quote' | 'reason'
  negative?: true
}

const fixed = (words: string) => () => words
const named = (row: HistoryRow, key: string) => row.facts[key] ?? ''
const when = (row: HistoryRow, key: string, words: string) => {
  const value = named(row, key)
  return value === '' ? '' : words.replace('{}', value)
}
const dated = (row: HistoryRow, words: string) => {
  const day = named(row, 'day')
  return day === '' ? '' : words.replace('{}', dayText(day))
}
const visibilityName = (row: HistoryRow) =>
  Object.entries(visibilityWords).find(([choice]) => choice === named(row, 'visibility'))?.[1].name ?? ''
/** How it came, when somebody wrote it down for its author. */
function toldBy(row: HistoryRow): string {
  const source = IntakeSource.options.find((one) => one === named(row, 'source'))
  return intakeSources[source ?? 'session'].told
}
const sentence = (...parts: string[]) => parts.filter((part) => part !== '').join('；')

/** What a timer did, in the words of whom it concerns. */
export const timeoutWords = {
  toTownship: { fact: '没人处理，自动转给{office}', shown: 'all' },
  declineIncomplete: { fact: '到时没补充，自动结束', shown: 'all', negative: true },
  resumeWithoutInfo: { fact: '到时没补充，按现有的情况接着办', shown: 'all' },
  handUp: { fact: '代表没空看，自动上交{office}', shown: 'all' },
  toCounty: { fact: '没按时处理，自动转给县人大代表工委', shown: 'all' },
  backToAssigner: { fact: '单位没按时接手，自动退回，重新交办', shown: 'all' },
  overdue: { fact: '超期了，自动报县人大代表工委', shown: 'all', negative: true },
  escalate: { fact: '超期还没答复，自动报到县里', shown: 'all', negative: true },
  tellCounty: { fact: '答复没按时审完，自动报县人大代表工委', shown: 'all' },
  remindRating: { fact: '提醒{you}评价', shown: 'all' },
  closeUnrated: { fact: '没有评价，自动结束', shown: 'all' },
  redOnCounty: { fact: '县里没按时定，亮红灯', shown: 'staff', negative: true },
  recheckPromise: { fact: '说好的日子到了，自动派联络站复查', shown: 'all' },
  archive: { fact: '存档，姓名电话已删', shown: 'all' },
} as const satisfies Record<OnDue, { fact: string; shown: Shown; negative?: true }>

/** One line per act: what is said of it, to whom, and who reads the words typed with it. */
export const rowWords = {
  submit: {
    fact: fixed('{you}写了留言'),
    detail: (row) => when(row, 'station', toldBy(row)),
    shown: 'all',
    note: 'none',
  },
  undivert: { fact: fixed('看过了，按普通意见办'), shown: 'all', note: 'staff' },
  clear: { fact: fixed('有人看过了，接着办'), shown: 'all', note: 'staff' },
  block: {
    fact: (row) => (row.to === 'blocked' ? '这条没有发出' : '一人认为该拦下'),
    detail: (row) => (row.to === 'blocked' ? '里面有不能发的话。改一改，可以重新写。' : ''),
    shown: 'all',
    note: 'staff',
    negative: true,
  },
  needInfo: { fact: fixed('请{you}补充几句'), shown: 'all', note: 'all' },
  supplement: { fact: fixed('{you}补充了几句'), shown: 'all', note: 'none' },
  accept: {
    fact: fixed('收下了'),
    detail: (row) => sentence(when(row, 'number', '编号 {}'), when(row, 'deputy', '先请代表 {} 看')),
    shown: 'all',
    note: 'none',
  },
  replyOnSpot: { fact: fixed('当场答复'), shown: 'all', note: 'none' },
  decline: { fact: fixed('不予受理'), shown: 'all', note: 'all', negative: true },
  object: { fact: fixed('{you}不同意，请再看一次'), shown: 'all', note: 'all' },
  follow: { fact: fixed('代表在跟进'), shown: 'all', note: 'all' },
  handUp: {
    fact: fixed('上交{office}'),
    detail: (row) => when(row, 'unit', '建议交给{}'),
    shown: 'all',
    note: 'staff',
  },
  assign: {
    fact: (row) => when(row, 'unit', '交给{}办') || '交给办事单位办',
    detail: (row) =>
      sentence(dated(row, '{}前答复'), when(row, 'units', '{}一起办'), when(row, 'deputy', '代表 {} 跟着看')),
    shown: 'all',
    note: 'staff',
  },
  sign: { fact: fixed('接手了'), shown: 'all', note: 'none' },
  returnAssignment: { fact: fixed('退回，请另交单位'), shown: 'all', note: 'all', noteAs: 'reason' },
  extend: {
    fact: (row) => {
      if (named(row, 'granted') === 'no') return '没同意延长'
      return (named(row, 'granted') === 'yes' ? '同意延长' : '申请延长') + when(row, 'days', ' {} 个工作日')
    },
    detail: (row) => dated(row, '改到{}前答复'),
    shown: 'all',
    note: 'all',
    noteAs: 'reason',
  },
  advise: { fact: fixed('写了协办意见'), shown: 'handlers', note: 'units' },
  reply: { fact: fixed('答复写好了，正在审'), shown: 'all', note: 'none' },
  approveReply: {
    fact: (row) => (row.to === 'replied' ? '答复了' : '答复没通过，退回重写'),
    shown: 'all',
    note: 'staff',
  },
  rate: { fact: fixed('{you}评了'), shown: 'all', note: 'none' },
  takeRating: { fact: fixed('{you}评了'), shown: 'all', note: 'none' },
  claim: { fact: fixed('{you}凭条子放进了自己的微信'), shown: 'staff', note: 'none' },
  appraise: { fact: fixed('联络站复查没通过，再办一次'), shown: 'all', note: 'all', negative: true },
  escalate: { fact: fixed('报到县里'), shown: 'all', note: 'all', noteAs: 'reason' },
  decideEscalated: {
    fact: (row) => (row.to === 'closed' ? '县里的说明' : '县里定了：再办一次'),
    detail: (row) => sentence(when(row, 'leader', '由{}负责'), dated(row, '{}前办好')),
    shown: 'all',
    note: 'all',
  },
  urge: {
    fact: (row) => (row.role === 'author' ? '{you}催了一次' : '催办了一次'),
    shown: 'all',
    note: 'staff',
  },
  supervise: {
    fact: (row) => `列入督办${when(row, 'way', '：{}')}`,
    detail: (row) =>
      sentence(when(row, 'leader', '{}领衔'), when(row, 'deputy', '代表 {} 分包'), dated(row, '{}再看一次')),
    shown: 'all',
    note: 'staff',
  },
  liftSupervision: { fact: fixed('解除督办'), shown: 'all', note: 'all', noteAs: 'reason' },
  convene: {
    fact: (row) => `安排会诊${dated(row, '：{}')}`,
    detail: (row) => sentence(when(row, 'place', '在{}'), when(row, 'guests', '和{}一起商量')),
    shown: 'all',
    note: 'units',
  },
  merge: {
    fact: fixed('和另一件一起办'),
    detail: (row) => when(row, 'number', '那一件的编号 {}'),
    shown: 'all',
    note: 'none',
  },
  split: { fact: fixed('拆开，单独办'), shown: 'all', note: 'none' },
  lookBack: {
    fact: (row) => (row.to === 'rehandling' ? '复查没做到，再办一次' : '复查过，做到了'),
    shown: 'all',
    note: 'all',
  },
  preparePublic: { fact: fixed('写好了登“大家的事”的话'), shown: 'staff', note: 'none' },
  approvePublic: {
    fact: (row) => (named(row, 'approved') === 'yes' ? '看过了，请写的人点头' : '登的话要改'),
    shown: 'staff',
    note: 'staff',
  },
  consentPublic: {
    fact: (row) => (named(row, 'agreed') === 'yes' ? '{you}同意登出来' : '{you}不公开'),
    shown: 'handlers',
    note: 'none',
  },
  unpublish: { fact: fixed('从“大家的事”撤下来了'), shown: 'handlers', note: 'staff' },
  withdraw: { fact: fixed('{you}撤回了'), shown: 'all', note: 'none' },
  setVisibility: {
    fact: (row) => `{you}改了谁能看到：${visibilityName(row)}`,
    detail: (row) => (named(row, 'takenDown') === '' ? '' : '登出来的已经撤下'),
    shown: 'author',
    note: 'none',
  },
  hide: {
    fact: (row) =>
      `{you}涂掉了${[when(row, 'words', ' {} 处字'), when(row, 'photos', ' {} 张照片')].filter(Boolean).join('和')}`,
    shown: 'author',
    note: 'none',
  },
  reveal: { fact: fixed('看了{you}的姓名电话'), shown: 'author', note: 'author', noteAs: 'reason' },
  erase: { fact: fixed('{you}删除了个人信息'), shown: 'author', note: 'none' },
  archive: { fact: fixed('存档，姓名电话已删'), shown: 'all', note: 'none' },
  handOver: {
    fact: (row) => when(row, 'owner', '换由{}接着管') || '换人接着管',
    shown: 'all',
    note: 'staff',
  },
  timeout: { fact: fixed('到时间了，系统自动处理'), shown: 'all', note: 'none' },
} as const satisfies Record<MessageAct, RowWords>
