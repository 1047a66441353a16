import type { OtherData, OwnMessage } from '#shared/privacy/own-data'

const line = (name: string, value: string) => (value === '' ? [] : [`${name}：${value}`])
const list = (title: string, lines: readonly string[]) => [
  '',
  `【${title}】`,
  ...(lines.length > 0 ? lines : ['没有']),
]
const said = (name: string, all: OwnMessage['replies']) =>
  all.map(({ whenText, who, words }) => `${name}（${whenText}，${who}）：${words}`)

function messageLines(message: OwnMessage, at: number): string[] {
  const { contact } = message
  return [
    '',
    `${at + 1}. ${message.title}`,
    ...line('编号', message.number ?? ''),
    ...line('查询码', message.queryCode),
    ...line('发出', message.sentText),
    ...line('现在', message.status),
    ...line('地点', message.place),
    ...line('写的话', message.text),
    ...line('照片', message.photos === 0 ? '' : `${message.photos} 张，在“我的留言”里看`),
    ...line('谁能看到', message.visibility),
    ...line('留的称呼', contact?.name ?? ''),
    ...line('留的电话', contact?.phone ?? ''),
    ...line('办事单位可以打电话', contact === null ? '' : message.mayCall ? '同意' : '没同意'),
    ...said('补充', message.supplements),
    ...said('答复', message.replies),
    ...said('评价', message.ratings),
    ...said('有人看过姓名电话', message.looks),
  ]
}

interface Copied {
  messages: readonly OwnMessage[]
  other: OtherData
  /** '2026年2月11日' */
  dayText: string
}

/** Everything kept about somebody, to be read by himself: plain lines, no codes but his own. */
export function dataText({ messages, other, dayText }: Copied): string {
  const bookings = other.bookings.map(({ dayText: day, place, name, phone, matter }) =>
    [day, place, name, phone, matter].filter((part) => part !== '').join('，'),
  )
  return [
    '我在人大代表联络站小程序里的全部内容',
    `取出的日子：${dayText}`,
    '这份文件里有您的姓名、电话，请自己收好。',
    ...list(`留言 ${messages.length} 件`, messages.flatMap(messageLines)),
    ...list('预约', other.moreBookings ? [...bookings, '更早的在“我的预约”里看'] : bookings),
    ...list('征求意见里写的', other.opinions),
    ...list('关注', other.follows),
    ...list('提醒设置', other.settings),
    ...list('同意过的', other.consents),
    '',
  ].join('\n')
}
