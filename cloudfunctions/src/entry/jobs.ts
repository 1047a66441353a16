import type { JobName } from '#shared/contract'
import { timeOfDay } from '#shared/kernel/day'
import { nag, offer, remind } from '#cloud/bookings/jobs'
import { tickCampaigns } from '#cloud/campaigns/jobs'
import { fillCalls } from '#cloud/delivery/calls/jobs'
import { drain } from '#cloud/delivery/drain'
import { tellStuck } from '#cloud/delivery/morning'
import { spread } from '#cloud/delivery/spread'
import { refreshBoards } from '#cloud/home/jobs'
import { tellIssues } from '#cloud/issues/jobs'
import { logCall, logError } from '#cloud/kernel/log'
import { requestCount } from '#cloud/kernel/request-count'
import { askForOpening } from '#cloud/letters/jobs'
import { remindRechecks } from '#cloud/mediations/jobs'
import { digestYesterday } from '#cloud/messages/audit/jobs'
import { discard } from '#cloud/messages/discards/jobs'
import { refreshHotSpots } from '#cloud/messages/hot-spots/jobs'
import { sweepMedia, tick } from '#cloud/messages/jobs'
import { tellNearDue } from '#cloud/messages/near-due'
import { tellUnattended } from '#cloud/messages/unattended/jobs'
import { inviteFirstOfficer, refreshPresent } from '#cloud/people/jobs'
import { publishNotices } from '#cloud/notices/jobs'
import { eraseAsked } from '#cloud/privacy/jobs'
import { remindAnswers } from '#cloud/notices/remind-answers'
import { planDaily, replan } from '#cloud/reception/plan/jobs'
import { tick as tickSuggestions } from '#cloud/suggestions/jobs'
import { isPhone } from '#cloud/kernel/caller'

const jobs: Record<JobName, (now: Date) => Promise<object>> = {
  'messages.tick': tick,
  'messages.nearDue': tellNearDue,
  'messages.media': sweepMedia,
  'suggestions.tick': tickSuggestions,
  'messages.digest': digestYesterday,
  'messages.discard': discard,
  'messages.hotSpots': refreshHotSpots,
  'messages.unattended': tellUnattended,
  'delivery.calls': fillCalls,
  'privacy.erase': eraseAsked,
  'people.present': refreshPresent,
  'notices.publish': publishNotices,
  'notices.remind': remindAnswers,
  'home.figures': refreshBoards,
  'issues.tell': tellIssues,
  'campaigns.tick': tickCampaigns,
  'mediations.remind': remindRechecks,
  'people.first': inviteFirstOfficer,
  'bookings.offer': offer,
  'bookings.remind': remind,
  'bookings.nag': nag,
  'letters.unopened': askForOpening,
  'reception.plan': planDaily,
  'reception.replan': replan,
  'delivery.morning': tellStuck,
  // Last: what the others had to tell goes out in the same minute.
  'delivery.spread': spread,
  'delivery.drain': drain,
}

/** Minutes between two runs of each job; the one timer comes every minute. The others run when named. */
const everyMinutes: Partial<Record<JobName, number>> = {
  'messages.tick': 1,
  'messages.nearDue': 20,
  'messages.media': 1,
  'suggestions.tick': 1,
  'messages.digest': 30,
  'messages.discard': 1,
  'messages.hotSpots': 60,
  'delivery.calls': 1,
  'privacy.erase': 1,
  'people.present': 30,
  'notices.publish': 1,
  'notices.remind': 30,
  'home.figures': 60,
  'issues.tell': 10,
  'campaigns.tick': 10,
  'mediations.remind': 10,
  'bookings.offer': 1,
  'bookings.remind': 10,
  'bookings.nag': 60,
  'letters.unopened': 60,
  'delivery.morning': 20,
  'delivery.spread': 1,
  'delivery.drain': 1,
  'reception.replan': 1,
}

/** Once a day, at this time in Beijing. */
const dailyAt: Partial<Record<JobName, string>> = {
  'reception.plan': '02:10',
  'messages.unattended': '18:00',
}

interface Event {
  Type?: unknown
  job?: unknown
}

async function run(name: JobName, now: Date): Promise<object> {
  const started = performance.now()
  requestCount.reset()
  let fault: string | null = null
  try {
    return await jobs[name](now)
  } catch (error) {
    logError(name, error)
    fault = 'unavailable'
    return { failed: name }
  } finally {
    const ms = Math.round(performance.now() - started)
    logCall({ action: name, role: 'system', ms, requests: requestCount.read(), fault })
  }
}

const refused = { ok: false, fault: { code: 'unknownAction', message: '没有这个定时任务。' } }

/** A timer calls, once a minute; or a job is named from the cloud's console. A phone gets nothing done. */
export async function main(event: Event, context: unknown) {
  if (isPhone(context)) return refused
  const now = new Date()
  const names = Object.keys(jobs) as JobName[]
  if (event.job !== undefined) {
    const name = names.find((one) => one === event.job)
    if (!name) return refused
    return { ok: true, data: await run(name, now) }
  }
  const minute = Math.floor(now.getTime() / 60_000)
  const time = timeOfDay(now)
  const due = names.filter(
    (name) => minute % (everyMinutes[name] ?? Infinity) === 0 || dailyAt[name] === time,
  )
  const done: Record<string, object> = {}
  for (const name of due) done[name] = await run(name, now)
  return { ok: true, data: done }
}
