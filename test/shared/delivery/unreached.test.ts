import { unreachedBecause } from '#shared/delivery/unreached'
import { DeliveryState, NotPushedReason } from '#shared/delivery/delivery'

const at = '2026-02-10T01:00:00.000Z'
const tried = (over: object = {}) => ({
  event: 'reception.moved',
  openid: 'o-1',
  state: 'notPushed' as const,
  reason: 'notAsked' as const,
  at,
  ...over,
})
const opened = (when: string | null) => new Map([['o-1', when]])
const never = opened(null)

it('a push that arrived is enough for a moved day, not for an office that is late', () => {
  const sent = { state: 'sent' as const, reason: null }
  expect(unreachedBecause([tried(sent)], never)).toBeNull()
  expect(unreachedBecause([tried({ ...sent, event: 'messages.overdue' })], never)).toBe('unopened')
})

it('whoever opened the inbox since knows it; before that is not enough', () => {
  expect(unreachedBecause([tried()], opened(at))).toBeNull()
  expect(unreachedBecause([tried()], opened('2026-02-10T00:59:59.000Z'))).toBe('notAsked')
})

it('one of an office’s people is enough', () => {
  const colleague = tried({ openid: 'o-2', state: 'sent', reason: null })
  expect(unreachedBecause([tried(), colleague], never)).toBeNull()
  expect(unreachedBecause([tried(), tried({ openid: 'o-2' })], new Map([['o-2', at]]))).toBeNull()
})

it('every other end of a delivery has a reason that can be said', () => {
  for (const state of DeliveryState.options.filter((one) => one !== 'sent' && one !== 'notPushed'))
    expect(unreachedBecause([tried({ state, reason: null })], never)).toEqual(expect.any(String))
  for (const reason of NotPushedReason.options)
    expect(unreachedBecause([tried({ reason })], never)).toEqual(expect.any(String))
})

it('what nobody calls about is nobody’s call', () => {
  expect(unreachedBecause([tried({ event: 'messages.accept' })], never)).toBeNull()
  expect(unreachedBecause([], never)).toBeNull()
})
