import { addDays, dayOf, dayTextWithWeekday, timeOfDay } from '#shared/kernel/day'
import { MessageStage, type Message, type OnDue } from '#shared/messages/message'
import { stageNames } from '#shared/messages/names'
import { ownerKey } from '#shared/messages/owners'
import { expire } from '#shared/messages/clocks/timeouts'
import type { Decision } from '#shared/messages/record'
import { aCounty, countyWithout } from '#test/support/a-county'
import { aMessage } from '#test/support/a-message'
import { expectGolden, table } from '#test/support/golden'
import { beijing, pinnedNow } from '#test/support/pinned'

const county = aCounty()
const minute = 60_000

interface Tick {
  at: Date
  decision: Decision
}

/** Every minute's timer, except that minutes in which nothing is due are skipped. */
function ticks(start: Message, until: Date, within = county): Tick[] {
  const seen: Tick[] = []
  let message = start
  while (message.dueBy !== null && message.dueBy <= until.toISOString()) {
    const at = new Date(message.dueBy)
    const decision = expire(message, { now: at, county: within })
    if (decision === null) throw new Error('due, and nothing happened')
    seen.push({ at, decision })
    message = decision.message
  }
  return seen
}

const when = (at: Date) => `${dayTextWithWeekday(dayOf(at))} ${timeOfDay(at)}`

test('weeks of ticks for a message of each stage, with nobody doing anything', () => {
  const until = new Date(beijing('2026-04-12 00:00'))
  const pages = MessageStage.options.map((stage) => {
    const start = aMessage({ stage })
    const rows = ticks(start, until).map(({ at, decision: { message, announce } }) => {
      const [row] = message.history.slice(-1)
      return [
        when(at),
        row?.event ?? '',
        stageNames[message.stage],
        ownerKey(message.owner),
        announce.map(({ recipient }) => recipient.replace('resident:o-author', 'author')).join('、'),
      ]
    })
    const title = `## ${stageNames[stage]}（${stage}）\n\n`
    if (rows.length === 0) return `${title}两个月里没有事情自动发生。\n`
    return title + table(['时间', '自动', '之后', '在谁手里', '告诉谁'], rows)
  })
  expectGolden(
    'timeouts.md',
    `# 没有人动手时，自动发生什么\n\n从 2026-02-11 9:20 起，到 4 月 11 日。\n\n${pages.join('\n')}`,
  )
})

describe('one step, and nothing twice', () => {
  test.each(MessageStage.options.map((stage) => aMessage({ stage })).filter(({ dueBy }) => dueBy !== null))(
    '$stage',
    (message) => {
      const due = new Date(message.dueBy ?? '')
      const before = new Date(due.getTime() - minute)
      expect(expire(message, { now: before, county })).toBeNull()
      const first = expire(message, { now: due, county })
      expect(first?.message.version).toBe(message.version + 1)
      expect(first?.message.history).toHaveLength(message.history.length + 1)
      expect(first && expire(first.message, { now: due, county })).toBeNull()
    },
  )
})

/** The message after the thing named has happened by itself. */
function after(event: OnDue, message: Message, within = county): Message {
  const last = ticks(message, new Date(beijing('2027-12-31 00:00')), within).find(
    ({ decision }) => decision.message.history.slice(-1)[0]?.event === event,
  )
  if (!last) throw new Error(`${event} never happened`)
  return last.decision.message
}

describe('where a case goes when a desk is empty', () => {
  test('past a township without staff', () => {
    const alone = countyWithout('township:U05')
    expect(after('handUp', aMessage({ stage: 'withDeputy' }), alone).owner.kind).toBe('county')
    expect(after('toTownship', aMessage(), alone).owner.kind).toBe('county')
    expect(after('backToAssigner', aMessage({ stage: 'assigned' }), alone).owner.kind).toBe('county')
  })
})

describe('what each timeout leaves behind', () => {
  test('a deputy who had no time keeps watching', () => {
    expect(after('handUp', aMessage({ stage: 'withDeputy' })).watcherId).toBe('D0001')
  })

  test('an unsigned case is noted and has no unit', () => {
    const message = after('backToAssigner', aMessage({ stage: 'assigned' }))
    expect(message).toMatchObject({ status: 'accepted', leadUnit: null, coUnits: [], handleBy: null })
    expect(message.history.slice(-1)[0]?.note).toBe('unsigned')
  })

  test('an overdue case is supervised and red the same day, and goes up ten workdays later', () => {
    const started = aMessage({ stage: 'inProgress' })
    const late = after('overdue', started)
    expect(late).toMatchObject({ overdue: 'over', supervised: true, onDue: 'escalate', status: 'inProgress' })
    expect(late.history.slice(-1)[0]?.at).toBe(started.dueBy)
    expect(after('escalate', started)).toMatchObject({
      status: 'escalated',
      owner: { kind: 'county' },
      overdue: 'none',
    })
  })

  test('the reminder comes on day 3, the end on day 7, and nobody calls it solved', () => {
    const replied = aMessage({ stage: 'replied', repliedAt: pinnedNow.toISOString() })
    expect(dayOf(replied.dueBy ?? '')).toBe(addDays('2026-02-11', 3))
    const closed = after('closeUnrated', replied)
    expect(dayOf(closed.closedAt ?? '')).toBe(addDays('2026-02-11', 7))
    expect(closed).toMatchObject({ status: 'closed', outcome: 'unrated', ratings: [] })
  })

  test('a question not answered ends a message not yet accepted, and not one that is', () => {
    expect(after('declineIncomplete', aMessage({ stage: 'needsInfo' })).decline?.reason).toBe('incomplete')
    const paused = {
      question: '',
      status: 'inProgress',
      owner: { kind: 'unit', id: 'H03' },
      onDue: 'overdue',
      remainingWd: 3,
    } as const
    const asked = aMessage({ stage: 'needsInfo', leadUnit: 'H03', paused })
    const back = after('resumeWithoutInfo', asked)
    expect(back).toMatchObject({ status: 'inProgress', owner: { kind: 'unit', id: 'H03' }, paused: null })
    // Five workdays from 2026-02-11 end on the 25th; the three that were left end on the 28th, a worked Saturday.
    expect(back.dueBy).toBe('2026-02-28T10:00:00.000Z')
  })

  test('archiving leaves nothing that says who wrote it', () => {
    const phone = ['138', '0013', '8000'].join('')
    const closed = aMessage({
      stage: 'closed',
      contact: { name: '赵演示', phone },
      photos: [{ fileId: 'cloud://a/b.jpg', check: 'pass', traceId: null }],
      text: `打我电话${phone}`,
    })
    const archived = after('archive', closed)
    expect(archived).toMatchObject({
      status: 'archived',
      contact: null,
      photos: [],
      authorOpenid: 'archived:m-1',
      dueBy: null,
    })
    expect(JSON.stringify(archived)).not.toContain(phone)
    expect(JSON.stringify(archived)).not.toContain('o-author')
  })
})
