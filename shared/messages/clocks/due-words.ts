import type { Reader } from '#shared/messages/views/reader'
import type { OnDue } from '#shared/messages/message'

/** What happens by itself when the time passes. {office} is the township's, {time} the hour of today. */
export const dueWords = {
  toTownship: {
    author: '到时没人收，系统自动转给{office}，您也会收到通知。',
    staff: '到时没处理，系统自动转给{office}。',
  },
  declineIncomplete: {
    author: '到时没补充，这件就按材料不够结束。以后可以重新写。',
    staff: '到时没补充，系统按材料不够结束。',
  },
  resumeWithoutInfo: {
    author: '到时没补充，就按现有的情况接着办。',
    staff: '到时没补充，接着办，期限继续算。',
  },
  handUp: {
    author: '到时代表没空看，系统自动上交{office}，您会看到。',
    staff: '{time} 前您没空看，系统自动上交{office}。不扣分，群众会看到“已转{office}”。',
  },
  toCounty: {
    author: '到时没处理，系统自动转给县人大代表工委，您也会收到通知。',
    staff: '到时没处理，系统自动转给县人大代表工委。',
  },
  backToAssigner: {
    author: '到时单位没接手，系统自动退回，重新交给单位办。',
    staff: '到时没签收，系统自动退回交办的人，记“没签收”。',
  },
  overdue: {
    author: '到时没答复，系统当天报县人大代表工委，您也会收到通知。',
    staff: '到时没答复，系统当天报县人大代表工委督办，群众也会收到通知。',
  },
  escalate: {
    author: '已经超期。到时还没答复，系统自动交到县人大代表工委手里。',
    staff: '已经超期。到时还没答复，系统自动报到县里。',
  },
  tellCounty: {
    author: '单位已写好答复，正在审。到时没审完，系统报县人大代表工委。',
    staff: '到时没审，系统当天报县人大代表工委。',
  },
  remindRating: {
    author: '不评也会结束，记“没评价”，不会算成满意。',
    staff: '群众没评，系统提醒一次。',
  },
  closeUnrated: {
    author: '不评也会结束，记“没评价”，不会算成满意。',
    staff: '群众没评，到时结束，记“没评价”，不算满意。',
  },
  redOnCounty: {
    author: '到时没定，县人大代表工委负责人那里亮红灯，之后每 5 个工作日再亮一次。',
    staff: '到时没定，负责人那里亮红灯，之后每 5 个工作日再亮一次。',
  },
  recheckPromise: {
    author: '到这天，联络站去复查。没做到，就再办一次。',
    staff: '到这天去复查。没做到，再办一次。',
  },
  archive: { author: '', staff: '' },
} as const satisfies Record<OnDue, Record<Reader, string>>
