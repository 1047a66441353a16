import { callItem } from '#shared/delivery/call-view'
import { called, mooted, takenBack } from '#shared/delivery/work-calls'
import { aCall } from '#test/support/a-call'
import { beijing, pinnedNow } from '#test/support/pinned'

const bai = { by: { id: 'p-officer', name: '白演示' }, now: pinnedNow }
const shi = { by: { id: 'p-township', name: '石演示' }, now: pinnedNow }
const told = (outcome: 'reached' | 'notReached' | 'wrongNumber' | 'notNeeded', version = 1, note = '') => ({
  outcome,
  version,
  note,
})

describe('a call', () => {
  it.each([
    ['reached', 'done'],
    ['notReached', 'notReached'],
    ['wrongNumber', 'notReached'],
  ] as const)('%s makes it %s, and stays on the list only while somebody has to call', (outcome, state) => {
    const call = called(aCall({ watched: true, openids: ['o-1'] }), told(outcome), bai)
    expect(call).toMatchObject({ state, version: 2, tries: [{ byName: '白演示', outcome }] })
    expect(call.overAt === null).toBe(state === 'notReached')
    expect(call.watched).toBe(state === 'notReached')
  })

  it('is called again after nobody answered, until somebody does', () => {
    const again = called(called(aCall(), told('notReached'), bai), told('reached', 2), shi)
    expect(again).toMatchObject({ state: 'done', version: 3 })
    expect(again.tries.map(({ byName }) => byName)).toEqual(['白演示', '石演示'])
  })

  it('is not needed any more only with a reason', () => {
    expect(() => called(aCall(), told('notNeeded'), bai)).toThrow('为什么不用打')
    expect(called(aCall(), told('notNeeded', 1, '昨天赶集当面说了'), bai)).toMatchObject({
      state: 'moot',
      mootBecause: '昨天赶集当面说了',
    })
  })

  it('done by two at once: the second is told who was first', () => {
    const done = called(aCall(), told('reached'), bai)
    expect(() => called(done, told('reached'), shi)).toThrow('白演示 9:20 已经打通了')
    expect(() => called(mooted(aCall(), '公告撤回了', pinnedNow), told('reached'), shi)).toThrow('公告撤回了')
  })

  it('is taken back by whoever ticked it, within ten minutes, and nobody else', () => {
    const done = called(aCall({ openids: ['o-1'], watched: true }), told('reached'), bai)
    expect(takenBack(done, 2, bai)).toMatchObject({ state: 'open', tries: [], overAt: null, watched: true })
    expect(() => takenBack(done, 2, shi)).toThrow('请本人撤回')
    expect(() => takenBack(done, 1, bai)).toThrow('已经打通了')
    expect(() => takenBack(done, 2, { ...bai, now: beijing('2026-02-11 09:31') })).toThrow('超过 10 分钟')
    const twice = called(called(aCall(), told('notReached'), bai), told('reached', 2), bai)
    expect(takenBack(twice, 3, bai).state).toBe('notReached')
  })

  it('that somebody made is not made moot by a job', () => {
    const done = called(aCall(), told('reached'), bai)
    expect(mooted(done, '已经打开看过了', pinnedNow)).toBe(done)
    expect(mooted(aCall(), '已经打开看过了', pinnedNow)).toMatchObject({ state: 'moot', watched: false })
  })
})

describe('a row of the list', () => {
  it('holds no number, no openid and no whole name', () => {
    const call = aCall({
      who: 'resident:o-secret',
      openids: ['o-secret'],
      number: { in: 'message', id: 'm-1' },
    })
    expect(JSON.stringify(callItem(call, { now: pinnedNow, me: '石演示' }))).not.toMatch(/o-secret|m-1/)
  })

  it('says when, why, and who may be on the phone just now', () => {
    const call = aCall({ seen: { at: '2026-02-11T01:15:00.000Z', byName: '白演示' } })
    const item = callItem(call, { now: pinnedNow, me: '石演示' })
    expect(item).toMatchObject({
      due: { text: '明天 18:00 前打', tone: 'neutral' },
      reason: '不用微信，只打电话',
      busy: '白演示 9:15 看过号码，可能正在打',
    })
    expect(callItem(call, { now: pinnedNow, me: '白演示' }).busy).toBe('')
    expect(callItem(call, { now: beijing('2026-02-11 09:31'), me: '石演示' }).busy).toBe('')
    expect(callItem(call, { now: beijing('2026-02-12 18:00'), me: '' }).due).toEqual({
      text: '今天 18:00 前该打',
      tone: 'bad',
    })
  })
})
