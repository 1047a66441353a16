import type { MessageStage } from '#shared/messages/message'
import type { Reader } from '#shared/messages/views/reader'

interface StageWords {
  /** Under the owner's name. */
  sub: string
  /** Beside the date plate. */
  promise: string
}

const none = { sub: '', promise: '' }

/** What the owner card says in each row of the clock table. */
export const stageWords = {
  submitted: {
    author: { sub: '收到了，正在看', promise: '这天之前告诉您收不收' },
    staff: { sub: '等着受理', promise: '这天之前受理，或说明去哪办' },
  },
  screening: {
    author: { sub: '收到了，有人正在看一遍', promise: '这天之前看完' },
    staff: { sub: '机器拿不准，等人看', promise: '这天之前看完' },
  },
  needsInfo: {
    author: { sub: '等您补充几句，期限先停着', promise: '请在这天之前补充' },
    staff: { sub: '等群众补充，期限停着', promise: '群众在这天之前补充' },
  },
  withDeputy: {
    author: { sub: '代表先看', promise: '这天之前代表看过，再往上交' },
    staff: { sub: '等代表看', promise: '这天之前看' },
  },
  toAssign: {
    author: { sub: '正在定交给哪个单位办', promise: '这天之前交给办事单位' },
    staff: { sub: '等着交办', promise: '这天之前交办' },
  },
  assigned: {
    author: { sub: '已交给这个单位，等它接手', promise: '这天之前接手' },
    staff: { sub: '等单位签收', promise: '这天之前签收' },
  },
  inProgress: {
    author: { sub: '已接手，正在办', promise: '这天之前答复您' },
    staff: { sub: '正在办', promise: '这天之前答复群众' },
  },
  rehandling: {
    author: { sub: '正在办第二次，换人复核', promise: '这天之前再答复您' },
    staff: { sub: '第二次办理，换人复核', promise: '这天之前再答复群众' },
  },
  pendingReply: {
    author: { sub: '答复写好了，正在审', promise: '这天之前答复您' },
    staff: { sub: '答复写好了，等着审', promise: '这天之前审完' },
  },
  replied: {
    author: { sub: '答复了，等您说解没解决', promise: '请在这天前评' },
    staff: { sub: '已答复，等群众评', promise: '群众在这天前评' },
  },
  escalated: {
    author: { sub: '县里接着管', promise: '这天之前给您说法' },
    staff: { sub: '等县里定', promise: '这天之前定' },
  },
  merged: {
    author: { sub: '和另一件一起办，一样答复您', promise: '这天之前答复您' },
    staff: { sub: '并到另一件里办', promise: '这天之前答复群众' },
  },
  promised: {
    author: { sub: '单位说好了日子，到时复查', promise: '说好这天之前做到' },
    staff: { sub: '到日子去复查', promise: '这天之前做到' },
  },
  closed: { author: none, staff: none },
  declined: { author: none, staff: none },
  diverted: {
    author: { sub: '只有县里指定的专人能看', promise: '' },
    staff: { sub: '只有指定的专人能看', promise: '' },
  },
  blocked: { author: none, staff: none },
  withdrawn: { author: none, staff: none },
  archived: { author: none, staff: none },
} as const satisfies Record<MessageStage, Record<Reader, StageWords>>
