import type { DeclineReason } from '#shared/messages/decline-reason'

/**
 * Why a message is not taken, and where it belongs (潍坊条例 §19: the reply names the proper channel). Terms:
 * 行政复议法 §20 (60 days), 信访工作条例 §35 (30 days).
 */
export const declineWords = {
  litigation: {
    label: '法院正在审，或已经判了',
    channel: '代表不能过问案子怎么判。请找办案的法院；想上诉、申诉或请律师，打 12348 问法律援助。',
  },
  arbitration: {
    label: '该走仲裁',
    channel: '欠薪、工伤等劳动争议，请先打劳动监察 12333，再向劳动人事争议仲裁委员会申请仲裁。',
  },
  adminReview: {
    label: '该走行政复议',
    channel: '不服行政决定的，知道之日起 60 天内可向县人民政府申请复议，由县司法局收件；不清楚打 12348。',
  },
  discipline: {
    label: '反映干部违纪违法',
    channel: '请打纪检监察 12388，或在 12388 网上举报。这里不转给被反映的人。',
  },
  alreadyInPetition: {
    label: '信访部门已经在办',
    channel: '请向收件的信访部门查进度，也可以打 12345 问。两边一起办，反而会慢。',
  },
  alreadyConcluded: {
    label: '已经办结，没有新情况',
    channel: '不服上次答复的，收到后 30 天内可向它的上一级机关申请复查。有新情况，可以重新写。',
  },
  secretOrPrivacy: {
    label: '牵涉国家秘密、商业秘密或别人的隐私',
    channel: '请不要写在网上。请带材料当面交给主管机关；危害国家安全的线索打 12339。',
  },
  notPublicInterest: {
    label: '两家之间的私事',
    channel: '请找村（社区）人民调解委员会调解，也可以打 12348 问律师。',
  },
  outsideArea: {
    label: '不在本县，或不归本县管',
    channel: '请向事情发生地的人大代表联络站或当地 12345 说。',
  },
  incomplete: {
    label: '缺时间、地点或经过，也没有补来',
    channel: '补齐时间、地点和经过，可以重新写；说不清的，可以到联络站当面说。',
  },
  abusive: {
    label: '有骂人或威胁的话',
    channel: '把事情说清楚，去掉这些话，可以重新写。急事请打 12345。',
  },
} as const satisfies Record<DeclineReason, { label: string; channel: string }>
