import fc from 'fast-check'
import type { Act, ActName } from '#shared/messages/act'
import { DeclineReason } from '#shared/messages/decline-reason'
import { MessageKind, type Photo } from '#shared/messages/message'
import { Satisfied, Solved } from '#shared/messages/rating'
import { SuperviseWay } from '#shared/messages/oversight/supervision'
import { blankSession } from '#shared/reception/blank-session'
import { aMessage } from '#test/support/a-message'
import { ofTheAuthor } from './author-data-inputs'

const aJointSession = { ...blankSession({ _id: 'S-joint', day: '2026-03-05' }), guests: ['县水务局'] }
const primary = aMessage({ stage: 'inProgress', _id: 'm-primary' })

const note = fc.constantFrom('', '要写的话', '要写的话', '要写的话')
export const bareUrge: Act = { act: 'urge', note: '' }
const unitId = fc.constantFrom('H03', 'H04', 'H11', 'H51', 'H99')
const checkerId = fc.constantFrom(null, 'p-township', 'p-township2')
const day = fc.constantFrom('2026-01-01', '2026-03-20', '2026-06-30')

const noted = <Name extends ActName>(act: Name) => fc.record({ act: fc.constant(act), note })
const bare = <Name extends ActName>(act: Name) => fc.constant({ act })
const photos = fc.constant<Photo[]>([])
const number = fc.constant('2026-ST05-0001')

/** Some input, right or wrong, for every act. */
const anInput: { [Name in ActName]: fc.Arbitrary<Act<Name>> } = {
  undivert: noted('undivert'),
  clear: noted('clear'),
  block: noted('block'),
  object: noted('object'),
  follow: noted('follow'),
  urge: noted('urge'),
  advise: noted('advise'),
  liftSupervision: noted('liftSupervision'),
  supervise: fc.record({
    act: fc.constant('supervise'),
    note,
    kind: fc.constantFrom(...SuperviseWay.options),
    leader: fc.constantFrom(undefined, '演示副主任'),
    deputyId: fc.constantFrom(undefined, 'D0001', 'D0009'),
    checkOn: fc.option(day, { nil: undefined }),
  }),
  convene: fc.record({ act: fc.constant('convene'), session: fc.constant(aJointSession), note }),
  sign: bare('sign'),
  split: bare('split'),
  withdraw: bare('withdraw'),
  ...ofTheAuthor,
  archive: bare('archive'),
  needInfo: fc.constant({ act: 'needInfo', question: '哪一段？' }),
  supplement: fc.constant({ act: 'supplement', text: '东头那一段', photos: [] }),
  accept: fc.record({
    act: fc.constant('accept'),
    category: fc.constantFrom('water_agri', 'rural', 'nothing'),
    kind: fc.constantFrom(...MessageKind.options),
    villageId: fc.constantFrom(undefined, 'V0502', 'V0101', 'V9'),
    number,
    dutyDeputyId: fc.constantFrom(null, 'D0001', 'D0009'),
  }),
  replyOnSpot: fc.record({ act: fc.constant('replyOnSpot'), text: fc.constant('是这样'), photos, number }),
  decline: fc.record({
    act: fc.constant('decline'),
    reason: fc.constantFrom(...DeclineReason.options),
    note,
  }),
  handUp: fc.record({
    act: fc.constant('handUp'),
    note,
    proposedUnit: fc.option(unitId, { nil: undefined }),
  }),
  assign: fc.record({
    act: fc.constant('assign'),
    leadUnit: fc.constantFrom('H03', 'H03', 'H03', 'H11', 'H51'),
    coUnits: fc.constantFrom([], [], ['H04'], ['H03'], ['H99']),
    watcherId: fc.constantFrom(undefined, 'D0001', 'D0009'),
  }),
  returnAssignment: fc.constant({ act: 'returnAssignment', reason: '不归我们管' }),
  extend: fc.oneof(
    fc.record({ act: fc.constant('extend'), days: fc.integer({ min: 0, max: 12 }), reason: note }),
    fc.record({ act: fc.constant('extend'), grant: fc.boolean(), note }),
  ),
  reply: fc.record({
    act: fc.constant('reply'),
    class: fc.constantFrom('A', 'B', 'B', 'B', 'B', 'C', 'D'),
    text: fc.constant('清好了'),
    photos,
    promisedFor: fc.constantFrom('2027-01-01', '2027-01-01', '2027-01-01', '2026-01-01', undefined),
    rule: fc.constantFrom(undefined, '第九条'),
  }),
  approveReply: fc.record({ act: fc.constant('approveReply'), approve: fc.boolean(), note }),
  rate: fc.record({
    act: fc.constant('rate'),
    solved: fc.constantFrom(...Solved.options),
    satisfied: fc.constantFrom(...Satisfied.options),
    onlyAcknowledged: fc.constantFrom(false, false, true),
    words: note,
    takenBy: fc.constant(null),
    checkerId,
  }),
  takeRating: fc.record({
    act: fc.constant('takeRating'),
    solved: fc.constantFrom(...Solved.options),
    satisfied: fc.constantFrom(...Satisfied.options),
    onlyAcknowledged: fc.constant(false),
    words: note,
    how: fc.constantFrom('phone', 'desk'),
    askedOn: day,
    checkerId,
  }),
  claim: fc.record({ act: fc.constant('claim'), openid: fc.constant('o-author') }),
  appraise: fc.record({ act: fc.constant('appraise'), evidence: note, checkerId }),
  escalate: fc.record({ act: fc.constant('escalate'), reason: note }),
  decideEscalated: fc.oneof(
    fc.record({ act: fc.constant('decideEscalated'), decision: fc.constant('close'), text: note }),
    fc.record({
      act: fc.constant('decideEscalated'),
      decision: fc.constant('rehandle'),
      text: note,
      leader: fc.constant('演示县长'),
      day,
      leadUnit: fc.option(unitId, { nil: undefined }),
    }),
  ),
  merge: fc.record({
    act: fc.constant('merge'),
    primary: fc.constant(primary),
    number,
    metresApart: fc.constantFrom(null, 200, 400),
  }),
  lookBack: fc.record({ act: fc.constant('lookBack'), reason: note, kept: fc.boolean(), checkerId }),
  preparePublic: fc.record({
    act: fc.constant('preparePublic'),
    title: fc.constant('渠清好了'),
    summary: fc.constantFrom('二支渠淤死了。', '打 0000-1234567。'),
    answer: fc.constant('清好了。'),
    photos: fc.constantFrom([], ['cloud://not-his.jpg']),
  }),
  approvePublic: fc.record({ act: fc.constant('approvePublic'), approve: fc.boolean(), note }),
  consentPublic: fc.record({ act: fc.constant('consentPublic'), agree: fc.boolean() }),
  unpublish: noted('unpublish'),
  handOver: fc.record({
    act: fc.constant('handOver'),
    to: fc.record({
      kind: fc.constantFrom('station', 'deputy', 'township', 'unit', 'county', 'author'),
      id: fc.constantFrom('ST05', 'D0002', 'U05', 'U01', 'H04', 'county'),
    }),
    note,
  }),
}
/** Only where the author has no WeChat; these authors have (test/cloudfunctions/messages/slip.test.ts). */
const bySlip: readonly string[] = ['takeRating', 'claim']

/** Forty of each, drawn once: a walk only chooses among them. */
export const pool = Object.entries(anInput)
  .filter(([name]) => !bySlip.includes(name))
  .map(([, some]: [string, fc.Arbitrary<Act>]) => fc.sample(some, { numRuns: 40, seed: 7 }))
