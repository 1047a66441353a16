import { answer, noAnswer, notePresence, turnout } from '#shared/notices/attendance'
import { aNotice } from '#test/support/a-notice'
import { beijing, pinnedNow } from '#test/support/pinned'

const activity = {
  day: '2026-02-26',
  start: '09:00',
  end: '11:00',
  place: '三楼会议室',
  answerBy: '2026-02-20',
}
const notice = aNotice({ state: 'published', type: 'training', activity })
const row = noAnswer('n-1', 'D0001')
const yes = { coming: true, reason: '' }
const no = { coming: false, reason: ' 孩子住院 ' }

test('a deputy answers, and may change his mind until the last day', () => {
  const leave = answer(row, no, { notice, now: pinnedNow })
  expect(leave).toMatchObject({ coming: false, reason: '孩子住院' })
  expect(answer(leave, yes, { notice, now: beijing('2026-02-20 23:00') })).toMatchObject({
    coming: true,
    reason: '',
  })
  expect(() => answer(leave, yes, { notice, now: beijing('2026-02-21 08:00') })).toThrow('2月20日')
})

test.each([
  ['leave without a reason', { coming: false, reason: ' ' }, notice],
  ['to what asks nothing', yes, aNotice({ state: 'published' })],
  ['to what was taken back', yes, aNotice({ ...notice, state: 'recalled' })],
])('no answer: %s', (_name, given, to) => {
  expect(() => answer(row, given, { notice: to, now: pinnedNow })).toThrow()
})

test('who was there is noted by the office from the day on, not before', () => {
  const setting = { notice, byName: '石演示' }
  expect(() => notePresence(row, true, { ...setting, now: pinnedNow })).toThrow('2月26日')
  const noted = notePresence(row, true, { ...setting, now: beijing('2026-02-26 09:30') })
  expect(noted).toMatchObject({ present: true, notedBy: '石演示', coming: null })
})

test('the shortfall: those who have not answered', () => {
  const rows = [answer(row, yes, { notice, now: pinnedNow }), answer(row, no, { notice, now: pinnedNow })]
  expect(turnout(12, rows)).toEqual({ expected: 12, coming: 1, leave: 1, silent: 10 })
})
