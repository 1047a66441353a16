import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

const day = '2026-02-11'
let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud({ now: `${day}T01:20:00.000Z` })))
afterAll(() => cloud.stop())

const way = {
  villageId: 'U05V01',
  about: { category: 'water_agri' },
  addressee: { kind: 'deputy', id: 'D05001' },
  day,
} as const

allowed(
  'routing.rehearse',
  'says where a real one then goes, on a day on which somebody is away as well',
  async () => {
    const { steps } = await cloud.ok('routing.rehearse', way, who.township)
    const one = await cloud.bring('withDeputy')
    await cloud.move(one, 'messages.handUp', { note: '请去看' }, who.deputy)
    const view = await cloud.ok('messages.get', { id: one.id }, who.township)
    const form = 'assignForm' in view ? view.assignForm : null
    const suggested = form?.leadUnits.find(({ id }) => id === form.suggestedLead)?.name
    expect(steps.map(({ owner }) => owner).slice(2)).toEqual(['柳沟镇人大主席团', suggested, suggested])
    expect(steps.some(({ stuck }) => stuck)).toBe(false)

    await cloud.ok(
      'people.saveAbsence',
      { from: '2026-03-02', to: '2026-03-03', standInId: 'PD05002' },
      who.deputy,
    )
    const then = await cloud.ok('routing.rehearse', { ...way, day: '2026-03-02' }, who.county)
    expect(then.steps[1]).toMatchObject({ why: expect.stringMatching(/请假，.+代/) })
    const today = await cloud.ok('routing.rehearse', way, who.county)
    expect(today.steps[1]?.why).not.toContain('请假')
    const guessed = { ...way, about: { words: '支渠堵了，浇地没有水' }, addressee: { kind: 'duty' } } as const
    expect((await cloud.ok('routing.rehearse', guessed, who.county)).steps[1]?.why).toContain('猜是')
    expect(cloud.database.dump('messages').some(({ _id }) => _id === 'rehearsal')).toBe(false)
  },
)

refused(
  'routing.rehearse',
  'yesterday, a place or category that is none, and whoever is no office',
  async () => {
    const ask = (over: object, openid: string = who.county) =>
      cloud.fault('routing.rehearse', { ...way, ...over }, openid)
    expect(await ask({ day: '2026-02-10' })).toMatchObject({ code: 'invalidInput', field: 'day' })
    expect(await ask({ villageId: 'U99V01' })).toMatchObject({ code: 'invalidInput', field: 'villageId' })
    expect(await ask({ about: { category: 'none' } })).toMatchObject({
      code: 'invalidInput',
      field: 'category',
    })
    for (const openid of [who.liaison, who.deputy, who.unit, who.auditor])
      expect((await ask({}, openid)).code).toBe('forbidden')
  },
)
