import fc from 'fast-check'
import { finalStates } from '#shared/delivery/delivery'
import { whyNot } from '#shared/delivery/may-push'
import { planPushes, type Planning } from '#shared/delivery/plan-pushes'
import { outcomeOf } from '#shared/delivery/push-outcome'
import { defaultReach } from '#shared/delivery/reach'
import { toDelivery } from '#shared/delivery/to-delivery'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import type { Subscriber } from '#shared/inbox/subscriber'
import { aCounty } from '#test/support/a-county'
import { aRow, aSubscriber } from '#test/support/a-row'
import { beijing, pinnedNow } from '#test/support/pinned'

const county = aCounty()

function planned(rows: readonly OutboxRow[], subscriber: Subscriber, over: Partial<Planning> = {}) {
  const spread = { now: pinnedNow, county, subscriber }
  const due = rows.map((row) => toDelivery(row, { openid: subscriber._id, personId: null }, spread))
  return planPushes(due, {
    ...{ now: pinnedNow, reach: defaultReach, messaging: 'live' },
    subscribers: new Map([[subscriber._id, subscriber]]),
    ...over,
  })
}

const someone = aSubscriber('o-author', { progress: 2, rating: 1 })

it('asks for an answer with the invitation, and falls back on the progress', () => {
  const answered = aRow({ event: 'messages.approveReply' })
  expect(planned([answered], someone).pushes).toMatchObject([{ template: 'rating' }])
  expect(planned([answered], aSubscriber('o-author', { progress: 1 })).pushes).toMatchObject([
    { template: 'progress', page: 'features/messages/pages/progress/index?message=M1' },
  ])
})

it.each([
  ['off', [], 'withheld'],
  ['allow', [], 'withheld'],
  ['allow', ['o-author'], 'pushed'],
  ['live', [], 'pushed'],
] as const)('MESSAGING %s with %j on the list: %s', (messaging, allow, what) => {
  const reach = { ...defaultReach, allow: [...allow] }
  const { pushes, settled } = planned([aRow()], someone, { messaging, reach })
  expect(pushes.length === 1 ? 'pushed' : settled[0]?.set.state).toBe(what)
})

it('says why nothing can be pushed', () => {
  const off = { ...someone, settings: { ...someone.settings, off: ['progress' as const] } }
  expect(whyNot(['progress'], off)).toBe('switchedOff')
  expect(whyNot(['progress', 'rating'], off)).toBeNull()
  expect(whyNot(['duty'], someone)).toBe('notAsked')
  expect(whyNot(['progress'], aSubscriber('o', { progress: 0 }))).toBe('usedUp')
  const at = pinnedNow.toISOString()
  expect(whyNot(['todo'], { ...someone, quota: { todo: { left: 0, last: 'ban', at } } })).toBe(
    'refusedBefore',
  )
})

it('one step that reaches somebody by two ways is one push', () => {
  const own = aRow({ event: 'reception.moved', subject: { kind: 'reception', id: 'S1' } })
  const followed = { ...own, _id: 'S1:2:followers:station:ST05', recipient: 'followers:station:ST05' }
  const { pushes } = planned([own, followed], aSubscriber('o-author', { duty: 2 }))
  expect(pushes).toHaveLength(1)
  expect(pushes[0]?.ids).toHaveLength(2)
  const each = aSubscriber('o-author', { duty: 2 })
  each.settings = { ...each.settings, digest: false }
  const calm = [own, followed].map((row) => ({ ...row, urgency: 'digest' as const }))
  expect(planned(calm, each).pushes).toMatchObject([{ ids: { length: 2 } }])
})

it('a person is in one push of a round; the next waits', () => {
  const rows = ['M1', 'M2'].map((id) => aRow({ subject: { kind: 'message', id } }))
  const { pushes, settled } = planned(rows, someone)
  expect([pushes.length, settled.length]).toEqual([1, 0])
})

it('what an officer is told at the same time is one push, unless he wants each or it is danger', () => {
  const rows = ['M1', 'M2'].map((id) => aRow({ subject: { kind: 'message', id }, recipient: 'station:ST05' }))
  const officer = aSubscriber('o-officer', { todo: 5 })
  const pushesOf = (urgency: OutboxRow['urgency'], subscriber: Subscriber) => {
    const spread = { now: pinnedNow, county, subscriber }
    const due = rows.map((row) =>
      toDelivery({ ...row, urgency }, { openid: 'o-officer', personId: 'P1' }, spread),
    )
    const planning = { now: pinnedNow, reach: defaultReach, messaging: 'live' } as const
    return planPushes(due, { ...planning, subscribers: new Map([['o-officer', subscriber]]) }).pushes
  }
  expect(pushesOf('soon', officer)).toMatchObject([
    { ids: { length: 2 }, data: { thing1: { value: '2 条新消息' } } },
  ])
  expect(pushesOf('now', officer)).toMatchObject([{ ids: { length: 1 } }])
  const each = { ...officer, settings: { ...officer.settings, digest: false } }
  expect(pushesOf('soon', each)).toMatchObject([{ ids: { length: 1 } }])
})

it('whatever WeChat answers, however often, every delivery ends in one final state, sent at most once', () => {
  const code = fc.constantFrom(
    0,
    43101,
    43108,
    -1,
    47003,
    40003,
    45009,
    'silent' as const,
    'unreached' as const,
  )
  fc.assert(
    fc.property(fc.array(code, { minLength: 4, maxLength: 4 }), (codes) => {
      const states = []
      for (let attempts = 0; ; attempts += 1) {
        const outcome = outcomeOf({ code: codes[attempts] ?? -1, words: '' }, attempts, pinnedNow)
        states.push(outcome.state)
        if (outcome.sendAt === null) break
        expect(outcome.state).toBe('queued')
      }
      const last = states[states.length - 1]
      const before = codes.slice(0, states.length - 1)
      return (
        states.length <= 4 &&
        (finalStates as readonly unknown[]).includes(last) &&
        !before.some((one) => one === 0 || one === 'silent')
      )
    }),
  )
})

it('a call that left and was not answered is never made again', () => {
  expect(outcomeOf({ code: 'silent', words: 'ETIMEDOUT' }, 0, pinnedNow)).toMatchObject({
    state: 'unconfirmed',
    sendAt: null,
  })
})

it('an office without a WeChat, and a row that is too old, end at once with the reason', () => {
  const spread = { now: pinnedNow, county, subscriber: null }
  const row = aRow({ recipient: 'station:ST05' })
  const nobody = toDelivery(row, { openid: null, personId: 'P1' }, spread)
  expect(nobody).toMatchObject({ state: 'notPushed', reason: 'notBound', _id: `${row._id}>person:P1` })
  const old = aRow({ at: beijing('2026-02-01 09:00').toISOString() })
  const late = toDelivery(old, { openid: 'o-author', personId: null }, { ...spread, subscriber: someone })
  expect(late).toMatchObject({ state: 'notPushed', reason: 'tooLate' })
})
