import { openedUpTo, unreadAfter } from '#shared/inbox/unread'
import { pinnedNow } from '#test/support/pinned'

test('unread is what came since the inbox was opened, at most thirty days back', () => {
  expect(unreadAfter('2026-02-11T00:00:00.000Z', pinnedNow)).toBe('2026-02-11T00:00:00.000Z')
  expect(unreadAfter(null, pinnedNow)).toBe('2026-01-12T01:20:00.000Z')
  expect(unreadAfter('2025-06-01T00:00:00.000Z', pinnedNow)).toBe('2026-01-12T01:20:00.000Z')
})

test('opening goes forward only, and never past now', () => {
  expect(openedUpTo(null, '2026-02-11T00:00:00.000Z', pinnedNow)).toBe('2026-02-11T00:00:00.000Z')
  expect(openedUpTo('2026-02-11T01:00:00.000Z', '2026-02-10T00:00:00.000Z', pinnedNow)).toBe(
    '2026-02-11T01:00:00.000Z',
  )
  expect(openedUpTo(null, '2099-01-01T00:00:00.000Z', pinnedNow)).toBe(pinnedNow.toISOString())
})
