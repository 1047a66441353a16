import type { ActionName } from '#shared/contract'
import type { Message } from '#shared/messages/message'
import { startDemoCloud, who, type Case, type DemoCloud } from '#test/support/demo-cloud'
import { killing } from '#test/support/killing'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const { insist, killAtEveryAnswer } = killing(() => cloud)

type Stage = Parameters<DemoCloud['bring']>[0]

/** The acts of lifecycle.md that crash.test.ts does not kill. */
const acts: [action: ActionName, from: Stage, input: object, by: keyof typeof who | 'author'][] = [
  ['messages.needInfo', 'submitted', { question: '是哪一段渠？' }, 'liaison'],
  ['messages.supplement', 'submitted', { text: '闸口往东那一段。' }, 'author'],
  ['messages.decline', 'submitted', { reason: 'litigation', note: '请到法院' }, 'liaison'],
  ['messages.object', 'declined', { note: '法院说不归他们管' }, 'author'],
  ['messages.follow', 'withDeputy', { note: '去看过了' }, 'deputy'],
  ['messages.handUp', 'withDeputy', { note: '请水务局去看', proposedUnit: 'H12' }, 'deputy'],
  ['messages.sign', 'assigned', {}, 'unit'],
  ['messages.returnAssignment', 'assigned', { reason: '归交通局管' }, 'unit'],
  ['messages.extend', 'inProgress', { days: 5, reason: '要等清淤机' }, 'unit'],
  ['messages.urge', 'inProgress', { note: '快浇地了' }, 'author'],
  ['messages.supervise', 'inProgress', { note: '入汛前要办完' }, 'county'],
  ['messages.escalate', 'inProgress', { reason: '涉及两个县' }, 'township'],
  ['messages.withdraw', 'inProgress', {}, 'author'],
  ['messages.appraise', 'replied', { evidence: '今天去看，渠里还是淤的' }, 'liaison'],
  ['messages.rate', 'replied', { solved: 'yes', satisfied: 'satisfied' }, 'author'],
  ['messages.decideEscalated', 'escalated', { decision: 'close', text: '商量好了，明年修。' }, 'county'],
]

const brought = new Map<Stage, Case>()
let copies = 0

/** A message in this stage: the first is brought there act by act, the others are copies of it. */
async function another(stage: Stage): Promise<Case> {
  const first = brought.get(stage) ?? (await cloud.bring(stage))
  brought.set(stage, first)
  copies += 1
  const named = { _id: `copy-${copies}`, requestId: `copy-${copies}`, queryCode: `COPY${copies}` }
  cloud.database.bulk('messages', [{ ...cloud.message(first.id), ...named }])
  return { ...first, id: named._id }
}

/** What a message and all that was told of it come to, whatever its name and the second in which it happened. */
function endOf({ id }: Case): object {
  const { _id, requestId, queryCode, history, chain, ...end }: Message = cloud.message(id)
  expect([requestId, queryCode].join()).toContain(_id.slice(5))
  const told = cloud
    .outbox(id)
    .map(({ event, recipient, title, text }) => ({ event, recipient, title, text }))
  const all = {
    ...end,
    links: chain.length,
    acts: history.map(({ act, from, to }) => ({ act, from, to })),
    told,
  }
  const asItWas = JSON.stringify(all).replace(/:\d\d\.\d{3}Z/g, (at) => (at === ':00.000Z' ? at : ''))
  return JSON.parse(asItWas) as object
}

it.each(acts)('%s from %s: wherever the worker dies, the same end', async (action, from, input, by) => {
  const send = async (one: Case) => {
    const openid = by === 'author' ? one.author : who[by]
    await insist(action, { id: one.id, version: one.version, ...input }, openid)
    expect(cloud.message(one.id).version).toBe(one.version + 1)
    return endOf(one)
  }
  const undisturbed = await send(await another(from))
  const deaths = await killAtEveryAnswer(action, async (arm) => {
    const one = await another(from)
    await arm()
    expect(await send(one)).toEqual(undisturbed)
  })
  expect(deaths).toBeGreaterThanOrEqual(4)
})

it('twenty on one case at once: one step is done, the others are told in plain words by whom', async () => {
  const one = await another('inProgress')
  const tries: [ActionName, object, keyof typeof who][] = [
    ['messages.escalate', { reason: '涉及两个县' }, 'township'],
    ['messages.supervise', { note: '入汛前要办完' }, 'county'],
    ['messages.extend', { days: 5, reason: '要等清淤机' }, 'unit'],
    ['messages.follow', { note: '去看过了' }, 'deputy'],
  ]
  const staff = Array.from({ length: 20 }, (_, n) => tries[n % tries.length] ?? tries[0])
  const answers = await Promise.all(
    staff.map(([action, input, by] = ['messages.sign', {}, 'unit']) =>
      cloud.call(action, { id: one.id, version: one.version, ...input }, who[by]),
    ),
  )
  const { version, history } = cloud.message(one.id)
  expect({ version, rows: history.length }).toEqual({ version: one.version + 1, rows: version })
  const winner = history[version - 1]?.act
  for (const [n, answer] of answers.entries()) {
    // Whoever sent the step that was done is told it is done, however often he sent it.
    if (answer.ok) expect(staff[n]?.[0]).toBe(`messages.${winner}`)
    else expect(answer.fault).toMatchObject({ message: expect.stringMatching(/^[\p{Script=Han}].*。$/u) })
    if (!answer.ok) expect(['conflict', 'unavailable']).toContain(answer.fault.code)
  }
  expect(answers.some(({ ok }) => ok)).toBe(true)
  const told = cloud.outbox(one.id).map(({ _id }) => _id)
  expect(new Set(told).size).toBe(told.length)
})

it('no calendar for the year of the due day: the weekdays decide, the day says that it may move', async () => {
  await cloud.clock('2031-12-29T09:20:00+08:00')
  const one = await cloud.send()
  expect(cloud.message(one.id).dueBy).toMatch(/^203[12]-/)
  const seen = await cloud.ok('messages.get', { id: one.id }, one.author)
  expect(seen).toMatchObject({ owner: { due: { provisional: true } } })
})
