import { HistoryRow, MessageAct, OnDue, type Message } from '#shared/messages/message'
import { publicTimeline, timeline, type TimelineReader } from '#shared/messages/views/timeline'
import { aCounty } from '#test/support/a-county'
import { aMessage, aReply } from '#test/support/a-message'
import { expectGolden } from '#test/support/golden'
import { beijing, pinnedNow } from '#test/support/pinned'

const asOf = { now: pinnedNow, county: aCounty() }
const readers: TimelineReader[] = ['author', 'staff', 'deputy', 'unit', 'public']

function row(at: string, act: MessageAct, over: Partial<HistoryRow> = {}): HistoryRow {
  const plain = { actorId: 'p', role: 'system', actorName: '系统', from: 'accepted', to: 'accepted' } as const
  return HistoryRow.parse({
    ...{ ...plain, unitId: null, note: '', event: null, facts: {} },
    at: beijing(`2026-${at}`).toISOString(),
    act,
    ...over,
  })
}

const author = { role: 'author', actorId: 'author', actorName: '本人' } as const
const station = { role: 'liaisonOfficer', actorName: '柳沟镇联络站' } as const
const deputy = { role: 'deputy', actorName: '周演示' } as const
const office = { role: 'townshipOffice', actorName: '柳沟镇人大主席团' } as const
const unit = { role: 'handlingUnit', actorName: '农业农村局' } as const
const ratedAt = beijing('2026-02-06 10:12').toISOString()

/** The story of screen 07a, with one of every kind of note. */
const canal: Message = aMessage(
  {
    stage: 'rehandling',
    replies: [aReply({ class: 'B', text: '已到二支渠查看，列入春季清淤。', promisedFor: '2026-03-31' })],
    ratings: [
      {
        ...{ round: 1, solved: 'no', satisfied: 'dissatisfied', onlyAcknowledged: false },
        words: '三月初就要浇麦子，三月底清就晚了。',
        takenBy: null,
        at: ratedAt,
      },
    ],
    history: [
      row('01-26 19:42', 'submit', { ...author, from: null, to: 'submitted' }),
      row('01-27 09:30', 'accept', { ...station, facts: { number: '2026-ST05-0031', deputy: '周演示' } }),
      row('01-27 10:00', 'follow', { ...deputy, note: '到渠边看过，淤了三百米。' }),
      row('01-27 11:00', 'handUp', { ...deputy, note: '建议快办。', facts: { unit: '水务局' } }),
      row('01-27 15:05', 'assign', {
        ...office,
        to: 'assigned',
        note: '请先去现场。',
        facts: { unit: '农业农村局', units: '水务局', deputy: '周演示', day: '2026-02-03' },
      }),
      row('01-28 08:50', 'sign', { ...unit, to: 'inProgress' }),
      row('01-30 09:00', 'extend', { ...unit, note: '要等测量。', facts: { days: '3' } }),
      row('01-30 10:00', 'extend', {
        ...office,
        note: '要等测量。',
        facts: { granted: 'yes', days: '3', day: '2026-02-06' },
      }),
      row('02-01 09:00', 'urge', { ...author, note: '请快一点。' }),
      row('02-03 16:00', 'reply', { ...unit, to: 'inProgress' }),
      row('02-03 16:10', 'approveReply', { ...office, to: 'inProgress', note: '没写哪天清。' }),
      row('02-03 16:30', 'reply', { ...unit, to: 'inProgress' }),
      row('02-03 16:40', 'approveReply', { ...office, to: 'replied' }),
      row('02-06 10:12', 'rate', { ...author, to: 'rehandling', facts: { checker: '镇人大' } }),
      row('02-10 09:00', 'timeout', { event: 'overdue' }),
    ],
  },
  asOf,
)

