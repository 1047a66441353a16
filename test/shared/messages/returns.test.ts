import { decide } from '#shared/messages/decide'
import { dayOf } from '#shared/kernel/day'
import type { Act } from '#shared/messages/act'
import type { Actor } from '#shared/messages/actor'
import type { Message } from '#shared/messages/message'
import { aCounty } from '#test/support/a-county'
import { aMessage } from '#test/support/a-message'
import { actors } from '#test/support/actors'
import { refused } from '#test/support/doing'

const county = aCounty()
const monday = new Date('2026-03-02T09:00:00+08:00')
const tuesday = new Date('2026-03-03T09:00:00+08:00')
const giveTo = (leadUnit: string): Act<'assign'> => ({ act: 'assign', leadUnit, coUnits: [] })
const back: Act<'returnAssignment'> = { act: 'returnAssignment', reason: '渠归镇里管' }

function step(message: Message, act: Act, [by, now]: readonly [Actor, Date]): Message {
  return decide(message, act, { now, county, by }).message
}

const ownUnit: Actor = { ...actors.unit, id: 'p-own', unitId: 'H51', name: '柳沟镇人民政府' }

it('a unit returns once; the assigner decides, and the clock runs from the new hand-over', () => {
  const toAssign = aMessage({ stage: 'toAssign', status: 'accepted' })
  const first = step(toAssign, giveTo('H03'), [actors.township, monday])
  expect(dayOf(first.handleBy ?? '')).toBe('2026-03-09')
  const returned = step(first, back, [actors.unit, tuesday])
  expect(returned).toMatchObject({
    stage: 'toAssign',
    owner: { kind: 'township' },
    returns: 1,
    handleBy: null,
  })

  const second = step(returned, giveTo('H51'), [actors.township, tuesday])
  expect(dayOf(second.handleBy ?? '')).toBe('2026-03-10')
  expect(refused(step(returned, giveTo('H03'), [actors.township, tuesday]), back, actors.unit, tuesday)).toBe(
    'conflict',
  )
  const again = step(second, back, [ownUnit, tuesday])
  expect(again.returns).toBe(2)
  // The second return of a case: whoever gets it now keeps it.
  const third = step(again, giveTo('H04'), [actors.township, tuesday])
  expect(refused(third, back, actors.coUnit, tuesday)).toBe('conflict')
})
