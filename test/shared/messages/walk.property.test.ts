import fc from 'fast-check'
import { Fault } from '#shared/kernel/fault'
import type { Act, ActName } from '#shared/messages/act'
import type { Actor } from '#shared/messages/actor'
import type { AsOf } from '#shared/messages/as-of'
import { clockOf } from '#shared/messages/clocks/clock-table'
import { composeMessage } from '#shared/messages/intake/compose'
import { decide } from '#shared/messages/decide'
import { Message, MessageStage } from '#shared/messages/message'
import { isPresent } from '#shared/messages/owners'
import { refusal } from '#shared/messages/refusal'
import type { Decision } from '#shared/messages/record'
import { stageOf } from '#shared/messages/stage'
import { waysOf } from '#shared/messages/transitions'
import { expire } from '#shared/messages/clocks/timeouts'
import type { County } from '#shared/places/county'
import { countyWithout } from '#test/support/a-county'
import { aDraft } from '#test/support/a-draft'
import { aMessage, aReply } from '#test/support/a-message'
import { actors } from '#test/support/actors'
import { isKept } from './author-data-inputs'
import { bareUrge, pool } from './walk-inputs'
import { pinnedNow } from '#test/support/pinned'

const hour = 3_600_000
/** These end most walks, or lead nowhere, so a legal walker seldom takes them. */
const rare: readonly ActName[] = [
  ...(['withdraw', 'erase', 'archive', 'merge', 'escalate', 'handOver', 'decline'] as const),
  ...(['setVisibility', 'hide', 'reveal'] as const),
  ...([
    'supervise',
    'convene',
    'follow',
    'preparePublic',
    'approvePublic',
    'consentPublic',
    'unpublish',
  ] as const),
]

const whoever = fc.constantFrom(...(Object.keys(actors) as (keyof typeof actors)[]))

interface Move {
  by: keyof typeof actors
  legal: boolean
  /** Which act, and which of its inputs. */
  choice: number
}
type Step = { wait: number } | Move

const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ wait: fc.constantFrom(1, 5, 20, 30, 60, 24 * 8) }) },
  {
    weight: 9,
    arbitrary: fc.record({
      by: whoever,
      legal: fc.constantFrom(true, true, true, false),
      choice: fc.noBias(fc.nat({ max: 999_999 })),
    }),
  },
)

const aStart = fc.record({
  /** A promise seldom comes of a blind walk: some begin where one was answered. */
  from: fc.constantFrom('written', 'written', 'written', 'answered'),
  text: fc.constantFrom('二支渠淤死了，浇地水过不来。', '请问医保怎么报？', '举报村支书贪污低保款。'),
  suggest: fc.constantFrom('pass' as const, 'review' as const),
  addressee: fc.constantFrom({ kind: 'duty', id: null } as const, { kind: 'deputy', id: 'D0001' } as const),
  empty: fc.subarray(['station:ST05', 'township:U05', 'deputy:D0001', 'unit:H03']),
})

interface Taken {
  before: Message
  after: Decision
  by: Actor
  now: Date
  county: County
}

const names = (holds: Record<string, boolean>) => Object.keys(holds).filter((name) => !holds[name])

/** What every decision must be, whatever happened: the names of what does not hold. */
function badlyKept({ before, after: { message }, now, county }: Taken): string[] {
  const [row] = message.history.slice(-1)
  const clock = clockOf(message.stage)
  const { owner, dueBy } = message
  const rows = message.history.slice(0, -1)
  return names({
    'a document by its schema': Message.safeParse(message).success,
    'version + 1': message.version === before.version + 1,
    'one history row, the rest untouched':
      rows.length === before.history.length &&
      (message.status === 'archived' || rows.every((old, at) => isKept(old, before.history[at], row))),
    'the row says from, to and when':
      row?.from === before.status && row.to === message.status && row.at === now.toISOString(),
    'the stage is derived': message.stage === stageOf(message),
    'an open case is due later than now': clock === null ? dueBy === null : (dueBy ?? '') > now.toISOString(),
    'an owner of a kind that may have it': clock === null || clock.owners.includes(owner.kind),
    'an owner who is there': clock === null || owner.kind === 'author' || isPresent(owner, county),
    'the unit that was assigned has it':
      !['assigned', 'inProgress'].includes(message.stage) ||
      (owner.kind === 'unit' && owner.id === message.leadUnit),
  })
}

