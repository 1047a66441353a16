import { allowed, refused } from '#test/support/action-cases'
import { startDemoCloud, who, type DemoCloud } from '#test/support/demo-cloud'

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

  refused('messages.supplement', 'when it has ended', async () => {
    const one = await cloud.bring('declined')
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