const turnedAway: Message = aMessage(
  {
    stage: 'declined',
    decline: { reason: 'arbitration', note: '工资的事先找劳动监察，快。', by: 'p', at: ratedAt },
    history: [
      row('02-05 08:00', 'submit', { ...author, from: null, to: 'submitted' }),
      row('02-06 09:00', 'needInfo', { ...station, note: '在哪个工地？', to: 'needsInfo' }),
      row('02-06 10:00', 'supplement', { ...author, to: 'submitted' }),
      row('02-06 10:12', 'decline', { ...station, note: '工资的事先找劳动监察，快。', to: 'declined' }),
    ],
    supplements: [{ at: ratedAt, text: '在东门工地。', photos: [] }],
  },
  asOf,
)

function page(name: string, message: Message): string {
  const told = readers.map((reader) => {
    const items = reader === 'public' ? publicTimeline(message, asOf) : timeline(message, reader, asOf)
    const lines = items.map(({ whenText, who, fact, detail, quote, state }) =>
      [`- ${whenText}　${who}　**${fact}**（${state}）`, detail, quote && `“${quote}”`]
        .filter(Boolean)
        .join('　'),
    )
    return `## ${name} · ${reader}\n\n${lines.join('\n')}\n`
  })
  return told.join('\n')
}

test('what each reader is told, newest first', () => {
  const pages = [page('第二次办理', canal), page('不予受理', turnedAway)]
  expectGolden('timelines.md', `# 办理经过：谁看到什么\n\n${pages.join('\n')}`)
})

const secrets = [
  '周演示',
  '王演示',
  '三月初',
  '三百多米',
  '请先去现场',
  '没写哪天清',
  '到渠边看过',
  '请快一点',
]

test('the public reads no words of people and no names', () => {
  const told = JSON.stringify(publicTimeline(canal, asOf))
  for (const secret of secrets) expect(told).not.toContain(secret)
  expect(told).toContain('农业农村局')
})

test('the author does not read what was written between offices', () => {
  const told = JSON.stringify(timeline(canal, 'author', asOf))
  for (const secret of ['请先去现场', '没写哪天清', '建议快办']) expect(told).not.toContain(secret)
  for (const shown of ['到渠边看过', '要等测量', '三月初']) expect(told).toContain(shown)
})

test('the newest line is now while it is open; a final one is not', () => {
  expect(timeline(canal, 'author', asOf)[0]?.state).toBe('now')
  expect(timeline(turnedAway, 'author', asOf)[0]?.state).toBe('negative')
})

const wrongdoing = aMessage(
  {
    stage: 'diverted',
    text: '某某收了红包',
    history: [
      row('02-09 09:20', 'submit', { ...author, from: null, to: 'diverted' }),
      row('02-10 09:20', 'handOver', { role: 'reportOfficer', actorName: '县人大代表工委', note: '查某某' }),
    ],
  },
  asOf,
)

test('of a report the public reads one line without a word of it', () => {
  const told = publicTimeline(wrongdoing, asOf)
  expect(told).toHaveLength(1)
  expect(JSON.stringify(told)).not.toMatch(/某某|红包/)
})

test('a photo that is still being checked is for the author and staff only', () => {
  const photo = { fileId: 'cloud://demo/a.jpg', check: 'pending', traceId: null } as const
  const pictured = { ...canal, photos: [photo] }
  const urlFor = (reader: TimelineReader) => timeline(pictured, reader, asOf).at(-1)?.photos[0]?.url
  expect(readers.map(urlFor)).toEqual([photo.fileId, photo.fileId, null, null, undefined])
})

test('every act and every timeout says something to its author or to staff', () => {
  const acts = MessageAct.options.map((act) => row('02-10 10:00', act, author))
  const events = OnDue.options.map((event) => row('02-10 11:00', 'timeout', { event }))
  for (const { fact } of timeline({ ...canal, history: [...acts, ...events] }, 'staff', asOf)) {
    expect(fact).not.toBe('')
    expect(fact).not.toMatch(/[{}]/)
  }
})
