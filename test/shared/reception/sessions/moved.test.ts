import { blankSession } from '#shared/reception/blank-session'
import { monthGrid } from '#shared/reception/month-grid'
import type { ReceptionDay } from '#shared/reception/reception-day'
import { answerMove, moveSession } from '#shared/reception/sessions/move'
import type { SessionSetting } from '#shared/reception/sessions/setting'
import { demoCounty } from '../../../../cloudfunctions/local/demo/county'
import { pinnedNow } from '#test/support/pinned'

const setting: SessionSetting = {
  now: pinnedNow,
  county: demoCounty,
  by: { role: 'liaisonOfficer', name: '柳沟镇人大代表联络站', deputyId: null },
  siteName: '柳沟镇人大代表联络站',
  booked: [],
}
const published: ReceptionDay = {
  ...blankSession({ _id: 'R-ST05-2026-04-15', day: '2026-04-15' }),
  state: 'published',
}

test('a rest day that the rule itself proposes can be taken', () => {
  const proposed = { ...published, proposedMove: { to: '2026-04-18', reason: 'regular' } }
  expect(answerMove(proposed, { accept: true }, setting).session.effective).toBe('2026-04-18')
})

test('the month says why somebody moved it', () => {
  const { session } = moveSession(published, { to: '2026-04-16', reason: '场地检修' }, setting)
  const { calendar } = demoCounty
  const cells = monthGrid('2026-04', {
    today: '2026-02-11',
    calendar,
    sessions: [session],
    dutyDays: new Set(),
  })
  expect(cells[14]?.label).toContain('原定接待日，场地检修，改到4月16日')
})
