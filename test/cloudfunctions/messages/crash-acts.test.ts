import type { ActionName } from '#shared/contract'
import { contract } from '#shared/contract'
import { MessageAct } from '#shared/messages/message'
import { aLetter } from '#test/support/a-letter'
import { aReply, aResident, startDemoCloud, who, type Case, type DemoCloud } from '#test/support/demo-cloud'
import { killing } from '#test/support/killing'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const { insist, killAtEveryAnswer } = killing(() => cloud)

type Stage = Parameters<DemoCloud['bring']>[0]
type Over = Parameters<DemoCloud['bring']>[1]
type By = keyof typeof who | 'author'
type Step = readonly [action: ActionName, input: object, by: By]

const solved = { solved: 'yes', satisfied: 'satisfied' }
const unhappy = { solved: 'no', satisfied: 'dissatisfied', words: '还是没水' }
const contact = { name: '石演示', phone: '0000-1234567' }
const promise = { class: 'B', text: '三月修好', promisedFor: '2026-03-31' }
const words = { title: '二支渠清好了', summary: '二支渠有三百多米淤死了。', answer: '清好了。' }
const accepting = { category: 'water_agri', kind: 'grievance' }

const supervised: Step = ['messages.supervise', { note: '入汛前要办完' }, 'township']
const rated: Step = ['messages.rate', solved, 'author']
const prepared: Step = ['messages.preparePublic', words, 'liaison']
const approved: Step = ['messages.approvePublic', { approve: true }, 'township']
const consented: Step = ['messages.consentPublic', { agree: true }, 'author']

const from = (stage: Stage, steps: readonly Step[] = [], over: Over = {}) => ({ stage, steps, over })
const political = from('submitted', [], { text: '再不解决我们就去上访。' })
const report = from('submitted', [], { text: '村支书贪污了修渠的专款，收了承包人的红包。' })
const named = from('inProgress', [], { contact, handlersMayCall: true })
const publishable = { visibility: 'mayPublish' } as const

/** Every act: from where, by whom, with what. */
const acts: Record<string, [ReturnType<typeof from>, By, object?]> = {
  undivert: [report, 'reportOfficer', { note: '是修渠的事' }],
  clear: [political, 'liaison'],
  block: [political, 'liaison', { note: '先不发' }],
  needInfo: [from('submitted'), 'liaison', { question: '是哪一段渠？' }],
  supplement: [from('submitted'), 'author', { text: '东头那一段' }],
  accept: [from('submitted'), 'liaison', accepting],
  decline: [from('submitted'), 'liaison', { reason: 'litigation', note: '请到法院' }],
  object: [from('declined'), 'author', { note: '法院说不归他们管' }],
  replyOnSpot: [from('submitted', [], { kind: 'consult' }), 'liaison', { text: '带户口本来。' }],
  follow: [from('withDeputy'), 'deputy', { note: '去看过了' }],
  handUp: [from('withDeputy'), 'deputy', { note: '请水务局去看', proposedUnit: 'H12' }],
  assign: [from('toAssign'), 'township', { leadUnit: 'H12', coUnits: ['H11'] }],
  sign: [from('assigned'), 'unit'],
  returnAssignment: [from('assigned'), 'unit', { reason: '不归我们管' }],
  extend: [from('inProgress'), 'unit', { days: 5, reason: '要等清淤机' }],
  advise: [from('inProgress'), 'coUnit', { note: '闸门周五前能修好。' }],
  reply: [from('inProgress'), 'unit', aReply],
  approveReply: [from('pendingReply'), 'township', { approve: true }],
  rate: [from('replied'), 'author', unhappy],
  appraise: [from('replied'), 'liaison', { evidence: '今天去看，渠里还是淤的' }],
  escalate: [from('inProgress'), 'township', { reason: '涉及两个县' }],
  decideEscalated: [from('escalated'), 'county', { decision: 'close', text: '渠要等三月放水。' }],
  urge: [from('inProgress'), 'township', { note: '' }],
  supervise: [from('inProgress'), 'county', { note: '入汛前要办完' }],
  liftSupervision: [from('inProgress', [supervised]), 'township', { note: '渠通了' }],
  convene: [from('inProgress', [supervised]), 'township', { sessionId: 'S-crash-joint', note: '' }],
  lookBack: [
    from('inProgress', [
      ['messages.reply', promise, 'unit'],
      ['messages.approveReply', { approve: true }, 'township'],
      ['messages.rate', { ...solved, solved: 'partly' }, 'author'],
    ]),
    'liaison',
    { reason: '修好了', kept: true },
  ],
  preparePublic: [from('replied', [rated], publishable), 'liaison', words],
  approvePublic: [from('replied', [rated, prepared], publishable), 'township', { approve: true }],
  consentPublic: [from('replied', [rated, prepared, approved], publishable), 'author', { agree: true }],
  unpublish: [
    from('replied', [rated, prepared, approved, consented], publishable),
    'township',
    { note: '照片里看得清人脸' },
  ],
  withdraw: [from('inProgress'), 'author'],
  setVisibility: [named, 'author', { visibility: 'anonymous', handlersMayCall: false }],
  hide: [from('submitted', [], { text: '我家在大槐树下头，渠淤死了。' }), 'author', { words: ['大槐树'] }],
  reveal: [named, 'township', { reason: '要约他一起去看' }],
}

