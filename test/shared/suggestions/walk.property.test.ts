import fc from 'fast-check'
import { Fault } from '#shared/kernel/fault'
import type { Act, SuggestionActName } from '#shared/suggestions/act'
import { nextAlarm } from '#shared/suggestions/alarms'
import { decideSuggestion } from '#shared/suggestions/decide'
import type { SuggestionDecision } from '#shared/suggestions/record'
import { suggestionRefusal } from '#shared/suggestions/refusal'
import { ring } from '#shared/suggestions/ring'
import { Suggestion } from '#shared/suggestions/suggestion'
import { aCounty } from '#test/support/a-county'
import { allNo, blank, content, hands } from '#test/support/a-suggestion'
import { pinnedNow } from '#test/support/pinned'

const county = aCounty()
const hour = 3_600_000
const letter = '二支渠有三百多米淤死了，浇地水过不来，请代表帮忙反映。'

const note = fc.constantFrom('', '写一句', '写一句', '写一句')
const someone = fc.constantFrom(...(Object.keys(hands) as (keyof typeof hands)[]))

/** Some input, right or wrong, for every act. */
const inputs: { [Name in SuggestionActName]: fc.Arbitrary<Act<Name>> } = {
  draft: fc.record({
    act: fc.constant('draft'),
    content: fc.record({
      title: fc.constantFrom(content.title, content.title, content.title, ''),
      situation: fc.constantFrom(...Array<string>(6).fill(content.situation), letter),
      analysis: fc.constant(content.analysis),
      proposals: fc.constant(content.proposals),
      checklist: fc.constantFrom(
        allNo,
        allNo,
        allNo,
        { ...allNo, forwarded: true },
        { ...allNo, other: null },
      ),
      proposedUnit: fc.constant(null),
      confidential: fc.boolean(),
      evidence: fc.constantFrom(content.evidence, []),
      coSigners: fc.constantFrom(content.coSigners, []),
    }),
  }),
  submit: fc.constant({ act: 'submit', sources: [{ title: '二支渠淤死了', text: letter }] }),
  coSign: fc.record({
    act: fc.constant('coSign'),
    textVersion: fc.constantFrom(1, 2, 2, 3, 3, 4, 5),
    agree: fc.boolean(),
    note,
  }),
  review: fc.record({
    act: fc.constant('review'),
    pass: fc.constantFrom(true, true, true, false),
    note,
    number: fc.constant('2026-0001'),
  }),
  assign: fc.record({
    act: fc.constant('assign'),
    leadUnit: fc.constantFrom('H03', 'H03', 'H03', 'H99'),
    coUnits: fc.constantFrom([], ['H04'], ['H03', 'H04']),
    wide: fc.boolean(),
    note,
  }),
  receive: fc.constant({ act: 'receive', number: '农建 1 号' }),
  object: fc.constant({ act: 'object', reason: '不归我们管' }),
  coOpinion: fc.constant({ act: 'coOpinion', text: '可以出两台机械' }),
  reply: fc.record({
    act: fc.constant('reply'),
    class: fc.constantFrom('A', 'B', 'B', 'C', 'D'),
    text: fc.constant('清好了'),
    promisedFor: fc.constantFrom(undefined, '2026-01-01', '2028-03-20', '2028-03-20'),
    rule: fc.constantFrom(undefined, '第九条'),
  }),
  sign: fc.constant({ act: 'sign', head: '局长' }),
  feedback: fc.record({
    act: fc.constant('feedback'),
    opinion: fc.constantFrom('satisfied', 'basically', 'dissatisfied'),
    words: note,
  }),
  assess: fc.record({
    act: fc.constant('assess'),
    decision: fc.constantFrom('rehandle', 'rehandle', 'end'),
    words: fc.constant('专家看过了'),
  }),
  recheck: fc.record({ act: fc.constant('recheck'), kept: fc.boolean(), words: fc.constant('看过了') }),
  meeting: fc.record({
    act: fc.constant('meeting'),
    kind: fc.constantFrom('allocation', 'progress', 'appraisal'),
    day: fc.constantFrom('2026-02-01', '2030-01-01'),
    place: fc.constant('联络站'),
    note,
  }),
  strikeOff: fc.constant({ act: 'strikeOff', note: '到现场看过' }),
  withdraw: fc.constant({ act: 'withdraw', reason: '已经办了' }),
}

const pool = Object.values(inputs).map((some: fc.Arbitrary<Act>) => fc.sample(some, { numRuns: 24, seed: 5 }))
/** These end a walk, or begin it anew, so a legal walker seldom takes them. */
const rare: readonly SuggestionActName[] = ['withdraw', 'object', 'meeting']

interface Move {
  by: keyof typeof hands
  legal: boolean
  choice: number
}
type Step = { wait: number } | Move

const aStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ wait: fc.constantFrom(2, 24, 24 * 9, 24 * 40) }) },
  {
    weight: 9,
    arbitrary: fc.record({
      by: someone,
      legal: fc.constantFrom(true, true, true, false),
      choice: fc.noBias(fc.nat({ max: 999_999 })),
    }),
  },
)

interface Taken {
  before: Suggestion
  after: SuggestionDecision
  by: (typeof hands)[keyof typeof hands]
  now: Date
}

const names = (holds: Record<string, boolean>) => Object.keys(holds).filter((name) => !holds[name])

