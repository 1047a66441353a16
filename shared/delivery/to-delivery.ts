import type { County } from '#shared/places/county'
import { callAt } from '#shared/delivery/call-rules'
import { deliveryId, type Delivery } from '#shared/delivery/delivery'
import { whyNot } from '#shared/delivery/may-push'
import { pushPage } from '#shared/delivery/push-page'
import { pushTime } from '#shared/delivery/push-time'
import { keepHoursOf, templatesFor } from '#shared/delivery/reminder-rules'
import type { OutboxRow } from '#shared/inbox/outbox-row'
import { blankSubscriber, type Subscriber } from '#shared/inbox/subscriber'

/** One WeChat that a row is for; null where the person, or the whole office, has none bound. */
export interface Addressee {
  openid: string | null
  personId: string | null
}

interface Spreading {
  now: Date
  county: Pick<County, 'calendar' | 'reach'>
  /** What the addressee has accepted and wants; null: nothing is known of him. */
  subscriber: Subscriber | null
}

const hourMs = 3_600_000

function endOf({ until, at, event }: OutboxRow): string {
  return until ?? new Date(Date.parse(at) + keepHoursOf(event) * hourMs).toISOString()
}

/** One row for one WeChat: queued until its hour, or not pushed at all, with the reason. */
export function toDelivery(row: OutboxRow, to: Addressee, { now, county, subscriber }: Spreading): Delivery {
  const known = subscriber ?? blankSubscriber(to.openid ?? '')
  const templates = [...templatesFor(row.event, row.recipient)]
  const until = endOf(row)
  const sendAt = pushTime(now.toISOString(), {
    ...{ urgency: row.urgency, settings: known.settings, until: row.until },
    digestAt: county.reach.digestAt,
  })
  const reason =
    to.openid === null ? 'notBound' : (whyNot(templates, known) ?? (sendAt > until ? 'tooLate' : null))
  const { title, text, event, recipient, subject, urgency, at } = row
  return {
    _id: deliveryId(row._id, to.openid ?? (to.personId === null ? '' : `person:${to.personId}`)),
    outboxId: row._id,
    ...{ subject, event, recipient, title, text, urgency, at, sendAt, until, templates },
    unitId: row.unitId ?? 'county',
    openid: to.openid,
    personId: to.personId,
    facts: row.facts ?? {},
    template: null,
    page: pushPage(row),
    state: reason === null ? 'queued' : 'notPushed',
    reason,
    attempts: 0,
    answer: '',
    claimedBy: null,
    claimedUntil: null,
    inDigestOf: null,
    doneAt: reason === null ? null : now.toISOString(),
    callBy: callAt(row, county.calendar),
  }
}
