import { declineWords } from '#shared/messages/decline-words'
import { DeclineReason } from '#shared/messages/decline-reason'
import { MessageStage, type Message, type Outcome } from '#shared/messages/message'
import { ownerCard } from '#shared/messages/views/owner-card'
import { solvedTag, statusTag } from '#shared/messages/views/status-tag'
import { aCounty } from '#test/support/a-county'
import { aMessage } from '#test/support/a-message'
import { expectGolden, table } from '#test/support/golden'
import { beijing, pinnedNow } from '#test/support/pinned'

const county = aCounty()
const asOf = { now: pinnedNow, county }
const inStage = (stage: MessageStage, more: Partial<Message> = {}) => aMessage({ stage, ...more }, asOf)
const tagText = ({ word, tone, icon }: ReturnType<typeof statusTag>) => `${word}（${tone}，${icon}）`

const onTime = { handleBy: beijing('2026-02-27 18:00').toISOString() }
const near = { handleBy: beijing('2026-02-12 18:00').toISOString() }
const over = { handleBy: beijing('2026-02-09 18:00').toISOString(), overdue: 'over' } as const

const cases: [string, Message][] = [
  ...MessageStage.options.map((stage): [string, Message] => [stage, inStage(stage, onTime)]),
  ...(['inProgress', 'rehandling', 'pendingReply'] as const).flatMap((stage): [string, Message][] => [
    [`${stage} · near`, inStage(stage, near)],
    [`${stage} · over`, inStage(stage, over)],
  ]),
  ...(['solved', 'partly', 'unrated', 'explained'] as const).map((outcome: Outcome): [string, Message] => [
    `closed · ${outcome}`,
    inStage('closed', { outcome }),
  ]),
]

test('the words of every status, as a clerk reads them', () => {
  const rows = cases.map(([name, message]) => {
    const card = ownerCard(message, 'author', asOf)
    return [
      name,
      tagText(statusTag(message, 'author', asOf)),
      tagText(statusTag(message, 'staff', asOf)),
      card.due ? `${card.due.day} ${card.due.promise}，${card.due.left}` : '',
      card.byItself,
    ]
  })
  const head = ['状态', '群众看到', '办理的人看到', '群众看到的期限', '到时自己会怎样']
  expectGolden('status-words.md', `# 状态用词（2026-02-11 9:20）\n\n${table(head, rows)}`)
})

test('reasons for not taking a message, each with the right channel', () => {
  const rows = DeclineReason.options.map((reason) => [
    reason,
    declineWords[reason].label,
    declineWords[reason].channel,
  ])
  expectGolden(
    'decline-channels.md',
    `# 不予受理：原因和该去哪里\n\n${table(['代码', '原因', '该去哪里'], rows)}`,
  )
})

test('green only where the author said solved', () => {
  const green = cases.filter(([, message]) => statusTag(message, 'author', asOf).tone === 'ok')
  expect(green.map(([, { outcome }]) => outcome)).toEqual(green.map(() => 'solved'))
  expect(green.length).toBeGreaterThan(0)
  expect(solvedTag('no', 'author')).toEqual({ word: '您说没解决', tone: 'bad', icon: 'close' })
  expect(solvedTag('partly', 'staff').tone).toBe('neutral')
})

test('a doubted or reported text shows its author nothing of the doubt', () => {
  expect(statusTag(inStage('screening'), 'author', asOf)).toEqual(
    statusTag(inStage('submitted'), 'author', asOf),
  )
})

test('every channel names a place or a number, none ends in a shrug', () => {
  for (const { channel } of Object.values(declineWords)) expect(channel).toMatch(/请|可以/)
  for (const { channel } of Object.values(declineWords)) expect(channel).not.toMatch(/[!！]/)
})
