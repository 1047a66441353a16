import { allowed, refused } from '#test/support/action-cases'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
/** One county whose people leave one after the other: the order matters. */
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const zhou = { personId: 'PD05001', role: 'deputy', unitId: 'U05', reason: '调离本县' } as const

refused(
  'people.revoke',
  'in another township, above one’s place, a person who is not there, an heir who is none',
  async () => {
    const code = async (input: object, openid: string) =>
      (await cloud.fault('people.revoke', input, openid)).code
    expect(await code(zhou, who.townshipElsewhere)).toBe('notFound')
    expect(
      await code(
        { personId: 'P-county', role: 'countyOffice', unitId: 'county', reason: '试试' },
        who.township,
      ),
    ).toBe('notFound')
    expect(await code({ ...zhou, personId: 'P-nobody' }, who.township)).toBe('notFound')
    expect(await code(zhou, aResident())).toBe('forbidden')
    const heirs = ['P-nobody', 'PD01001', 'P-unit-H12', zhou.personId]
    for (const handOverTo of heirs) {
      const fault = await cloud.fault('people.revoke', { ...zhou, handOverTo }, who.township)
      expect(fault).toMatchObject({ code: 'notFound', field: 'handOverTo' })
    }
    expect((await cloud.ok('people.me', {}, who.deputy)).roles).toContain('deputy')
  },
)

it('a unit’s last person: its cases go up and wait to be assigned anew', async () => {
  const one = await cloud.bring('inProgress')
  const unit = { personId: 'P-unit-H12', role: 'handlingUnit', unitId: 'H12', reason: '机构撤并' } as const
  expect(await cloud.ok('people.revoke', unit, who.county)).toMatchObject({
    toName: expect.stringContaining('县人大'),
  })
  expect(cloud.message(one.id)).toMatchObject({
    stage: 'toAssign',
    owner: { kind: 'county' },
    leadUnit: null,
  })
})

it('or, nobody named, to the office; the liaison officer may do it too', async () => {
  const one = await cloud.bring('withDeputy', { addressee: { kind: 'deputy', id: 'D05003' } })
  const answer = await cloud.ok('people.revoke', { ...zhou, personId: 'PD05003' }, who.liaison)
  expect(answer).toMatchObject({ handedOver: 1, toName: '柳沟镇人大主席团' })
  expect(cloud.message(one.id).owner).toEqual({ kind: 'township', id: 'U05' })
  const next = await cloud.bring('submitted', { addressee: { kind: 'deputy', id: 'D05003' } })
  await cloud.move(next, 'messages.accept', { category: 'other', kind: 'opinion' }, who.liaison)
  expect(cloud.message(next.id).owner).not.toEqual({ kind: 'deputy', id: 'D05003' })
})

it('an officer with a colleague hands nothing over: the desk is still manned', async () => {
  const one = await cloud.bring('toAssign')
  const officer = {
    personId: 'P-township-U05',
    role: 'townshipOffice',
    unitId: 'U05',
    reason: '退休',
  } as const
  expect(await cloud.ok('people.revoke', officer, who.county)).toMatchObject({ handedOver: 0 })
  await cloud.move(one, 'messages.assign', { leadUnit: 'H11' }, who.checker)
})

allowed('people.revoke', 'a deputy’s open cases go to a named deputy', async () => {
  const one = await cloud.bring('withDeputy')
  const answer = await cloud.ok('people.revoke', { ...zhou, handOverTo: 'PD05002' }, who.checker)
  expect(answer.toName).toMatch(/演示/)
  expect(answer.handedOver).toBeGreaterThan(0)
  expect(cloud.message(one.id)).toMatchObject({ owner: { kind: 'deputy', id: 'D05002' }, version: 3 })
  expect((await cloud.ok('people.me', {}, who.deputy)).roles).toEqual(['resident'])
  expect(await cloud.ok('messages.get', { id: one.id }, who.colleague)).toMatchObject({ view: 'deputy' })
})
