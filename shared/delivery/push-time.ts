import type { Urgency } from '#shared/inbox/outbox-row'
import type { PushSettings } from '#shared/inbox/subscriber'
import type { Instant } from '#shared/kernel/field'
import { addDays, dayOf, instantAt, timeOfDay } from '#shared/kernel/day'

interface Wanted {
  urgency: Urgency
  settings: PushSettings
  /** The county's hour of the one push a day, 'HH:mm'. */
  digestAt: string
  /** After this a push is of no use. */
  until: Instant | null
}

/** Whether 'HH:mm' lies in the quiet hours, which may pass midnight: 21:00 is quiet, 08:00 no more. */
function isQuiet(time: string, { from, to }: PushSettings['quiet']): boolean {
  if (from === to) return false
  return from < to ? from <= time && time < to : time >= from || time < to
}

/** The instant itself, or the end of the quiet hours it falls into. */
function afterQuiet(instant: Instant, quiet: PushSettings['quiet']): Instant {
  const [day, time] = [dayOf(instant), timeOfDay(instant)]
  if (!isQuiet(time, quiet)) return instant
  return instantAt(time < quiet.to ? day : addDays(day, 1), quiet.to)
}

function nextDigest(now: Instant, { digestAt, settings }: Wanted): Instant {
  const today = instantAt(dayOf(now), digestAt)
  const next = today > now ? today : instantAt(addDays(dayOf(now), 1), digestAt)
  return afterQuiet(next, settings.quiet)
}

/**
 * When somebody is pushed to: `now` at once, `soon` when his quiet hours are over, `digest` with the one push of
 * the day; not put off past its own end, and not put off for who wants no digest.
 */
export function pushTime(now: Instant, wanted: Wanted): Instant {
  const { urgency, settings, until } = wanted
  if (urgency === 'now') return now
  const soon = afterQuiet(now, settings.quiet)
  if (urgency === 'soon' || !settings.digest) return soon
  const digest = nextDigest(now, wanted)
  return until !== null && digest > until ? soon : digest
}
