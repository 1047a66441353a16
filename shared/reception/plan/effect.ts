import { dayText } from '#shared/kernel/day'
import type { CalendarEffect } from '#shared/reception/calendar/contract'
import type { SitePlan } from '#shared/reception/plan/plan-site'
import { dayOfSession, type ReceptionDay } from '#shared/reception/reception-day'

/** A site's plan with what its sessions were before. */
export interface SiteEffect {
  siteName: string
  before: readonly ReceptionDay[]
  plan: SitePlan
}

const shown = 8

const toText = (day: string | null) => (day === null ? '不单独接待' : `改到${dayText(day)}`)

function changesOf({ siteName, before, plan }: SiteEffect): CalendarEffect['examples'] {
  const was = new Map(before.map((session) => [session._id, session]))
  const moved = plan.change.filter(({ _id, effective }) => was.get(_id)?.effective !== effective)
  const decide = plan.propose.filter(({ proposedMove }) => proposedMove !== null)
  return [
    ...decide.map((session) => ({
      siteName,
      text: `${dayText(dayOfSession(session))}${toText(session.proposedMove?.to ?? null)}`,
      published: true,
    })),
    ...moved.map((session) => ({
      siteName,
      text: `${dayText(dayOfSession(was.get(session._id) ?? session))}${toText(session.effective)}`,
      published: false,
    })),
  ]
}

/** What plans would change for people: days that move, and published ones that need a decision first. */
export function effectOf(sites: readonly SiteEffect[]): CalendarEffect {
  const changes = sites.flatMap(changesOf)
  const toDecide = changes.filter(({ published }) => published)
  const moved = changes.filter(({ published }) => !published)
  return {
    moved: moved.length,
    toDecide: toDecide.length,
    examples: [...toDecide, ...moved].slice(0, shown),
  }
}
