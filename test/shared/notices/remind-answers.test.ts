import { answerReminders, answersRemindedAt, remindsAnswers, silentOf } from '#shared/notices/remind-answers'
import { noAnswer } from '#shared/notices/attendance'
import { aNotice } from '#test/support/a-notice'
import { beijing } from '#test/support/pinned'

const activity = { day: '2026-02-14', start: '09:00', end: '11:00', place: '镇里', answerBy: '2026-02-13' }
const gathering = (publishedAt: string) =>
  aNotice({
    ...{ type: 'activity', state: 'published', activity },
    publishedAt: beijing(publishedAt).toISOString(),
  })

it.each([
  ['2026-02-10 08:00', '2026-02-12 09:00'],
  ['2026-02-12 10:00', '2026-02-13 09:00'],
])('sent %s, reminded %s', (sent, reminded) => {
  expect(answersRemindedAt(gathering(sent))).toBe(beijing(reminded).toISOString())
})

it('not when it went out on the last morning, asks nobody to come, or is taken back', () => {
  expect(answersRemindedAt(gathering('2026-02-13 09:00'))).toBeNull()
  expect(answersRemindedAt(aNotice({ state: 'published' }))).toBeNull()
  const recalled = aNotice({ ...gathering('2026-02-10 08:00'), state: 'recalled' })
  expect(remindsAnswers(recalled, beijing('2026-02-12 10:00'))).toBe(false)
})

it('a timer that comes late still reminds, until the evening of the last day', () => {
  const notice = gathering('2026-02-10 08:00')
  const at = ['2026-02-12 08:59', '2026-02-12 09:00', '2026-02-13 17:59', '2026-02-13 18:00']
  expect(at.map((time) => remindsAnswers(notice, beijing(time)))).toEqual([false, true, true, false])
})

it('only who has said neither yes nor no, once each', () => {
  const asked = ['D1', 'D2', 'D3'].map((_id) => ({ _id }))
  const answers = [
    { ...noAnswer('n-1', 'D1'), coming: false },
    { ...noAnswer('n-1', 'D2'), present: true },
  ]
  expect(silentOf(asked, answers).map(({ _id }) => _id)).toEqual(['D2', 'D3'])
  const [row] = answerReminders(gathering('2026-02-10 08:00'), ['person:p1'], '2026-02-12T01:00:00.000Z')
  expect(row).toMatchObject({ _id: 'n-1:answerBy:person:p1', title: '来不来请答复：前沟村停水检修' })
})
