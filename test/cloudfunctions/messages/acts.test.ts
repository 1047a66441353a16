import { allowed, refused } from '#test/support/action-cases'
import { aReply, startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

let cloud: DemoCloud
beforeAll(async () => void (cloud = await startDemoCloud()), 60_000)
afterAll(() => cloud.stop())

const status = (id: string) => cloud.message(id).status

describe('acceptance', () => {
  const accepting = { category: 'water_agri', kind: 'grievance' }

  allowed('messages.accept', 'by the liaison officer; number, owner and date are set', async () => {
    const one = await cloud.send({ addressee: { kind: 'township', id: null } })
    const done = await cloud.move(one, 'messages.accept', accepting, who.liaison)
    expect(done).toMatchObject({ status: 'accepted', stage: 'toAssign', version: 2 })
    expect(cloud.message(one.id)).toMatchObject({
      owner: { kind: 'township', id: 'U05' },
      number: done.number,
    })
  })

  refused('messages.accept', 'to a deputy, to another township, to a wrong category', async () => {
    const one = await cloud.send()
    const asked = { ...one, ...accepting }
    expect((await cloud.fault('messages.accept', asked, who.deputy)).code).toBe('forbidden')
    expect((await cloud.fault('messages.accept', asked, who.liaisonElsewhere)).code).toBe('notFound')
    const odd = { ...asked, category: 'no_such' }
    expect(await cloud.fault('messages.accept', odd, who.liaison)).toMatchObject({
      code: 'invalidInput',
      field: 'category',
    })
    expect(status(one.id)).toBe('submitted')
  })

  allowed('messages.decline', 'with a reason and the right channel', async () => {
    const one = await cloud.bring('declined')
    const view = await cloud.ok('messages.get', { id: one.id }, one.author)
    expect(view).toMatchObject({ decline: { reason: 'litigation', channel: expect.stringMatching(/.+/) } })
  })

  refused('messages.decline', 'without a reason of the list', async () => {
    const one = await cloud.send()
    const fault = await cloud.fault(
      'messages.decline',
      { ...one, reason: 'tired', note: '不想办' },
      who.liaison,
    )
    expect(fault).toMatchObject({ code: 'invalidInput', field: 'reason' })
  })

  allowed('messages.object', 'once by the author: the township reads it again', async () => {
    const one = await cloud.bring('declined')
    await cloud.move(one, 'messages.object', { note: '法院说不归他们管' }, one.author)
    expect(cloud.message(one.id)).toMatchObject({
      status: 'submitted',
      owner: { kind: 'township', id: 'U05' },
    })
    const reader = await cloud.fault('messages.accept', { ...one, ...accepting }, who.liaison)
    expect(reader.code).toBe('forbidden')
    await cloud.move(one, 'messages.decline', { reason: 'litigation', note: '确实归法院' }, who.township)
    expect((await cloud.fault('messages.object', { ...one, note: '再看看' }, one.author)).code).toBe(
      'conflict',
    )
  })

  refused('messages.object', 'to anybody but the author', async () => {
    const one = await cloud.bring('declined')
    expect((await cloud.fault('messages.object', { ...one, note: '我不服' }, 'stranger')).code).toBe(
      'notFound',
    )
  })

  allowed('messages.needInfo', 'the question is the author’s to answer', async () => {
    const one = await cloud.send()
    await cloud.move(one, 'messages.needInfo', { question: '是哪一段渠？' }, who.liaison)
    const view = await cloud.ok('messages.get', { id: one.id }, one.author)
    expect(view).toMatchObject({
      status: 'needsInfo',
      question: '是哪一段渠？',
      acts: expect.arrayContaining(['supplement']),
    })
  })

  refused('messages.needInfo', 'to a deputy', async () => {
    const one = await cloud.bring('withDeputy')
    const fault = await cloud.fault('messages.needInfo', { ...one, question: '哪里？' }, who.deputy)
    expect(fault.code).toBe('forbidden')
  })

  allowed('messages.supplement', 'back to where it was', async () => {
    const one = await cloud.bring('inProgress')
    await cloud.move(one, 'messages.needInfo', { question: '是哪一段渠？' }, who.unit)
    await cloud.move(one, 'messages.supplement', { text: '村东头到老井' }, one.author)
    expect(cloud.message(one.id)).toMatchObject({ status: 'inProgress', owner: { kind: 'unit', id: 'H12' } })
    expect(JSON.stringify(await cloud.ok('messages.get', { id: one.id }, who.unit))).toContain('村东头到老井')
  })

  refused('messages.supplement', 'when nobody asked', async () => {
    const one = await cloud.send()
    expect((await cloud.fault('messages.supplement', { ...one, text: '还有' }, one.author)).code).toBe(
      'conflict',
    )
  })

  allowed(
    'messages.replyOnSpot',
    'a question is answered at the station, and the author rates it',
    async () => {
      const one = await cloud.send({ kind: 'consult', text: '请问医保卡丢了去哪里补办？' })
      await cloud.move(one, 'messages.replyOnSpot', { text: '到镇便民服务中心三号窗口。' }, who.liaison)
      expect(cloud.message(one.id)).toMatchObject({
        status: 'replied',
        number: expect.stringMatching(/^2026-ST05-/),
      })
      await cloud.move(one, 'messages.rate', { solved: 'no', satisfied: 'dissatisfied' }, one.author)
      expect(cloud.message(one.id)).toMatchObject({
        status: 'rehandling',
        owner: { kind: 'township', id: 'U05' },
      })
    },
  )

  refused('messages.replyOnSpot', 'for anything but a question', async () => {
    const one = await cloud.send()
    const fault = await cloud.fault('messages.replyOnSpot', { ...one, text: '知道了' }, who.liaison)
    expect(fault.code).toBe('conflict')
  })
})

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
    expect(cloud.outbox(one.id).filter(({ event }) => event === 'urge')).toMatchObject([
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
    const told = cloud.outbox(one.id).filter(({ event }) => event === 'withdraw')
    expect(told.map(({ recipient }) => recipient)).toContain('unit:H12')
  })

  refused('messages.withdraw', 'once it is answered, and to a stranger', async () => {
    const one = await cloud.bring('replied')
    expect((await cloud.fault('messages.withdraw', { ...one }, one.author)).code).toBe('conflict')
    expect((await cloud.fault('messages.withdraw', { ...one }, 'stranger')).code).toBe('notFound')
  })
})
