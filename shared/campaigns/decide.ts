import type {
  Campaign,
  CampaignAct,
  CampaignContent,
  CampaignState,
  Figures,
} from '#shared/campaigns/campaign'
import type { CampaignClerk } from '#shared/campaigns/clerk'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import { campaignLimits } from '#shared/campaigns/limits'
import { campaignRows } from '#shared/campaigns/outbox-rows'
import { campaignMissing, notLater } from '#shared/campaigns/ready'
import { campaignRefusal, movedOn } from '#shared/campaigns/refusal'
import { addDays, dayOf, dayText, type Day } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'

export type CampaignDeed =
  | { act: 'draft'; content: CampaignContent }
  | { act: 'submit' }
  | { act: 'approve' }
  | { act: 'sendBack'; note: string }
  | { act: 'extend'; to: Day; reason: string }
  | { act: 'endEarly'; reason: string }
  | { act: 'answer'; words: string; figures: Figures }

export interface CampaignDecision {
  campaign: Campaign
  rows: OutboxRow[]
}

interface Deciding {
  by: CampaignClerk
  now: Date
}

const desks = {
  draft: 'drafts',
  submitted: 'waiting',
  approved: 'out',
  open: 'out',
  closed: 'waiting',
  answered: 'over',
} as const satisfies Record<CampaignState, Campaign['desk']>

/** When the timer next has something to do: to open, to close, to say that the result is late, to tell of it. */
function tickOn({ state, from, to, toldOverdue, tellAfter, touchedAt }: Campaign): Day | null {
  if (state === 'approved') return from
  if (state === 'open') return to && addDays(to, 1)
  if (state === 'closed') return toldOverdue ? null : to && addDays(to, campaignLimits.answerDays + 1)
  return tellAfter === null ? null : dayOf(touchedAt)
}

/** Where it stands, for residents, for the desk and for the timer. */
export function placed(campaign: Campaign): Campaign {
  const { state, asked } = campaign
  const shown = state === 'open' ? `open:${asked}` : `over:${asked}`
  const hidden = state === 'draft' || state === 'submitted' || state === 'approved'
  return { ...campaign, shelf: hidden ? '' : shown, desk: desks[state], tickOn: tickOn(campaign) }
}

/** One state on, with its row of the trace; a draft saved leaves none. */
export function stepped(
  campaign: Campaign,
  { act, by, what = '' }: { act: CampaignAct; by: { id: string; name: string }; what?: string },
  now: Date,
): Campaign {
  const at = now.toISOString()
  const trace =
    act === 'draft' ? campaign.trace : [...campaign.trace, { at, act, byId: by.id, byName: by.name, what }]
  return placed({ ...campaign, touchedAt: at, trace, version: campaign.version + 1 })
}

function changeOf(campaign: Campaign, deed: CampaignDeed, { by, now }: Deciding): Partial<Campaign> {
  switch (deed.act) {
    case 'draft':
      return { ...deed.content, author: { id: by.id, name: by.name } }
    case 'submit': {
      const missing = campaignMissing(campaign, now)
      if (missing) throw missing
      return { state: 'submitted' }
    }
    case 'approve':
      return { state: campaign.from !== null && campaign.from <= dayOf(now) ? 'open' : 'approved' }
    case 'sendBack':
      return { state: 'draft' }
    case 'extend': {
      const wrong = notLater(campaign, deed.to, now)
      if (wrong) throw wrong
      return { to: deed.to }
    }
    case 'endEarly':
      return { state: 'closed', to: dayOf(now) }
    case 'answer':
      return answered(deed, now)
  }
}

function answered(
  { words, figures }: Extract<CampaignDeed, { act: 'answer' }>,
  now: Date,
): Partial<Campaign> {
  if (figures.unmarked > 0)
    throw new Fault('conflict', `还有 ${figures.unmarked} 条意见没标。每条都有个去处，再公布。`)
  return { state: 'answered', tellAfter: '', result: { words, at: now.toISOString(), figures } }
}

/** What stands in the trace; of a moved last day everybody reads it (moved-days.ts). */
function whatOf({ to }: Campaign, deed: CampaignDeed): string {
  const planned = to === null ? '' : `原定${dayText(to)}`
  if (deed.act === 'extend') return `${planned}，改到${dayText(deed.to)}。${deed.reason}`
  if (deed.act === 'endEarly') return `${planned}结束。${deed.reason}`
  return deed.act === 'sendBack' ? deed.note : ''
}

/** The same act by the same person on the same version: his first try got through, and only the answer was lost. */
function isAgain(
  { trace, version: now, to }: Campaign,
  deed: CampaignDeed,
  seen: { version: number; byId: string },
) {
  const last = trace[trace.length - 1]
  const same = last?.act === deed.act && last.byId === seen.byId
  return now === seen.version + 1 && same && (deed.act !== 'extend' || deed.to === to)
}

/** Whether a draft may go at the version that was seen. Faults: notFound, forbidden, conflict. */
export function expectDroppable(
  campaign: Campaign,
  { version, ...deciding }: Deciding & { version: number },
): void {
  const fault = campaignRefusal('drop', campaign, deciding)
  if (fault) throw fault
  if (campaign.version !== version) throw movedOn(campaign)
}

/** One act on one campaign at the version that was seen. Faults: notFound, forbidden, conflict, invalidInput. */
export function decideCampaign(
  campaign: Campaign,
  deed: CampaignDeed,
  { version, ...deciding }: Deciding & { version: number },
): CampaignDecision {
  const { by, now } = deciding
  const fault = campaignRefusal(deed.act, campaign, deciding)
  if (fault?.code === 'notFound' || fault?.code === 'forbidden') throw fault
  if (isAgain(campaign, deed, { version, byId: by.id })) return { campaign, rows: [] }
  if (fault) throw fault
  if (campaign.version !== version) throw movedOn(campaign)
  const what = whatOf(campaign, deed)
  const changed = { ...campaign, ...changeOf(campaign, deed, deciding) }
  const next = stepped(changed, { act: deed.act, by, what }, now)
  return { campaign: next, rows: campaignRows(next, deed.act, now) }
}
