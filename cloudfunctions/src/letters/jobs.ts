import { isAskTime, unopenedRows } from '#shared/letters/unopened'
import { tellOnce } from '#cloud/inbox/store'
import { allMailboxes } from '#cloud/letters/store'
import { loadCounty } from '#cloud/places/store'

/** A mailbox nobody opened is asked for, once a workday. */
export async function askForOpening(now: Date): Promise<{ told: number }> {
  const asOf = { now, county: await loadCounty(now) }
  if (!isAskTime(asOf)) return { told: 0 }
  const mailboxes = await allMailboxes()
  return { told: await tellOnce(mailboxes.flatMap((mailbox) => unopenedRows(mailbox, asOf))) }
}
