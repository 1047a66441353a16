import type { ActionName } from '#shared/contract'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

it('twenty on one case at once: one step is done, the others are told in plain words by whom', async () => {
  const one = await cloud.bring('inProgress')
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
