import type { MessageEvent } from '#shared/messages/told/announcements'

/** What happened in a few words, and a sentence on what it means for who reads it. */
export type Line = readonly [head: string, text: string]

/** Whose inbox it is for: the author's, that of who has to act now, or of somebody who only has to know. */
export type Audience = 'author' | 'owner' | 'others'

export interface Words extends Partial<Record<Audience, Line>> {
  /** At most five Chinese characters, for the push's own field. */
  status: string
}

/** {due} is '请在2月13日（周五）前办。' or nothing, {day} '2月13日（周五）', {number} '编号 2026-05-0012。' or nothing. */
const urged = '请打开看一看，{due}'
const known = '这一件不用您办，知道就行。'

export const outboxWords = {
  submit: { status: '新留言', owner: ['新来一件', '请看一看收不收。{due}'] },
  urgent: {
    status: '紧急',
    owner: ['紧急，可能有危险', '请马上看，先受理这一件。'],
    others: ['紧急，可能有危险', '请马上看，先联系当事人。'],
  },
  undivert: {
    status: '接着办',
    author: ['看过了，按普通意见办', '联络站接着看，收下了会告诉您。'],
    owner: ['转来一件', '看过了，不是举报。{due}'],
  },
  clear: {
    status: '接着办',
    author: ['有人看过了，接着办', '联络站接着看，收下了会告诉您。'],
    owner: ['审看过了，等受理', '请看一看收不收。{due}'],
  },
  block: { status: '没有发出', author: ['这条没有发出', '里面有不能发的话。改一改，可以重新写。'] },
  needInfo: { status: '待补充', author: ['请您补充几句', '要问的写在里面。{day}前补充，接着办。'] },
  supplement: { status: '已补充', owner: ['群众补充了', '补充的话在这一件里。{due}'] },
  accept: {
    status: '已受理',
    author: ['收下了', '{number}办到哪一步，会告诉您。'],
    owner: ['交到您这里了', urged],
    others: ['收下了', known],
  },
  replyOnSpot: {
    status: '已答复',
    author: ['当场答复了', '请看答复，再说解决没有。没解决，再办一次。'],
    owner: ['当场答复了', '等群众评价。'],
    others: ['当场答复了', known],
  },
  decline: {
    status: '不予受理',
    author: ['不予受理，这里办不了', '里面写了原因和该去哪。不同意，可以请人再看。'],
  },
  object: { status: '有异议', owner: ['群众不同意不予受理', '请换一位再看一次。{due}'] },
  follow: {
    status: '跟进中',
    author: ['代表在跟进', '代表看过了，跟着办。'],
    owner: ['代表在跟进', known],
    others: ['代表在跟进', known],
  },
  handUp: {
    status: '已上交',
    author: ['上交了，正在定交给谁', '定了会告诉您。'],
    owner: ['上交来一件，等交办', '请定交给哪个单位。{due}'],
    others: ['已经上交', known],
  },
  assign: {
    status: '已转办',
    author: ['交给{unit}办', '接手了就开始办，办完答复您。'],
    owner: ['交办来一件，等签收', '请看一看，签收。{due}'],
    others: ['交给{unit}办了', '请协助，或跟着看。'],
  },
  sign: {
    status: '办理中',
    author: ['{unit}接手了', '正在办，{day}前答复您。'],
    others: ['单位接手了', known],
  },
  returnAssignment: { status: '退回', owner: ['单位退回，请另交', '退回的原因在里面。{due}'] },
  extend: {
    status: '要延期',
    author: ['办理要多几天', '原因和新的日子在里面。'],
    owner: ['有延期的事', '请打开看。{due}'],
  },
  advise: {
    status: '协办意见',
    owner: ['协办单位写了意见', '请看一看，写答复时用得上。'],
    others: ['协办单位写了意见', '请看一看，写答复时用得上。'],
  },
  reply: { status: '待审核', owner: ['单位写好答复，等您审', '请看一看能不能发。{due}'] },
  approveReply: {
    status: '已答复',
    author: ['答复了，等您评价', '请看答复，再说解决没有。没解决，再办一次。'],
    owner: ['答复没通过，要重写', '原因在里面。{due}'],
    others: ['答复审过了', '结果在里面。'],
  },
  rate: {
    status: '已评价',
    owner: ['群众评了，还要办', '请看群众怎么说。{due}'],
    others: ['群众评了', '请看群众怎么说。'],
  },
  takeRating: {
    status: '已评价',
    owner: ['问过群众，还要办', '请看群众怎么说。{due}'],
    others: ['问过群众，评了', '请看群众怎么说。'],
  },
  claim: { status: '已绑定' },
  appraise: {
    status: '二次办理',
    author: ['联络站复查没通过，再办一次', '换人复核，办完再答复您。'],
    owner: ['复查没通过，再办一次', '原因在里面。{due}'],
    others: ['复查没通过，再办一次', known],
  },
  escalate: {
    status: '报到县里',
    author: ['报到县里了', '县里接着管，定了会告诉您。'],
    owner: ['报上来一件，等县里定', '请看经过，定怎么办。{due}'],
    others: ['报到县里了', known],
  },
  decideEscalated: {
    status: '县里定了',
    author: ['县里定了', '怎么定的写在里面。'],
    owner: ['县里定了，再办一次', '谁负责、哪天前办好，在里面。{due}'],
    others: ['县里定了', '怎么定的写在里面。'],
  },
  urge: { status: '催办', owner: ['有人催这一件', urged] },
  supervise: {
    status: '督办',
    author: ['列入督办', '盯着办，办完答复您。'],
    owner: ['列入督办', urged],
    others: ['列入督办', known],
  },
  liftSupervision: {
    status: '解除督办',
    author: ['不再列入督办', '接着办，日子不变。'],
    owner: ['解除督办了', '接着办，日子不变。'],
    others: ['解除督办了', known],
  },
  convene: {
    status: '会诊',
    author: ['安排了会诊', '几家坐到一起商量，哪天写在里面。'],
    owner: ['安排了会诊，请到场', '哪天、在哪里、哪些单位来，在里面。'],
    others: ['安排了会诊', '哪天、在哪里、哪些单位来，在里面。'],
  },
  merge: {
    status: '一起办',
    author: ['和另一件一起办', '答复一样给您，您自己评。'],
    others: ['并到另一件里办', known],
  },
  split: {
    status: '单独办',
    author: ['拆开，单独办', '接着办，办完答复您。'],
    owner: ['拆开，单独办', urged],
  },
  lookBack: {
    status: '复查',
    author: ['复查过了', '做没做到，写在里面。'],
    owner: ['复查没做到，再办一次', '原因在里面。{due}'],
    others: ['复查过了', '结果在里面。'],
  },
  preparePublic: { status: '待审核', others: ['登“大家的事”，请看一遍', '看能不能登，再请写的人点头。'] },
  approvePublic: {
    status: '请您点头',
    author: ['要登出来的话，请您看', '您说可以才登。不想公开，就不登。'],
    others: ['登的话要改', '哪里要改写在里面。'],
  },
  consentPublic: { status: '说了公开没', others: ['写的人答了公不公开', '结果在里面。'] },
  unpublish: {
    status: '已撤下',
    author: ['从“大家的事”撤下来了', '别人看不到了。'],
    others: ['从“大家的事”撤下来了', known],
  },
  withdraw: {
    status: '已撤回',
    owner: ['群众撤回了', '不用再办。'],
    others: ['群众撤回了', '正在办的，请停下。'],
  },
  setVisibility: {
    status: '改了',
    owner: ['群众改了谁能看到', '请照新的来。{due}'],
    others: ['群众改了谁能看到', '登出来的已经撤下。'],
  },
  hide: { status: '改了', others: ['群众涂掉了几个字', known] },
  reveal: { status: '看过', author: ['有人看了您的姓名电话', '谁看的、为什么，写在里面。'] },
  erase: { status: '已删除', others: ['群众删了个人信息', known] },
  archive: { status: '已归档', author: ['存档了', '姓名电话已删。'] },
  handOver: {
    status: '换人管',
    author: ['换人接着管', '接着办，日子不变。'],
    owner: ['移交到您这里', urged],
    others: ['移交出去了', known],
  },
  timeout: { status: '自动处理', author: ['到时间了，自动处理', '请打开看。'] },
  toTownship: {
    status: '自动转交',
    author: ['联络站没收，自动转给乡镇', '乡镇接着看，会告诉您。'],
    owner: ['没人收，自动转来一件', '请看一看收不收。{due}'],
    others: ['没按时收，自动转走了', known],
  },
  toCounty: {
    status: '自动转交',
    author: ['没按时处理，自动转给县里', '县里接着看，会告诉您。'],
    owner: ['没按时处理，自动转来一件', '请接着办。{due}'],
    others: ['没按时处理，自动转走了', known],
  },
  declineIncomplete: {
    status: '不予受理',
    author: ['到时没补充，自动结束', '以后可以重新写。'],
    owner: ['到时没补充，自动结束', '不用再办。'],
    others: ['到时没补充，自动结束', known],
  },
  resumeWithoutInfo: {
    status: '接着办',
    author: ['到时没补充，接着办', '按现有的情况办，办完答复您。'],
    owner: ['群众没补充，接着办', '按现有的情况办。{due}'],
  },
  backToAssigner: {
    status: '没签收',
    owner: ['单位没签收，自动退回', '请重新交办。{due}'],
    others: ['没签收，自动退回了', known],
  },
  overdue: {
    status: '已超期',
    author: ['超期了，自动报县里督办', '对不起，还没答复您。接着办，县里盯着。'],
    owner: ['超期了，请马上办', '已自动报县里督办，群众也知道了。'],
    others: ['超期了，自动报来督办', '请打开看卡在哪。'],
  },
  tellCounty: {
    status: '没审完',
    owner: ['答复没按时审完', '已自动报县里。请看一看能不能发。'],
    others: ['答复没按时审完，自动报来', '请打开看卡在哪。'],
  },
  remindRating: {
    status: '待评价',
    author: ['答复了，请您说解决没有', '不评也会结束，记“没评价”，不算满意。'],
  },
  closeUnrated: { status: '已结束', author: ['没有评价，自动结束', '记“没评价”，不算满意。'] },
  redOnCounty: {
    status: '亮红灯',
    owner: ['没按时定，亮红灯', '请打开看，定怎么办。'],
    others: ['没按时定，亮红灯', known],
  },
  nearDue: {
    status: '快到期',
    owner: ['快到期了，还没答复', '请在{day}前答复群众。'],
    others: ['快到期了，还没答复', '单位要在{day}前答复群众。'],
  },
  recheckPromise: { status: '去复查', owner: ['说好的日子到了，请去复查', '没做到，再办一次。'] },
} as const satisfies Record<MessageEvent, Words>
