import type { Words } from './script'

export interface Scripted {
  sent: string
  script: string
  words?: Words
  publicTitle?: string
  /** How far it has come on the way to the board; left out: it is there. */
  publication?: 'requested' | 'approved' | 'published'
}

/** Received, accepted, handed up, assigned and signed within a day: how most stories begin. */
const usual = (n: number) =>
  `accept ${n - 1}@09:30, handUp ${n - 1}@11:00, assign ${n - 1}@15:05, sign ${n - 2}@09:00`

const solvedIn = (n: number) =>
  `${usual(n)}, reply ${n - 5}@16:00, approve ${n - 5}@16:40, rate ${n - 6}@19:10`

/** The story of each of the 28: when it was sent ('n-th workday ago@time') and what everybody did. */
export const scripts: Readonly<Record<string, Scripted>> = {
  M01: {
    sent: '18@19:42',
    script: solvedIn(18),
    words: { answer: '换了线路和 12 盏灯具，夜里看过，都亮了。' },
    publicTitle: '南巷的路灯修好了',
  },
  M02: { sent: '1@10:20', script: 'accept 0@08:40, handUp 0@08:55' },
  M03: {
    sent: '4@08:15',
    script: `${usual(4)}, key 1@10:00, urge 1@10:05`,
    words: { reason: '三个村都说，入汛前要办完' },
  },
  M04: {
    sent: '6@12:05',
    script: 'onSpot 6@14:30, rate 5@20:00',
    words: { answer: '带上居住证、租房合同和户口本，8月20日起到片区小学登记。', kind: 'consult' },
  },
  M05: {
    sent: '14@07:50',
    script: solvedIn(14),
    words: { answer: '和配送公司说好，每周二送一次药。', solved: 'partly', satisfied: 'basically' },
  },
  M06: {
    sent: '3@21:00',
    script: 'arbitration 2@09:10',
    words: { reason: '欠薪的事归劳动监察管，请带上考勤和工资条。' },
  },
  M07: {
    sent: '12@19:42',
    script: `accept 11@09:30, follow 11@10:20, handUp 11@11:00, assign 11@15:05, sign 10@09:00, reply 6@16:10, approve 6@16:40, rate 3@10:12`,
    words: {
      promise: '已到二支渠查看，淤堵约 300 米。列入春季清淤计划，三月底前完成。',
      solved: 'no',
      satisfied: 'dissatisfied',
      complaint: '三月初就要浇麦子，三月底清就晚了。',
      lead: '县水务局',
    },
  },
  M08: {
    sent: '20@08:30',
    script: solvedIn(20),
    words: { answer: '垃圾桶点搬到村口空地，离井 60 米。' },
    publicTitle: '垃圾点搬离老井',
  },
  M09: { sent: '9@18:20', script: usual(9) },
  M10: { sent: '22@15:00', script: solvedIn(22), words: { answer: '窗口换上一次性告知单，材料一次说清。' } },
  M11: { sent: '1@17:40', script: 'accept 0@08:30' },
  M12: {
    sent: '16@06:40',
    script: solvedIn(16),
    words: { answer: '单杠和漫步机全部紧固，坏的两件换新。' },
    publicTitle: '广场健身器材紧固好了',
  },
  M13: {
    sent: '3@13:10',
    script: `${usual(3)}, share 0@08:30`,
    words: { reason: '请代表分包，每星期去看一次' },
  },
  M14: {
    sent: '24@11:00',
    script: solvedIn(24),
    words: { answer: '集市两头各放一台公平秤，逢集有人看着。' },
  },
  M15: { sent: '1@09:00', script: 'accept 0@08:20' },
  M16: { sent: '0@08:55', script: '' },
  M17: { sent: '3@22:00', script: '' },
  M18: {
    sent: '5@16:00',
    script: 'litigation 4@09:00',
    words: { reason: '法院判了的，代表不能改判。可以依法申诉。' },
  },
  M19: { sent: '7@03:10', script: 'block 7@09:00' },
  M20: {
    sent: '10@12:00',
    script: `${usual(10)}, reply 3@15:00, approve 2@10:00`.replace(
      'assign 9@15:05, sign 8@09:00',
      'assign 8@09:05, sign 7@09:00',
    ),
    words: { answer: '从下个月起，每月第一个周六上午开放接种。' },
  },
  M21: { sent: '2@10:00', script: '' },
  M22: {
    sent: '26@20:10',
    script: solvedIn(26),
    words: { answer: '农技员到二渠村讲了一课，来了四十多人。' },
    publicTitle: '农技员来讲了小麦赤霉病',
    publication: 'approved',
  },
  M23: { sent: '0@08:45', script: '' },
  M24: { sent: '0@08:20', script: '' },
  M25: { sent: '1@16:30', script: '' },
  M26: { sent: '1@09:10', script: 'accept 1@10:00, handUp 1@15:20' },
  M27: { sent: '0@08:05', script: 'accept 0@08:50' },
  M28: {
    sent: '9@18:30',
    script: `${usual(9)}, reply 2@15:00, approve 2@16:30`.replace(
      'assign 8@15:05, sign 7@09:00',
      'assign 7@09:05, sign 7@14:00',
    ),
    words: { answer: '装了四盏太阳能灯，试亮了三个晚上。' },
    publicTitle: '广场晚上有灯了',
    publication: 'requested',
  },
}
