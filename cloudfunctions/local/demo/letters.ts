import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { Mailbox, Opening } from '#shared/letters/mailbox'
import type { Message } from '#shared/messages/message'
import type { County } from '#shared/places/county'
import { dayOf, yearOf, type Day } from '#shared/kernel/day'
import { deskAuthor, type Intake } from '#shared/messages/intake/intake'
import { stepsOf, whenOf, workdaysAgo, type Words } from './script'
import { live, plainDraft } from './story'

interface Telling {
  county: County
  today: Day
  now: Date
  dutyDeputyOf: (siteId: string) => string | null
  deputyNames: Readonly<Record<string, string>>
  outbox: OutboxRow[]
}

const siteId = 'ST05'
const by = { by: `P-station-${siteId}`, byName: '白演示', brought: '' }
const handled = (n: number) =>
  `accept ${n - 1}@09:30, handUp ${n - 1}@11:00, assign ${n - 1}@15:05, sign ${n - 2}@09:00, reply ${n - 5}@16:00, approve ${n - 5}@16:40`

interface Letter {
  id: string
  queryCode: string
  text: string
  title: string
  category: string
  name: string
  intake: Intake
  sent: string
  script: string
  words: Words
}

const letters: readonly Letter[] = [
  {
    id: 'L01',
    queryCode: 'DEM8QX2K',
    text: '村里的水泥桥栏杆断了一截，晚上走过去怕掉下去。我不会用手机，写封信投在信箱里。',
    title: '水泥桥栏杆断了一截',
    category: 'transport',
    name: '周演示',
    intake: { ...by, source: 'mailbox', openingId: 'demo-opening-1' },
    sent: '17@10:10',
    script: `${handled(17)}, asked 10@15:00`,
    words: { answer: '栏杆焊好了，刷了反光漆。', solved: 'yes', satisfied: 'satisfied' },
  },
  {
    id: 'L02',
    queryCode: 'DEM9RT3M',
    text: '打电话来说：村卫生室每周只开两天，老人拿药要跑镇上，能不能多开一天。',
    title: '村卫生室能不能多开一天',
    category: 'health',
    name: '吴演示',
    intake: { ...by, source: 'call', openingId: null },
    sent: '7@09:40',
    script: handled(7),
    words: { answer: '从下周起，周一、周三、周五都开。' },
  },
]

/** What 柳沟镇's station wrote down for people without WeChat: one closed, one waiting for its rating. */
export function demoLetters(telling: Telling): Message[] {
  return letters.map((letter, index) => tell(letter, index, telling))
}

function tell(letter: Letter, index: number, telling: Telling): Message {
  const { county, today, now, dutyDeputyOf, deputyNames, outbox } = telling
  const { id, intake, name, sent, script, words, ...said } = letter
  const villageId = county.villages.filter(({ unitId }) => unitId === 'U05')[index]?.id ?? ''
  const category = county.categories.some(({ code }) => code === said.category) ? said.category : 'other'
  const number = `${yearOf(today)}-${siteId}-${String(index + 41).padStart(4, '0')}`
  const draft = {
    ...{ ...plainDraft, ...said, id, requestId: `demo-${id}`, category, villageId, kind: 'opinion' as const },
    contact: { name, phone: '' },
    entered: { stationName: '柳沟镇联络站', intake, letter: [] },
  }
  const facts = { county, number, dutyDeputyId: dutyDeputyOf(siteId), today }
  return live(draft, deskAuthor(id), {
    ...{ sentAt: whenOf(sent, today, county), steps: stepsOf(script, words, facts) },
    ...{ now, county, deputyNames, outbox },
  })
}

/** The mailbox at 柳沟镇's station and its last two openings, the second one empty. */
export function demoMailbox(
  county: County,
  today: Day,
): { mailboxes: Mailbox[]; mailboxOpenings: Opening[] } {
  const [first, second] = [workdaysAgo(17, today, county), workdaysAgo(3, today, county)]
  const opening = { siteId, openedBy: by.by, byName: by.byName, witness: '冯演示', demo: true }
  const since = dayOf(new Date(`${Number(yearOf(today)) - 1}-06-01T01:00:00Z`))
  return {
    mailboxes: [
      { _id: siteId, unitId: 'U05', place: '镇便民中心大门右边', since, openedOn: second, demo: true },
    ],
    mailboxOpenings: [
      {
        ...opening,
        _id: 'demo-opening-1',
        day: first,
        count: 1,
        messageIds: ['L01'],
        at: `${first}T02:00:00Z`,
      },
      { ...opening, _id: 'demo-opening-2', day: second, count: 0, messageIds: [], at: `${second}T02:00:00Z` },
    ],
  }
}