/** Two messages at once, or a slip instead of a WeChat. */
const apart: Record<string, [() => Promise<Case>, By, (one: Case) => object]> = {
  merge: [
    async () => {
      primary = await cloud.bring('withDeputy')
      return cloud.send()
    },
    'liaison',
    () => ({ primaryId: primary?.id }),
  ],
  split: [
    async () => {
      const [{ id: primaryId }, one] = [await cloud.bring('withDeputy'), await cloud.send()]
      await cloud.move(one, 'messages.merge', { primaryId }, who.liaison)
      return one
    },
    'liaison',
    () => ({}),
  ],
  takeRating: [
    async () => {
      const one = await aSlip()
      await cloud.move(one, 'messages.replyOnSpot', { text: '带户口本来。' }, who.liaison)
      return one
    },
    'township',
    () => ({ ...solved, how: 'phone', askedOn: '2026-02-11' }),
  ],
  claim: [aSlip, 'author', ({ id, queryCode }) => ({ number: cloud.message(id).number ?? '', queryCode })],
}

let primary: Case | undefined

async function aSlip(): Promise<Case> {
  const { id, queryCode } = await cloud.ok('letters.enter', aLetter({ kind: 'consult' }), who.liaison)
  const one = { id, queryCode, author: aResident(), version: 1 }
  await cloud.move(one, 'messages.accept', { category: 'water_agri', kind: 'consult' }, who.liaison)
  return one
}

const byOf = (by: By, { author }: Case) => (by === 'author' ? author : who[by])

async function bring({ stage, steps, over }: ReturnType<typeof from>): Promise<Case> {
  const one = await cloud.bring(stage, over)
  for (const [action, input, by] of steps) await cloud.move(one, action, input, byOf(by, one))
  return one
}

/** What a message and its announcements are, but for its ids and seconds, and what others wrote before it. */
function whole({ id, author, queryCode }: Case): string {
  const stored = { message: cloud.message(id), told: cloud.outbox(id) }
  return JSON.stringify(stored)
    .replaceAll(id, 'ID')
    .replaceAll(author, 'AUTHOR')
    .replaceAll(queryCode, 'CODE')
    .replace(/\d{4}-ST05-\d{4}/gi, 'NUMBER')
    .replace(/"nearId":[^,]+,"campaign":[^,]+,/, '')
    .replaceAll(primary?.id ?? 'nothing', 'PRIMARY')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'INSTANT')
    .replace(/"[0-9a-f]{64}"/g, '"HASH"')
    .replace(/(request|letter)-\d+/g, 'REQUEST')
}

/** Killed after each answer in turn and sent again: the state and what is told are those of a call nobody killed. */
async function expectOneEnd(act: string, make: () => Promise<Case>, by: By, inputOf: (one: Case) => object) {
  const action = `messages.${act}` as ActionName
  const ends: string[] = []
  const answers = await killAtEveryAnswer(action, async (arm) => {
    const one = await make()
    await arm()
    await insist(action, { id: one.id, version: one.version, ...inputOf(one) }, byOf(by, one))
    expect(cloud.message(one.id)).toMatchObject({ version: one.version + 1 })
    expect(cloud.message(one.id).history).toHaveLength(one.version + 1)
    ends.push(whole(one))
  })
  expect(answers).toBeGreaterThanOrEqual(4)
  // Start and commit counted, on a warm instance.
  expect(answers).toBeLessThanOrEqual(8)
  const undisturbed = ends.pop()
  for (const end of ends) expect(end).toBe(undisturbed)
}

beforeAll(async () => {
  const joint = {
    ...{ requestId: 'crash-joint', siteId: 'ST05', kind: 'joint' as const, title: '' },
    ...{ day: '2026-03-05', start: '14:00', end: '16:00', place: '', point: null, link: '' },
    ...{ guests: ['县水务局'], needs: 1, deputyIds: ['D05003'] },
  }
  const added = await cloud.ok('reception.add', joint, who.township)
  await cloud.ok('reception.publish', { items: [added] }, who.township)
})

let minute = 20
/** Nobody clicks that fast; a minute later he may go on. */
beforeEach(() => cloud.clock(`2026-02-11T09:${(minute += 1)}:00+08:00`))

it('every act that somebody does is among them', () => {
  const done = MessageAct.options.filter((act) => act !== 'submit' && `messages.${act}` in contract)
  expect([...Object.keys(acts), ...Object.keys(apart)].sort()).toEqual([...done].sort())
})

it.each(Object.entries(acts))(
  'messages.%s ends the same, whenever the cloud dies',
  (act, [start, by, input]) =>
    expectOneEnd(
      act,
      () => bring(start),
      by,
      () => input ?? {},
    ),
)

it.each(Object.entries(apart))(
  'messages.%s ends the same, whenever the cloud dies',
  (act, [make, by, inputOf]) => expectOneEnd(act, make, by, inputOf),
)
