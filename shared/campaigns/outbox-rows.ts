import type { Campaign, CampaignAct } from '#shared/campaigns/campaign'
import { campaignLimits } from '#shared/campaigns/limits'
import { outboxId, type OutboxRow } from '#shared/inbox/outbox-row'
import { addDays, dayText } from '#shared/kernel/day'
import { redact } from '#shared/messages/privacy/redact'

type Said = Pick<OutboxRow, 'recipient' | 'event' | 'text' | 'urgency'> & { status: string }

const clip = (text: string, most: number) => [...text.replace(/\s+/g, ' ')].slice(0, most).join('')

const officeOf = (unitId: string) => (unitId === 'county' ? 'county:county' : `township:${unitId}`)

function rowOf(campaign: Campaign, { status, text, ...said }: Said, now: Date): OutboxRow {
  const { _id, unitId, title, issuer, version } = campaign
  return {
    _id: outboxId(_id, said.event === 'campaigns.answered' ? 'answered' : version, said.recipient),
    ...said,
    at: now.toISOString(),
    subject: { kind: 'campaign', id: _id },
    title: clip(redact(`征求意见：${title}`), 40),
    text: clip(redact(text), 80),
    until: null,
    unitId,
    facts: { what: clip(redact(title), 20), from: issuer, status },
    state: 'queued',
  }
}

function saidOf({ unitId, author, trace, to }: Campaign, act: CampaignAct | 'overdue'): Said | null {
  const last = trace[trace.length - 1]
  const by = last?.byName ?? ''
  const office = { recipient: officeOf(unitId), urgency: 'soon' } as const
  const writer = { recipient: `person:${author.id}`, urgency: 'soon' } as const
  const answerBy = to === null ? '' : dayText(addDays(to, campaignLimits.answerDays))
  const ended = { ...office, event: 'campaigns.closed' }
  const next = `请一条一条看、标去处，${answerBy}前公布结果。`
  switch (act) {
    case 'submit':
      return {
        ...office,
        event: 'campaigns.submitted',
        status: '等复核',
        text: `${by}写好了，请另一个人看过再开始。`,
      }
    case 'approve':
      return { ...writer, event: 'campaigns.approved', status: '同意了', text: `${by}看过了，同意。` }
    case 'sendBack':
      return {
        ...writer,
        event: 'campaigns.sentBack',
        status: '退回了',
        text: `${by}退回来了：${last?.what ?? ''}`,
      }
    case 'close':
      return { ...ended, status: '收齐了', text: `收意见的日子过了。${next}` }
    case 'endEarly':
      return { ...ended, status: '提前结束', text: `${by}提前结束了。${next}` }
    case 'overdue':
      return {
        ...office,
        ...{ event: 'campaigns.overdue', status: '超期了' },
        text: `说好${answerBy}前公布意见去了哪里，还没公布。写意见的人在等。`,
      }
    default:
      return null
  }
}

/** What an act, or the timer, tells an office or the writer. */
export function campaignRows(campaign: Campaign, act: CampaignAct | 'overdue', now: Date): OutboxRow[] {
  const said = saidOf(campaign, act)
  return said === null ? [] : [rowOf(campaign, said, now)]
}

/** Everybody who wrote hears what became of it, once. */
export function answeredRows(campaign: Campaign, openids: readonly string[], now: Date): OutboxRow[] {
  const said = {
    ...{ event: 'campaigns.answered', urgency: 'digest' as const, status: '有结果' },
    text: '您写过意见。意见去了哪里，现在公布了。',
  }
  return openids.map((openid) => rowOf(campaign, { ...said, recipient: `resident:${openid}` }, now))
}
