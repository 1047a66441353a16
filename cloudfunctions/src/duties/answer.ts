import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import { namesIn } from '#shared/deputies/names-in'
import { answerSubstitute, askedDuty } from '#shared/duties/substitute'
import { acceptSwap, refuseSwap, swapDuty } from '#shared/duties/swap'
import { namedIn } from '#shared/duties/my-duties'
import { isLastStep } from '#shared/reception/sessions/record'
import { bookedFor } from '#cloud/bookings/store'
import { actOnDuty, asColleague, callingDeputy } from '#cloud/duties/acting'
import { deputiesById } from '#cloud/deputies/store'
import { loadCounty } from '#cloud/places/store'
import { changeSessions, readSession } from '#cloud/reception/sessions/store'
import { loadSites } from '#cloud/stations/store'

/** Yes or no to whoever asked: to step in for somebody, or to change days with him. */
export async function answer({ id, accept }: ParsedInput<'duties.answer'>, context: Context) {
  const { deputyId } = await callingDeputy(context)
  const session = await readSession(id)
  const wish = askedDuty(session, deputyId) ? undefined : swapDuty(session, deputyId)
  if (wish?.swap && accept) return await exchange({ id, otherId: wish.swap.sessionId }, context)
  return await actOnDuty(context, {
    id,
    tellsResidents: accept,
    hat: asColleague,
    taken: (current, by) =>
      isLastStep(current, ['answer'], by) && current.deputyIds.includes(deputyId) === accept,
    decide: (current, { setting }) =>
      wish
        ? refuseSwap(current, deputyId, setting)
        : answerSubstitute(current, { substituteId: deputyId, accept }, setting),
  })
}

/** Both sessions change together, or neither. */
async function exchange({ id, otherId }: { id: string; otherId: string }, context: Context) {
  const by = await callingDeputy(context)
  const { now } = context
  const [county, sites] = await Promise.all([loadCounty(now), loadSites(now)])
  const [session] = await changeSessions([id, otherId], async ([mine, other]) => {
    if (!mine || !other) return []
    const [deputies, booked, otherBooked] = await Promise.all([
      deputiesById([...namedIn(mine), ...namedIn(other)]),
      bookedFor(mine),
      bookedFor(other),
    ])
    const siteName = sites.find(({ _id }) => _id === mine.siteId)?.name ?? ''
    const setting = { now, county, by, siteName, booked, nameOf: namesIn(deputies) }
    return acceptSwap(mine, { other, otherId: by.deputyId, otherBooked }, setting)
  })
  return { id, version: session?.version ?? 1 }
}
