import { dayOf, dayTextWithWeekday, timeOfDay } from '#shared/kernel/day'
import { clockOf } from '#shared/messages/clocks/clock-table'
import { dueAfter, dueFor, overdueLight } from '#shared/messages/clocks/due'
import { defaultClocks } from '#shared/messages/clocks/clocks'
import { MessageStage, type Message, type OnDue } from '#shared/messages/message'
import { stageNames } from '#shared/messages/names'
import { aCounty } from '#test/support/a-county'
import { aMessage, aReply } from '#test/support/a-message'
import { expectGolden, table } from '#test/support/golden'
import { beijing, pinnedNow } from '#test/support/pinned'

const county = aCounty()
const ownerNames = {
  station: '联络站',
  township: '乡镇人大',
  county: '县代表工委',
  deputy: '代表',
  unit: '主办单位',
  author: '写的人',
}
const afterwards: Record<OnDue, string> = {
  toTownship: '转给乡镇人大',
  declineIncomplete: '按材料不够结束',
  resumeWithoutInfo: '回到原处接着办',
  handUp: '上交乡镇人大',
  toCounty: '转给县代表工委',
  backToAssigner: '退回交办的人大',
  overdue: '超期，当天报县里督办',
  escalate: '报到县里',
  tellCounty: '告诉县里',
  remindRating: '提醒评价',
  closeUnrated: '结束，没评价',
  redOnCounty: '县领导的板上亮红灯',
  recheckPromise: '派联络站复查',
  archive: '归档',
}

const when = (instant: string | null) => {
  if (instant === null) return '–'
  const day = dayOf(instant)
  return `${day < '2027' ? '' : '2027年'}${dayTextWithWeekday(day)} ${timeOfDay(instant)}`
}

/** What the handling clock of a case assigned at this moment says. */
function standing(over: Partial<Message>, now: Date): Message {
  const message = aMessage(over, { now, county })
  if (message.leadUnit === null) return message
  const days = message.stage === 'rehandling' ? county.clocks.rehandleWd : county.clocks.handleWd
  const wd = message.urgent ? Math.ceil(days / 2) : days
  return { ...message, handleBy: dueAfter(now, wd, county.calendar) }
}

const cases: [string, Partial<Message>][] = [
  ...MessageStage.options.map((stage): [string, Partial<Message>] => [stageNames[stage], { stage }]),
  ['已提交，到了乡镇', { owner: { kind: 'township', id: 'U05' } }],
  ['已提交，到了县里', { owner: { kind: 'county', id: 'county' } }],
  ['已受理（待交办），到了县里', { stage: 'toAssign', owner: { kind: 'county', id: 'county' } }],
  [
    '待补充，受理以后问的',
    {
      stage: 'needsInfo',
      paused: {
        question: '',
        status: 'inProgress',
        owner: { kind: 'unit', id: 'H03' },
        onDue: 'overdue',
        remainingWd: 3,
      },
    },
  ],
  ['办理中，已超期', { stage: 'inProgress', overdue: 'over' }],
  ['二次办理，已超期', { stage: 'rehandling', overdue: 'over' }],
]

const starts = [
  '2026-02-11 09:20',
  '2026-02-13 15:59',
  '2026-02-13 16:00',
  '2026-02-14 10:00',
  '2026-02-15 10:00',
  '2026-02-28 17:00',
  '2026-04-30 10:00',
]

test('every state: who has it, until when, and what happens by itself', () => {
  const rows = cases.map(([name, over]) => {
    const message = standing(over, pinnedNow)
    const owners = clockOf(message.stage)?.owners ?? []
    const { dueBy, onDue } = dueFor(message, { now: pinnedNow, county })
    const owner = over.owner
      ? ownerNames[over.owner.kind]
      : owners.map((kind) => ownerNames[kind]).join('，没有人就')
    return [name, owner || '–', when(dueBy), onDue === null ? '–' : afterwards[onDue]]
  })
  const page = table(['状态', '在谁手里', '从 2026-02-11（周三）9:20 起算，到', '到时自动'], rows)

  const dated = cases.map(([name, over]) => [
    name,
    ...starts.map((start) =>
      when(dueFor(standing(over, beijing(start)), { now: beijing(start), county }).dueBy),
    ),
  ])
  const urgent = cases.map(([name, over]) => [
    name,
    when(dueFor(standing({ ...over, urgent: true }, pinnedNow), { now: pinnedNow, county }).dueBy),
  ])
  expectGolden(
    'clocks.md',
    `# 期限\n\n工作日按县里的日历；当天 18:00 到期。\n\n${page}\n## 前后有放假和调休\n\n2月15–23日春节，2月14日、28日（周六）上班，5月1–5日劳动节，5月9日（周六）上班。\n\n${table(['状态', ...starts.map((start) => `从 ${start}`)], dated)}\n## 紧急的，工作日减半\n\n${table(['状态', '从 2026-02-11 09:20'], urgent)}`,
  )
})

describe('a term that is over already still leaves one workday', () => {
  const now = beijing('2026-02-13 15:00')
  test.each([
    ['handling', { stage: 'inProgress', handleBy: '2026-02-10T10:00:00.000Z' }],
    ['promise', { stage: 'promised', replies: [aReply({ class: 'B', promisedFor: '2026-02-01' })] }],
  ] as [string, Partial<Message>][])('%s', (_name, over) => {
    expect(dueFor(aMessage(over, { now, county }), { now, county }).dueBy).toBe('2026-02-14T10:00:00.000Z')
  })
})

test('the clocks are the county’s, not ours', () => {
  const slow = aCounty({ clocks: { ...defaultClocks, acceptWd: 3 } })
  expect(dueFor(aMessage(), { now: pinnedNow, county: slow }).dueBy).toBe('2026-02-14T10:00:00.000Z')
})

describe('the light beside a due date', () => {
  const message = aMessage({ dueBy: '2026-02-13T10:00:00.000Z', onDue: 'toTownship' })
  test.each([
    ['2026-02-11 09:20', 'none'],
    ['2026-02-12 09:20', 'near'],
    ['2026-02-13 17:59', 'near'],
    ['2026-02-13 18:00', 'over'],
    ['2026-02-16 08:00', 'over'],
  ])('at %s it is %s', (at, light) => {
    expect(overdueLight(message, beijing(at), county.calendar)).toBe(light)
  })

  test('an overdue handling stays red while its next clock runs', () => {
    const late = aMessage({
      stage: 'inProgress',
      overdue: 'over',
      dueBy: '2026-03-13T10:00:00.000Z',
      onDue: 'escalate',
    })
    expect(overdueLight(late, pinnedNow, county.calendar)).toBe('over')
  })

  test('retention is nobody’s light', () => {
    expect(overdueLight(aMessage({ stage: 'closed' }), beijing('2028-02-11 09:20'), county.calendar)).toBe(
      'none',
    )
  })
})
