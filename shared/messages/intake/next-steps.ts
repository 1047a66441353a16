import { addWorkdays, isProvisional } from '#shared/kernel/calendar'
import { dayOf, type Day } from '#shared/kernel/day'
import type { AsOf } from '#shared/messages/as-of'
import { deputyTurnEnds } from '#shared/messages/clocks/clock-times'
import { beforeText, skippedText } from '#shared/messages/clocks/deadline-text'
import { dueInstant } from '#shared/messages/clocks/clock-times'
import type { Addressee, Visibility } from '#shared/messages/message'
import type { Names } from '#shared/messages/views/reader'
import type { Unit } from '#shared/places/county'

export interface Step {
  day: Day | null
  title: string
  detail: string
}

interface Way {
  unit: Unit | undefined
  addressee: Addressee['kind']
}

/** Where it goes first, and what happens if nobody takes it (06a, corrected by lifecycle.md's clock table). */
export function routeSteps(
  { unit, addressee }: Way,
  { county }: AsOf,
  names?: Partial<Names>,
): { steps: string[]; fallback: string } {
  const office = unit?.officeName ?? county.officeName
  const named = names?.deputyName ? ` ${names.deputyName}` : ''
  const deputy = addressee === 'deputy' ? `代表${named}` : `值班代表${named}`
  const first = addressee === 'township' || addressee === 'station' ? [] : [deputy]
  const { acceptWd, deputyTurnEnds: hour } = county.clocks
  const turn = first.length === 0 ? '' : `代表当天 ${hour} 前没空看，系统自动上交${office}。`
  return {
    steps: [names?.siteName ?? `${unit?.name ?? ''}联络站`, ...first, office, '办事单位'],
    fallback: `联络站 ${acceptWd} 个工作日没人收，系统自动转给${office}。${turn}`,
  }
}

/** The dates of the confirm screen at the latest: accepted, handed up and assigned, answered (look.md §7). */
function latestDays({ now, county }: AsOf): { accepted: Day; answered: Day } {
  const { calendar, clocks } = county
  const accepted = addWorkdays(dayOf(now), clocks.acceptWd, calendar)
  const handedUp = dayOf(deputyTurnEnds(dueInstant(accepted), calendar, clocks))
  const assigned = addWorkdays(handedUp, clocks.assignWd, calendar)
  return { accepted, answered: addWorkdays(assigned, clocks.handleWd, calendar) }
}

/** What happens after 发送, with dates counted by the county's calendar; `provisional` when a year is not official. */
export function nextSteps(visibility: Visibility, asOf: AsOf): { steps: Step[]; provisional: boolean } {
  const today = dayOf(asOf.now)
  const { calendar } = asOf.county
  const { accepted, answered } = latestDays(asOf)
  const skipped = skippedText(today, answered, calendar)
  const steps: Step[] = [
    { day: null, title: '马上', detail: '给您一个查询码，留言马上能查到。' },
    {
      day: accepted,
      title: beforeText(dueInstant(accepted)),
      detail: '联络站给您编号；办不了的，告诉您该去哪。',
    },
    {
      day: answered,
      title: beforeText(dueInstant(answered)),
      detail: `办事单位答复您。${skipped === '' ? '' : `${skipped}。`}`,
    },
    { day: null, title: '您来评', detail: '没解决，系统自动再办一次，换人复核。' },
  ]
  if (visibility === 'mayPublish') {
    steps.push({ day: null, title: '办好以后', detail: '要公开的那几句先给您看，您同意了才登。' })
  }
  return { steps, provisional: isProvisional({ from: today, to: answered }, calendar) }
}
