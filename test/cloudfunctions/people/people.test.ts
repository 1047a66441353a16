import { allowed, refused } from '#test/support/action-cases'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()))
afterAll(() => cloud.stop())

const officer = { name: '新演示', role: 'liaisonOfficer', unitId: 'U05' } as const
const rolesOf = async (openid: string) => (await cloud.ok('people.me', {}, openid)).roles

describe('who one is', () => {
  allowed('people.me', 'a guest, a resident, an officer', async () => {
    expect(await cloud.ok('people.me', {})).toMatchObject({ known: false, roles: [], uploadPrefix: null })
    expect(await rolesOf(aResident())).toEqual(['resident'])
    const me = await cloud.ok('people.me', {}, who.liaison)
    expect(me).toMatchObject({
      roles: ['resident', 'liaisonOfficer'],
      grants: [{ placeName: expect.stringContaining('柳沟') }],
    })
  })

  refused('people.me', 'never tells of anybody else', async () => {
    const asked = await cloud.ok('people.me', { openid: who.county } as never, aResident())
    expect(asked.roles).toEqual(['resident'])
    expect((await cloud.fault('people.me', 'not an object', who.county)).code).toBe('invalidInput')
  })

  allowed('people.list', 'who holds what in one’s own area', async () => {
    const { people, mayInvite } = await cloud.ok('people.list', {}, who.township)
    expect(people.map(({ id }) => id)).toContain('P-station-ST05')
    expect(people.every(({ grants }) => grants.some(({ unitId }) => unitId.startsWith('U05')))).toBe(true)
    expect(mayInvite.map(({ role }) => role)).not.toContain('countyOffice')
  })

  refused('people.list', 'to a resident, a deputy, a unit; another township’s is empty', async () => {
    for (const openid of [aResident(), who.deputy, who.unit])
      expect((await cloud.fault('people.list', {}, openid)).code).toBe('forbidden')
    expect((await cloud.ok('people.list', { unitId: 'U01' }, who.township)).people).toEqual([])
  })
})

describe('a code', () => {
  allowed('people.invite', 'binds a new officer, who acts at once', async () => {
    const openid = aResident()
    const { code, expiresText } = await cloud.ok('people.invite', officer, who.township)
    expect(expiresText).toContain('前有效')
    await cloud.ok('people.bind', { code: ` ${code.toLowerCase()} ` }, openid)
    const one = await cloud.send()
    await cloud.move(one, 'messages.accept', { category: 'other', kind: 'opinion' }, openid)
    expect(cloud.message(one.id).history[1]).toMatchObject({ actorName: '柳沟镇联络站' })
  })

  refused('people.invite', 'for another township or for a role above one’s own', async () => {
    const asked = (over: object) => cloud.fault('people.invite', { ...officer, ...over }, who.township)
    expect((await asked({ unitId: 'U01' })).code).toBe('notFound')
    for (const role of ['countyOffice', 'auditor'])
      expect((await asked({ role, unitId: 'county' })).code).toBe('notFound')
    expect((await cloud.fault('people.invite', { personId: 'P-county' }, who.township)).code).toBe('notFound')
    expect((await cloud.fault('people.invite', officer, who.deputy)).code).toBe('forbidden')
    expect((await cloud.fault('people.invite', { ...officer, role: 'king' }, who.county)).code).toBe(
      'invalidInput',
    )
  })

  refused(
    'people.invite',
    'to an officer of one place for somebody who also holds a place above',
    async () => {
      const both = cloud.database.dump('people', ({ _id }) => _id === 'P-township2-U05')[0]
      const county = {
        role: 'countyOffice',
        unitId: 'county',
        siteId: null,
        deputyId: null,
        reportOfficer: true,
        termId: 'T',
        until: '2030-01-01',
      }
      const grants = [...(both?.grants as object[]), county]
      cloud.database.bulk('people', [{ ...both, _id: 'P-both', grants }])
      expect((await cloud.fault('people.invite', { personId: 'P-both' }, who.township)).code).toBe('notFound')
      await cloud.ok('people.invite', { personId: 'P-both' }, who.county)
    },
  )

  allowed('people.bind', 'moves to a new phone: the old one loses the role at once', async () => {
    const [oldPhone, newPhone] = [aResident(), aResident()]
    const first = await cloud.ok('people.invite', officer, who.township)
    await cloud.ok('people.bind', { code: first.code }, oldPhone)
    expect(await rolesOf(oldPhone)).toContain('liaisonOfficer')
    const second = await cloud.ok('people.invite', { personId: first.personId }, who.township)
    const me = await cloud.ok('people.bind', { code: second.code }, newPhone)
    expect(me.roles).toContain('liaisonOfficer')
    expect(await rolesOf(oldPhone)).toEqual(['resident'])
    expect((await cloud.fault('messages.queue', {}, oldPhone)).code).toBe('forbidden')
  })

  refused('people.bind', 'a wrong code, a used one, an expired one, a guest', async () => {
    const { code } = await cloud.ok('people.invite', officer, who.township)
    const late = await cloud.ok('people.invite', officer, who.township)
    expect((await cloud.fault('people.bind', { code: 'WRONG234' }, aResident())).code).toBe('notFound')
    expect((await cloud.fault('people.bind', { code })).code).toBe('unauthenticated')
    await cloud.ok('people.bind', { code }, aResident())
    expect((await cloud.fault('people.bind', { code }, aResident())).code).toBe('notFound')
    await cloud.clock('2026-02-19T09:20:00+08:00')
    expect((await cloud.fault('people.bind', { code: late.code }, aResident())).code).toBe('notFound')
    await cloud.clock('2026-02-11T09:20:00+08:00')
  })

  it('used by two at once binds one', async () => {
    const { code } = await cloud.ok('people.invite', officer, who.township)
    const phones = [aResident(), aResident()]
    const answers = await Promise.all(phones.map((openid) => cloud.call('people.bind', { code }, openid)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  allowed('people.unbind', 'ends what this phone may do', async () => {
    const openid = aResident()
    const { code } = await cloud.ok('people.invite', officer, who.township)
    await cloud.ok('people.bind', { code }, openid)
    expect((await cloud.ok('people.unbind', {}, openid)).roles).toEqual(['resident'])
    expect(await rolesOf(openid)).toEqual(['resident'])
    await cloud.ok('people.unbind', {}, openid)
  })

  refused('people.unbind', 'to a guest', async () => {
    expect((await cloud.fault('people.unbind', {})).code).toBe('unauthenticated')
  })

  it('DEMO2345 makes the first county officer, once', async () => {
    const openid = aResident()
    expect((await cloud.ok('people.bind', { code: 'DEMO2345' }, openid)).roles).toContain('countyOffice')
    expect((await cloud.fault('people.bind', { code: 'DEMO2345' }, aResident())).code).toBe('notFound')
  })
})

it('a stuck finger is stopped, and only it', async () => {
  const openid = aResident()
  const codes: string[] = []
  for (let n = 0; n < 45; n += 1) {
    const answer = await cloud.call('people.unbind', {}, openid)
    codes.push(answer.ok ? 'ok' : answer.fault.code)
  }
  expect(codes.slice(0, 40)).toEqual(Array.from({ length: 40 }, () => 'ok'))
  expect(codes.at(-1)).toBe('tooMany')
  await cloud.ok('people.unbind', {}, aResident())
})
