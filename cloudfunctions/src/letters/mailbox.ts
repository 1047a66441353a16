import type { ParsedInput } from '#shared/contract'
import type { Context } from '#cloud/kernel/router'
import { dayOf } from '#shared/kernel/day'
import { openMailbox } from '#shared/letters/opening'
import { checkWords } from '#cloud/kernel/check-words'
import { idOfRequest } from '#cloud/kernel/sha256'
import { keepStation } from '#cloud/letters/keeping'
import { openingView } from '#cloud/letters/reading'
import { changeMailbox, saveOpening } from '#cloud/letters/store'

/** Where the mailbox hangs; moved, it keeps when it was opened. */
export async function setMailbox(input: ParsedInput<'letters.setMailbox'>, context: Context) {
  const [{ site }] = await Promise.all([keepStation(input.siteId, context), checkWords(input.place, context)])
  const { _id, unitId, demo } = site
  const { place } = input
  await changeMailbox(_id, (there) => {
    if (!there)
      return place === '' ? null : { _id, unitId, place, since: dayOf(context.now), openedOn: null, demo }
    const hangsAgain = there.place === '' ? { since: dayOf(context.now), openedOn: null } : {}
    return { ...there, ...hangsAgain, place }
  })
  return { siteId: _id }
}

export async function openBox(input: ParsedInput<'letters.openMailbox'>, context: Context) {
  const { requestId, day, count, witness } = input
  const { site, person } = await keepStation(input.siteId, context)
  const id = idOfRequest('mo', person._id, requestId)
  const opened = { _id: id, day, count, witness, openedBy: person._id, byName: person.name }
  const opening = await saveOpening({ id, siteId: site._id }, (mailbox) =>
    openMailbox(mailbox, opened, context.now),
  )
  return openingView(opening)
}