/** What being struck off promises. */
function wholeWhenStruck({
  state,
  reviews,
  signatures,
  ledgers,
  coSigners,
  feedbacks,
  verified,
}: Suggestion) {
  if (state !== 'struckOff') return true
  const last = feedbacks[feedbacks.length - 1]
  return (
    new Set(reviews.map(({ personId }) => personId)).size === 2 &&
    signatures.unit !== null &&
    signatures.deputy !== null &&
    Boolean(ledgers.congress?.struckAt && ledgers.government?.struckAt) &&
    verified !== null &&
    coSigners.every((one) => one.state !== 'asked') &&
    last !== undefined &&
    last.opinion !== 'dissatisfied'
  )
}

function broken({ before, after: { suggestion, rows }, by, now }: Taken): string[] {
  const { history } = suggestion
  const saved = before.history[before.history.length - 1]?.act === 'draft' && by.role === 'deputy'
  const grew = history.length - before.history.length
  const last = history[history.length - 1]
  return names({
    'a document by its schema': Suggestion.safeParse(suggestion).success,
    'version + 1': suggestion.version === before.version + 1,
    'one row for every step but saving a draft again':
      grew === 1 || (grew === 0 && saved && suggestion.state === 'drafting'),
    'nothing written is changed': before.history.every((row, at) => row === history[at]),
    'the row says from, to, when':
      grew === 0 || (last?.to === suggestion.state && last.at === now.toISOString()),
    'struck off only when whole': wholeWhenStruck(suggestion),
    'only the lead gives feedback':
      suggestion.feedbacks.length === before.feedbacks.length || by.deputyId === suggestion.lead.deputyId,
    'a co-signer answers for himself': suggestion.coSigners.every(
      ({ deputyId, state }) =>
        state !== 'agreed' ||
        before.coSigners.find((one) => one.deputyId === deputyId)?.state === 'agreed' ||
        by.deputyId === deputyId,
    ),
    'the lead hands in nothing unsigned':
      suggestion.state !== 'firstReview' || suggestion.coSigners.every(({ state }) => state !== 'asked'),
    'a number, once given, stays':
      before.ledgers.congress === null ||
      suggestion.ledgers.congress?.number === before.ledgers.congress.number,
    'a machine moves nothing': by.role !== 'system' || suggestion.state === before.state,
    'told once, and never of his own act': new Set(rows.map(({ _id }) => _id)).size === rows.length,
    'offices know nothing before it is handed in':
      history.some(({ act }) => act === 'submit') ||
      rows.every(({ recipient }) => recipient.startsWith('deputy:')),
  })
}

function chosen(suggestion: Suggestion, { by, legal, choice }: Move, now: Date) {
  const [turn = 0, nth = 0, who = 0, whether = 0] = [choice, choice / 19, choice / 456, choice / 7000].map(
    Math.floor,
  )
  const some = pool.flatMap((acts) => acts[nth % acts.length] ?? [])
  const any = { by: hands[by], act: some[turn % some.length] as Act }
  if (!legal) return any
  const open = some.flatMap((act) => {
    if (rare.includes(act.act) && whether % 12 > 0) return []
    const able = Object.values(hands).filter(
      (hand) => suggestionRefusal(act.act, suggestion, { now, county, by: hand }) === null,
    )
    const hand = able[who % Math.max(1, able.length)]
    return hand ? [{ by: hand, act }] : []
  })
  return open[turn % Math.max(1, open.length)] ?? any
}

function tryAct(suggestion: Suggestion, move: ReturnType<typeof chosen>, now: Date): Suggestion {
  const { by, act } = move
  const setting = { now, county, by }
  const refused = suggestionRefusal(act.act, suggestion, setting)
  Object.freeze(suggestion)
  Object.freeze(suggestion.history)
  try {
    const after = decideSuggestion(suggestion, act, setting)
    expect([refused, broken({ before: suggestion, after, by, now })]).toEqual([null, []])
    return after.suggestion
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    const own = fault.code === 'invalidInput' ? fault.field !== undefined : fault.code === 'conflict'
    if (refused === null ? !own : refused.code !== fault.code) throw fault
    return suggestion
  }
}

/** Lets the timer ring what falls due in between. */
function wait(suggestion: Suggestion, until: Date): Suggestion {
  let current = suggestion
  for (let alarm = nextAlarm(current, { county }); alarm && alarm.at <= until.toISOString();) {
    const now = new Date(alarm.at)
    const after = ring(current, { now, county })
    if (after === null) throw new Error('due, and nothing rang')
    expect(broken({ before: current, after, by: hands.system, now })).toEqual([])
    expect(ring(after.suggestion, { now, county })?.suggestion.rung).not.toEqual(after.suggestion.rung)
    current = after.suggestion
    alarm = nextAlarm(current, { county })
  }
  return current
}

const reached = new Set<string>()

test('no walk, legal or not, leaves the rules', () => {
  fc.assert(
    fc.property(fc.array(aStep, { minLength: 40, maxLength: 90 }), (steps) => {
      let now = pinnedNow
      let suggestion = blank
      for (const step of steps) {
        if ('wait' in step) {
          now = new Date(now.getTime() + step.wait * hour)
          suggestion = wait(suggestion, now)
        } else suggestion = tryAct(suggestion, chosen(suggestion, step, now), now)
        reached.add(suggestion.state)
      }
    }),
    { numRuns: 100, seed: 20260211 },
  )
  expect([...reached]).toEqual(expect.arrayContaining(['struckOff', 'promised', 'rehandling', 'toAssess']))
}, 60_000)