/** lifecycle.md, "Invariants": the names of those that do not hold. */
function broken(taken: Taken): string[] {
  const { before, by } = taken
  const { message, announce } = taken.after
  const act = message.history.slice(-1)[0]?.act ?? ''
  const recipients = announce.map(({ recipient }) => recipient)
  const claimed = message.outcome === before.outcome ? null : message.outcome
  const wrote = message.pendingReply !== null && message.pendingReply !== before.pendingReply
  return [
    ...badlyKept(taken),
    ...names({
      'a report leaves by undivert only':
        before.status !== 'diverted' ||
        message.status === 'diverted' ||
        (act === 'undivert' && by.reportOfficer),
      'a report is announced to report officers only':
        message.status !== 'diverted' || recipients.every((each) => each === 'reportOfficers:county'),
      'a deputy follows, hands up, urges':
        by.role !== 'deputy' ||
        (['follow', 'handUp', 'urge'].includes(act) && message.status === before.status),
      'only the author rates': message.ratings.length === before.ratings.length || by.role === 'author',
      'solved only if the author said so':
        (claimed !== 'solved' && claimed !== 'partly') ||
        (by.role === 'author' && outcomeSaid(message) === claimed),
      'only a unit writes an answer': !wrote || by.role === 'handlingUnit',
      'nobody is told twice': new Set(recipients).size === recipients.length,
      'nobody is told of his own act': by.role !== 'author' || !recipients.includes('resident:o-author'),
    }),
  ]
}

function outcomeSaid({ ratings }: Message): string {
  return ratings.slice(-1)[0]?.solved === 'yes' ? 'solved' : 'partly'
}

/** Waits, letting the timer do what falls due in between. */
function wait(message: Message, now: Date, county: County): Message {
  let current = message
  for (let at = current.dueBy; at !== null && at <= now.toISOString(); at = current.dueBy) {
    const moment = new Date(at)
    const after = expire(current, { now: moment, county })
    if (after === null) throw new Error('due, and nothing happened')
    expect(broken({ before: current, after, by: actors.system, now: moment, county })).toEqual([])
    current = after.message
  }
  return current
}

interface Try extends AsOf {
  by: Actor
  act: Act
}

/** What this step does: an act that somebody may do now, or any act by anybody. */
function chosen(message: Message, { by, legal, choice }: Move, asOf: AsOf): Try {
  const [turn, nth, who, whether] = [choice, choice / 29, choice / 1160, choice / 11_600].map(Math.floor)
  const some = pool.flatMap((inputs) => inputs[(nth ?? 0) % inputs.length] ?? [])
  const any = { ...asOf, by: actors[by], act: some[(turn ?? 0) % some.length] ?? bareUrge }
  if (!legal) return any
  const open = some.flatMap((act) => {
    if (!waysOf(act.act).some(({ from }) => from.includes(message.stage))) return []
    if (rare.includes(act.act) && (whether ?? 0) % 10 > 0) return []
    const able = Object.values(actors).filter((actor) => !refusal(act.act, message, { ...asOf, by: actor }))
    const actor = able[(who ?? 0) % Math.max(1, able.length)]
    return actor ? [{ ...asOf, by: actor, act }] : []
  })
  return open[(turn ?? 0) % Math.max(1, open.length)] ?? any
}

/** The document after the step; a refused one leaves it as it was, and the screen would not have offered it. */
function tryAct(message: Message, { act, ...setting }: Try): Message {
  const refused = refusal(act.act, message, setting)
  Object.freeze(message)
  Object.freeze(message.history)
  try {
    const after = decide(message, act, setting)
    expect([refused, broken({ before: message, after, ...setting })]).toEqual([null, []])
    return after.message
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    const own = fault.code === 'invalidInput' ? fault.field !== undefined : fault.code === 'forbidden'
    if (refused === null ? !own : refused.code !== fault.code) throw fault
    return message
  }
}

const reached = new Set<string>()

test('no walk, legal or not, leaves the rules', () => {
  fc.assert(
    fc.property(aStart, fc.array(aStep, { minLength: 20, maxLength: 80 }), (start, steps) => {
      const county = countyWithout(...start.empty)
      let now = pinnedNow
      const { text, addressee, suggest } = start
      const draft = aDraft({ text, addressee, check: { suggest, label: '20001' } })
      const promise = [aReply({ class: 'B', promisedFor: '2027-01-01' })]
      let message =
        start.from === 'answered'
          ? aMessage({ stage: 'replied', replies: promise }, { now, county })
          : composeMessage(draft, { openid: 'o-author' }, { now, county }).message
      for (const step of steps) {
        if ('wait' in step) {
          now = new Date(now.getTime() + step.wait * hour)
          message = wait(message, now, county)
        } else message = tryAct(message, chosen(message, step, { now, county }))
        reached.add(message.stage)
      }
    }),
    { numRuns: 150, seed: 23 },
  )
})

test('the walks came past every stage', () => {
  expect(MessageStage.options.filter((stage) => !reached.has(stage))).toEqual([])
})
