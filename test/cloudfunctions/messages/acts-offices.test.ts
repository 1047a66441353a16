import { allowed, refused } from '#test/support/action-cases'
import { aReply, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()), 60_000)
afterAll(() => cloud.stop())

describe('with the deputy and the offices', () => {
  allowed('messages.follow', 'the author sees that a deputy follows', async () => {
    const one = await cloud.bring('withDeputy')
    await cloud.move(one, 'messages.follow', { note: '去看过了' }, who.deputy)
    const view = await cloud.ok('messages.get', { id: one.id }, one.author)
    expect(JSON.stringify(view)).toContain('代表在跟进')
  })

  refused('messages.follow', 'to a deputy of the same station while another has it', async () => {
    const one = await cloud.bring('withDeputy')
    expect((await cloud.fault('messages.follow', { ...one, note: '我也去' }, who.colleague)).code).toBe(
      'forbidden',
    )
    expect((await cloud.fault('messages.follow', { ...one, note: '我也去' }, who.liaison)).code).toBe(
      'forbidden',
    )
  })

  allowed(
    'messages.handUp',
    'to the township with a proposed unit; the deputy goes on seeing it',
    async () => {
      const one = await cloud.bring('toAssign')
      expect(cloud.message(one.id)).toMatchObject({ owner: { kind: 'township' }, proposedUnit: 'H12' })
      expect(await cloud.ok('messages.get', { id: one.id }, who.deputy)).toMatchObject({ view: 'deputy' })
    },
  )

  refused('messages.handUp', 'to a deputy who does not have it', async () => {
    const one = await cloud.bring('withDeputy')
    expect((await cloud.fault('messages.handUp', { ...one }, who.colleague)).code).toBe('forbidden')
  })

  allowed('messages.assign', 'to one lead unit with its assistants, and by the county', async () => {
    const one = await cloud.bring('toAssign')
    await cloud.move(one, 'messages.assign', { leadUnit: 'H12', coUnits: ['H11'] }, who.county)
    expect(cloud.message(one.id)).toMatchObject({
      status: 'assigned',
      assigner: { kind: 'county' },
      coUnits: ['H11'],
    })
  })

  refused('messages.assign', 'to a deputy, to an unknown unit, to another township', async () => {
    const one = await cloud.bring('toAssign')
    const to = (leadUnit: string) => ({ ...one, leadUnit })
    expect((await cloud.fault('messages.assign', to('H12'), who.deputy)).code).toBe('forbidden')
    expect(await cloud.fault('messages.assign', to('H99'), who.township)).toMatchObject({ field: 'leadUnit' })
    expect((await cloud.fault('messages.assign', to('U01-gov'), who.township)).code).toBe('invalidInput')
    expect((await cloud.fault('messages.assign', to('H12'), who.townshipElsewhere)).code).toBe('notFound')
  })

  allowed('messages.urge', 'once a week by the author', async () => {
    const one = await cloud.bring('inProgress')
    await cloud.move(one, 'messages.urge', { note: '快浇地了' }, one.author)
    expect(cloud.outbox(one.id).filter(({ event }) => event === 'messages.urge')).toMatchObject([
      { recipient: 'unit:H12' },
    ])
  })

  refused('messages.urge', 'a second time within the week', async () => {
    const one = await cloud.bring('inProgress')
    await cloud.move(one, 'messages.urge', {}, one.author)
    await cloud.move(one, 'messages.reply', aReply, who.unit)
    const fault = await cloud.fault('messages.urge', { ...one }, one.author)
    expect(fault).toMatchObject({ code: 'tooMany', message: expect.stringContaining('2月18日') })
  })

  allowed('messages.escalate', 'by the township, with its reason', async () => {
    const one = await cloud.bring('inProgress')
    await cloud.move(one, 'messages.escalate', { reason: '涉及两个县' }, who.township)
    expect(cloud.message(one.id)).toMatchObject({
      status: 'escalated',
      owner: { kind: 'county', id: 'county' },
    })
  })

  refused('messages.escalate', 'to a unit, or without a reason', async () => {
    const one = await cloud.bring('inProgress')
    expect((await cloud.fault('messages.escalate', { ...one, reason: '太难' }, who.unit)).code).toBe(
      'forbidden',
    )
    expect((await cloud.fault('messages.escalate', { ...one, reason: '' }, who.township)).field).toBe(
      'reason',
    )
  })

  allowed('messages.decideEscalated', 'a named leader has it done by a named day', async () => {
    const one = await cloud.bring('escalated')
    const order = { decision: 'rehandle', text: '由县领导包办', leader: '演示副县长', day: '2026-03-10' }
    await cloud.move(one, 'messages.decideEscalated', order, who.county)
    expect(cloud.message(one.id)).toMatchObject({ status: 'rehandling', owner: { kind: 'unit', id: 'H12' } })
    expect(await cloud.ok('messages.get', { id: one.id }, one.author)).toMatchObject({
      decision: { day: '2026-03-10' },
    })
  })

  refused('messages.decideEscalated', 'to the township, and before a case is escalated', async () => {
    const closing = { decision: 'close', text: '讲清了' }
    const one = await cloud.bring('inProgress')
    expect((await cloud.fault('messages.decideEscalated', { ...one, ...closing }, who.township)).code).toBe(
      'forbidden',
    )
    expect((await cloud.fault('messages.decideEscalated', { ...one, ...closing }, who.county)).code).toBe(
      'conflict',
    )
  })
})
