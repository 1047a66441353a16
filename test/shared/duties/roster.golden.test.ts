import { fillRoster } from '#shared/duties/fill-roster'
import type { RosterDeputy } from '#shared/duties/ranking'
import { defaultDuties } from '#shared/duties/settings'
import type { RosterSession } from '#shared/duties/tally'
import { isReceiving } from '#shared/reception/sessions/record'
import { whyText } from '#shared/duties/why-text'
import { resolveReceptionDays } from '#shared/reception/resolve'
import { calendar } from '#test/support/calendar'
import { expectGolden, table } from '#test/support/golden'

const names = ['周演示', '苏演示', '何演示', '田演示', '常演示', '史演示', '韩演示', '葛演示']
const deputies: RosterDeputy[] = names.map((id, index) => ({
  id,
  tags: index === 3 ? ['上学'] : [],
  villages: [],
}))

/** Wednesdays of the second quarter of a station with eight deputies; one is on leave once, one session is joint. */
function quarter(): RosterSession[] {
  const rule = {
    rule: { rrule: 'FREQ=WEEKLY;BYDAY=WE' },
    onHoliday: 'postpone' as const,
    onWeekend: 'postpone' as const,
  }
  return resolveReceptionDays(rule, { from: '2026-04-01', to: '2026-06-30' }, calendar)
    .flatMap(({ effective }) => effective ?? [])
    .map((day, index) => ({
      id: `R-ST14-${day}`,
      day,
      needs: 2,
      about: index === 4 ? '局长进站：教育局（上学、托管）' : '',
      duties: index === 0 ? [{ deputyId: '苏演示', status: 'onLeave' }] : [],
      open: true,
    }))
}

test('one quarter of a station, as a clerk reads it', () => {
  const sessions = quarter()
  const { sessions: filled, alarms, overloads } = fillRoster(sessions, { deputies, settings: defaultDuties })
  const rows = filled.map(({ day, chosen, gap }) => [
    day,
    chosen.map(({ deputyId, why }) => `${deputyId}（${whyText(why)}）`).join('、'),
    gap === 0 ? '' : String(gap),
  ])
  const times = names.map((id) => {
    const count = filled.filter(({ chosen }) => chosen.some(({ deputyId }) => deputyId === id)).length
    return [id, String(count)]
  })
  expect(sessions[0]?.duties.some(isReceiving)).toBe(false)
  expect(alarms).toEqual([])
  expectGolden(
    'roster-quarter.md',
    [
      '# 2026年第二季度排班：每周三，8 位代表，每场 2 位',
      table(['日子', '谁来（为什么是他）', '还差'], rows),
      table(['代表', '来几次'], times),
      `偏多：${overloads.map(({ deputyId, count }) => `${deputyId} ${count} 次`).join('、') || '没有'}`,
    ].join('\n\n'),
  )
})
