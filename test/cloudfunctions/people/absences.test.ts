import { allowed, refused } from '#test/support/action-cases'
import { aResident, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

const now = '2026-02-11T09:20:00+08:00'
const [today, friday] = ['2026-02-11', '2026-02-13']
let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud({ now: new Date(now).toISOString() })))
afterAll(() => cloud.stop())

const elsewhere = 'P-station-ST01'
const days = { from: today, to: friday }
const here = (key: string) =>
  (cloud.database.dump('county')[0] as { present: string[] }).present.includes(key)
const rolesOf = async (openid: string) =>
  (await cloud.ok('people.me', {}, openid)).grants.map(({ unitId, roleName }) => `${unitId} ${roleName}`)

describe('an officer away', () => {
  allowed('people.absences', 'one’s own days, and who of the office may stand in', async () => {
    const mine = await cloud.ok('people.absences', {}, who.liaison)
    expect(mine).toMatchObject({ person: { isMe: true }, absences: [], mayBeNobody: false, others: [] })
    expect(mine.candidates.map(({ id }) => id)).toEqual(['P-station2-ST05'])
    const asked = await cloud.ok('people.absences', { personId: 'P-station-ST05' }, who.township)
    expect(asked.candidates.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['P-station2-ST05', elsewhere, 'P-township-U05']),
    )
  })

  refused('people.absences', 'another’s to whoever is not above him; a resident', async () => {
    const other = { personId: 'P-station-ST05' }
    for (const openid of [who.liaisonElsewhere, who.townshipElsewhere, who.deputy, who.unit])
      expect((await cloud.fault('people.absences', other, openid)).code).toBe('notFound')
    expect((await cloud.fault('people.absences', {}, aResident())).code).toBe('forbidden')
  })

  allowed(
    'people.saveAbsence',
    'the stand-in has the queue, acts as himself for the other, and is told',
    async () => {
      const personId = 'P-station-ST05'
      const saved = await cloud.ok(
        'people.saveAbsence',
        { personId, ...days, standInId: elsewhere },
        who.township,
      )
      expect(saved.absences).toMatchObject([
        { text: '2月11日到2月13日', standInText: '白演示替', current: true },
      ])
      expect(await rolesOf(who.liaisonElsewhere)).toEqual(['U01 联络员', 'U05 联络员（代白演示）'])

      const one = await cloud.send()
      const queue = await cloud.ok('messages.queue', { grant: 1, queue: 'toAccept' }, who.liaisonElsewhere)
      expect(queue.items.map(({ id }) => id)).toContain(one.id)
      await cloud.move(one, 'messages.accept', { category: 'other', kind: 'opinion' }, who.liaisonElsewhere)
      const row = cloud.message(one.id).history[1]
      expect(row).toMatchObject({ actorName: '柳沟镇联络站', facts: { standIn: '白演示代白演示' } })
      const view = await cloud.ok('messages.get', { id: one.id }, who.township)
      expect(JSON.stringify(view)).toContain('柳沟镇联络站（白演示代白演示）')
      const author = await cloud.ok('messages.get', { id: one.id }, one.author)
      expect(JSON.stringify(author)).not.toContain('代白演示')

      const { items } = await cloud.ok('inbox.list', {}, who.liaisonElsewhere)
      expect(items).toContainEqual(
        expect.objectContaining({ link: { page: 'desk', id: 'U05', words: '进工作台' } }),
      )
      // With another’s office nobody is invited and nobody’s role is ended.
      expect((await cloud.ok('people.list', {}, who.liaisonElsewhere)).mayInvite[0]?.places).toHaveLength(1)
    },
  )

  refused(
    'people.saveAbsence',
    'without a stand-in, with one of nowhere, in the past, twice, for a stranger',
    async () => {
      const save = (input: object, by: string = who.liaison) =>
        cloud.fault('people.saveAbsence', { ...days, standInId: 'P-station2-ST05', ...input }, by)
      expect(await save({ from: '2026-03-02', to: '2026-03-03', standInId: null })).toMatchObject({
        code: 'invalidInput',
        field: 'standInId',
      })
      const later = { from: '2026-03-02', to: '2026-03-03' }
      expect(await save({ ...later, standInId: elsewhere })).toMatchObject({ field: 'standInId' })
      expect(await save({ from: '2026-02-10' })).toMatchObject({ code: 'invalidInput', field: 'from' })
      expect(await save({})).toMatchObject({ code: 'invalidInput', field: 'from' })
      expect((await save({ personId: 'P-station-ST05' }, who.unit)).code).toBe('notFound')
      expect((await save({}, aResident())).code).toBe('forbidden')
    },
  )

  it('a loop is refused with the names of everybody in it', async () => {
    const at = { from: '2026-04-01', to: '2026-04-03' }
    const save = (personId: string, standInId: string) =>
      cloud.call('people.saveAbsence', { personId, ...at, standInId }, who.county)
    expect(await save('P-township-U05', 'P-township2-U05')).toMatchObject({ ok: true })
    expect(await save('P-township2-U05', 'P-township-U05')).toMatchObject({
      ok: false,
      fault: { code: 'invalidInput', message: expect.stringContaining('绕回来了：') },
    })
  })

  allowed('people.endAbsence', 'back early: the stand-in has nothing more', async () => {
    const ended = await cloud.ok(
      'people.endAbsence',
      { personId: 'P-station-ST05', from: today },
      who.township,
    )
    expect(ended.absences).toEqual([])
    expect(await rolesOf(who.liaisonElsewhere)).toEqual(['U01 联络员'])
  })

  refused('people.endAbsence', 'one that is not there, or another’s', async () => {
    expect((await cloud.fault('people.endAbsence', { from: today }, who.liaison)).code).toBe('notFound')
    const other = { personId: 'P-township-U05', from: '2026-04-01' }
    expect((await cloud.fault('people.endAbsence', other, who.liaison)).code).toBe('notFound')
  })
})

describe('a deputy away', () => {
  it('his turn and what he has go to the deputy who stands in; back, he is written to again', async () => {
    const held = await cloud.bring('withDeputy')
    await cloud.ok('people.saveAbsence', { ...days, standInId: 'PD05002' }, who.deputy)
    expect(cloud.message(held.id).owner).toEqual({ kind: 'deputy', id: 'D05002' })
    const fresh = await cloud.bring('withDeputy')
    expect(cloud.message(fresh.id)).toMatchObject({ owner: { kind: 'deputy', id: 'D05002' } })
    expect(await cloud.ok('messages.get', { id: fresh.id }, who.colleague)).toMatchObject({ view: 'deputy' })
    await cloud.ok('people.endAbsence', { from: today }, who.deputy)
    expect(cloud.message((await cloud.bring('withDeputy')).id).owner.id).toBe('D05001')
  })

  it('with nobody standing in, straight up; it ends by itself', async () => {
    await cloud.ok('people.saveAbsence', { ...days, standInId: null }, who.deputy)
    expect(here('deputy:D05001')).toBe(false)
    const one = await cloud.send()
    await cloud.move(one, 'messages.accept', { category: 'water_agri', kind: 'grievance' }, who.liaison)
    expect(cloud.message(one.id)).toMatchObject({ stage: 'toAssign', owner: { kind: 'township', id: 'U05' } })
    await cloud.clock('2026-02-14T00:30:00+08:00')
    await cloud.job('people.present')
    expect(here('deputy:D05001')).toBe(true)
  })
})
