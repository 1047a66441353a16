import { ownerCard } from '#shared/messages/views/owner-card'
import { aCounty } from '#test/support/a-county'
import { aMessage } from '#test/support/a-message'
import { beijing, pinnedNow } from '#test/support/pinned'

const county = aCounty()
const names = { siteName: '柳沟镇联络站', sitePhone: '0000-0000005', deputyName: '周演示' }
const setting = { now: pinnedNow, county, names }
const at = (text: string) => beijing(text).toISOString()

test('the owner card of screen 07a', () => {
  const owner = { kind: 'unit', id: 'H04' } as const
  const message = aMessage({ stage: 'rehandling', owner, handleBy: at('2026-02-27 18:00') })
  expect(ownerCard(message, 'author', setting)).toEqual({
    name: '水务局',
    sub: '正在办第二次，换人复核',
    phone: '0000-0000005',
    due: {
      day: '2026-02-27',
      promise: '这天之前再答复您',
      left: '还有 7 个工作日',
      skipped: '春节2月15–23日不算',
      light: 'none',
      provisional: false,
    },
    byItself: '到时没答复，系统当天报县人大代表工委，您也会收到通知。',
  })
})

test('a deputy reads the hour at which his turn ends by itself', () => {
  const message = aMessage({ stage: 'withDeputy', dueBy: at('2026-02-11 18:00'), onDue: 'handUp' })
  const card = ownerCard(message, 'staff', setting)
  expect(card.name).toBe('代表 周演示')
  expect(card.byItself).toBe(
    '今天 18:00 前您没空看，系统自动上交柳沟镇人大主席团。不扣分，群众会看到“已转柳沟镇人大主席团”。',
  )
})

test.each([
  [aMessage(), '柳沟镇联络站'],
  [aMessage({ stage: 'toAssign' }), '柳沟镇人大主席团'],
  [aMessage({ stage: 'escalated' }), '县人大代表工委'],
  [aMessage({ stage: 'replied' }), '在您手里'],
] as const)('who has it: $stage', (message, name) => {
  expect(ownerCard(message, 'author', setting).name).toBe(name)
})

test('once overdue the promised day stays, and the day of escalation does not replace it', () => {
  const late = {
    handleBy: at('2026-02-09 18:00'),
    dueBy: at('2026-03-03 18:00'),
    onDue: 'escalate',
    overdue: 'over',
  } as const
  const { due } = ownerCard(aMessage({ stage: 'inProgress', ...late }), 'author', setting)
  expect(due).toMatchObject({ day: '2026-02-09', left: '超期 2 天', light: 'over' })
})

test('the last day for rating is told from the first day on, counted in plain days', () => {
  const repliedAt = at('2026-02-26 11:20')
  const card = ownerCard(aMessage({ stage: 'replied', repliedAt, onDue: 'remindRating' }), 'author', {
    ...setting,
    now: beijing('2026-02-26 12:00'),
  })
  expect(card.due).toMatchObject({
    day: '2026-03-05',
    promise: '请在这天前评',
    left: '还有 7 天',
    skipped: '',
  })
})

test('what is over has no date and nothing happens by itself', () => {
  for (const stage of ['closed', 'declined', 'withdrawn', 'blocked', 'diverted'] as const) {
    expect(ownerCard(aMessage({ stage }), 'author', setting)).toMatchObject({ due: null, byItself: '' })
  }
})

test('a term in a year without an official calendar is provisional', () => {
  const message = aMessage({ stage: 'inProgress', handleBy: at('2027-01-08 18:00') })
  expect(
    ownerCard(message, 'author', { ...setting, now: beijing('2026-12-30 10:00') }).due?.provisional,
  ).toBe(true)
})
