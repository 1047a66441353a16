import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()), 60_000)
afterAll(() => cloud.stop())

const status = (id: string) => cloud.message(id).status

describe('at the handling unit', () => {
  allowed('messages.sign', 'by the lead unit', async () => {
    const one = await cloud.bring('assigned')
    await cloud.move(one, 'messages.sign', {}, who.unit)
    expect(status(one.id)).toBe('inProgress')
  })

  refused('messages.sign', 'to an assisting unit and to any other', async () => {
    const one = await cloud.bring('assigned')
    expect((await cloud.fault('messages.sign', { ...one }, who.coUnit)).code).toBe('forbidden')
    expect((await cloud.fault('messages.sign', { ...one }, who.otherUnit)).code).toBe('notFound')
  })

  allowed(
    'messages.returnAssignment',
    'with its reason; sent twice it is told so and not refused',
    async () => {
      const one = await cloud.bring('assigned')
      const returning = { id: one.id, version: one.version, reason: '这段渠归镇里管' }
      const first = await cloud.ok('messages.returnAssignment', returning, who.unit)
      expect(cloud.message(one.id)).toMatchObject({
        status: 'accepted',
        owner: { kind: 'township', id: 'U05' },
        returns: 1,
      })
      expect(await cloud.ok('messages.returnAssignment', returning, who.unit)).toEqual(first)
    },
  )

  refused('messages.returnAssignment', 'once it is signed', async () => {
    const one = await cloud.bring('inProgress')
    expect(
      (await cloud.fault('messages.returnAssignment', { ...one, reason: '不归我' }, who.unit)).code,
    ).toBe('conflict')
  })

  allowed('messages.extend', 'asked once by the unit, granted by the assigner', async () => {
    const one = await cloud.bring('inProgress')
    const before = cloud.message(one.id).handleBy
    await cloud.move(one, 'messages.extend', { days: 5, reason: '要等清淤机' }, who.unit)
    await cloud.move(one, 'messages.extend', { grant: true }, who.township)
    expect(Date.parse(cloud.message(one.id).handleBy ?? '')).toBeGreaterThan(Date.parse(before ?? ''))
    expect((await cloud.fault('messages.extend', { ...one, days: 2, reason: '再等等' }, who.unit)).code).toBe(
      'conflict',
    )
  })

  refused('messages.extend', 'beyond the county’s limit, and granted by the unit itself', async () => {
    const one = await cloud.bring('inProgress')
    expect(
      await cloud.fault('messages.extend', { ...one, days: 11, reason: '要等' }, who.unit),
    ).toMatchObject({ field: 'days' })
    await cloud.move(one, 'messages.extend', { days: 3, reason: '要等' }, who.unit)
    const itself = await cloud.fault('messages.extend', { ...one, grant: true }, who.unit)
    expect(['conflict', 'forbidden']).toContain(itself.code)
  })

  allowed('messages.reply', 'waits for its assigner’s approval', async () => {
    const one = await cloud.bring('pendingReply')
    expect(cloud.message(one.id)).toMatchObject({
      stage: 'pendingReply',
      owner: { kind: 'township' },
      replies: [],
    })
  })

  refused(
    'messages.reply',
    'without a date for a plan or a rule for a refusal, and to a deputy',
    async () => {
      const one = await cloud.bring('inProgress')
      const answer = (input: object) => ({ ...one, text: '要等等', ...input })
      expect(await cloud.fault('messages.reply', answer({ class: 'B' }), who.unit)).toMatchObject({
        field: 'promisedFor',
      })
      expect(await cloud.fault('messages.reply', answer({ class: 'D' }), who.unit)).toMatchObject({
        field: 'rule',
      })
      expect((await cloud.fault('messages.reply', answer({ class: 'A' }), who.deputy)).code).toBe('forbidden')
    },
  )

  allowed('messages.approveReply', 'by the assigner', async () => {
    const one = await cloud.bring('replied')
    expect(cloud.message(one.id)).toMatchObject({
      status: 'replied',
      pendingReply: null,
      replies: [{ class: 'A' }],
    })
  })

  refused('messages.approveReply', 'to the writer, and a refusal without a note', async () => {
    const one = await cloud.bring('pendingReply')
    expect((await cloud.fault('messages.approveReply', { ...one, approve: true }, who.unit)).code).toBe(
      'forbidden',
    )
    const silent = await cloud.fault('messages.approveReply', { ...one, approve: false }, who.township)
    expect(silent).toMatchObject({ code: 'invalidInput', field: 'note' })
  })
})

describe('the author', () => {
  allowed('messages.rate', 'solved closes it', async () => {
    const one = await cloud.bring('replied')
    await cloud.move(one, 'messages.rate', { solved: 'yes', satisfied: 'satisfied' }, one.author)
    expect(cloud.message(one.id)).toMatchObject({ status: 'closed', outcome: 'solved' })
  })

  refused('messages.rate', 'to anybody else, and before there is an answer', async () => {
    const rating = { solved: 'yes', satisfied: 'satisfied' }
    const one = await cloud.bring('replied')
    for (const openid of [who.unit, who.township, who.county])
      expect((await cloud.fault('messages.rate', { ...one, ...rating }, openid)).code).toBe('forbidden')
    const early = await cloud.bring('assigned')
    expect((await cloud.fault('messages.rate', { ...early, ...rating }, early.author)).code).toBe('conflict')
  })

  allowed('messages.withdraw', 'the unit is told to stop', async () => {
    const one = await cloud.bring('inProgress')
    await cloud.move(one, 'messages.withdraw', {}, one.author)
    const told = cloud.outbox(one.id).filter(({ event }) => event === 'messages.withdraw')
    expect(told.map(({ recipient }) => recipient)).toContain('unit:H12')
  })

  refused('messages.withdraw', 'once it is answered, and to a stranger', async () => {
    const one = await cloud.bring('replied')
    expect((await cloud.fault('messages.withdraw', { ...one }, one.author)).code).toBe('conflict')
    expect((await cloud.fault('messages.withdraw', { ...one }, 'stranger')).code).toBe('notFound')
  })
})
