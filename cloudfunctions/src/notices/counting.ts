import type { ParsedInput } from '#shared/contract'
import type { Notice } from '#shared/notices/notice'
import type { Context } from '#cloud/kernel/router'
import { audienceFault } from '#shared/notices/audience-fault'
import { deputyFilter, followKeys, staffFilter } from '#shared/notices/audience-area'
import { audienceText } from '#shared/notices/audience-text'
import { callArea } from '#shared/notices/call-area'
import { meter, resultLines } from '#shared/notices/result'
import { countCallsOf } from '#cloud/delivery/calls/store'
import { countPhones } from '#cloud/delivery/phone-book/store'
import { countReadings, countReceipts } from '#cloud/notices/answers/store'
import { countDeputiesOf, countFollowers, countStaffOf } from '#cloud/notices/audience/store'
import { areaOf, groundOf, knownFor, namesOf, sessionFor } from '#cloud/notices/facts'
import { readWork } from '#cloud/notices/desk'
import { countDeliveries } from '#cloud/notices/telling/store'

/** How many a notice would reach; counts on indexes, in two rounds. */
export async function audience(
  { audience: asked, sessionId }: ParsedInput<'notices.audience'>,
  context: Context,
) {
  const ground = await groundOf(context)
  const [by] = ground.clerks
  const [known, session] = await Promise.all([knownFor(asked), sessionFor(sessionId ?? null, by)])
  const area = areaOf(ground, { unitId: by.unitId, siteId: by.siteId, session })
  const fault = audienceFault(asked, area, known)
  if (fault) throw fault
  const keys = followKeys(asked, area)
  const counted = { template: 'notice', keys }
  const deputies = deputyFilter(asked, area)
  const staff = staffFilter(asked, area)
  const phones = callArea(asked, area)
  const [followers, calls, ...heads] = await Promise.all([
    keys ? countFollowers(keys, 'notice') : null,
    phones ? countPhones(phones) : 0,
    deputies ? countDeputiesOf(deputies, counted) : null,
    staff ? countStaffOf(staff, counted) : null,
  ])
  const text = audienceText(asked, ground.county, namesOf(ground.sites, known.names))
  return { ...meter(followers, heads), calls, text }
}

/** What became of it for everybody it was for. */
export async function result({ id }: ParsedInput<'notices.result'>, context: Context) {
  const { notice } = await readWork(id, await groundOf(context))
  const [states, opened, receipts, calls] = await Promise.all([
    countDeliveries(id),
    countReadings(id),
    notice.requireReceipt ? countReceipts(id) : null,
    countCallsOf(id),
  ])
  return { ...resultLines(notice.told, states), opened, receipts, calls, going: isGoing(notice) }
}

const isGoing = ({ state, fanOut }: Notice) => state === 'publishing' || fanOut !== null
