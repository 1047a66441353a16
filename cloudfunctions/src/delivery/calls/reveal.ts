import type { ParsedInput } from '#shared/contract'
import type { Reveal } from '#shared/delivery/reveal'
import { revealsPerDay } from '#shared/delivery/reveal'
import { dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { maskName } from '#shared/messages/redact'
import type { CallDesk } from '#cloud/delivery/calls/desk'
import type { Contact } from '#cloud/delivery/calls/contact'
import { contactOf } from '#cloud/delivery/calls/contact'
import { callNotFound, countReveals, readCall, saveReveal } from '#cloud/delivery/calls/store'
import { phoneNotFound, readPhone } from '#cloud/delivery/phone-book/store'

type Asked = ParsedInput<'delivery.reveal'>

/** A whole name and number, after a row of `reveals` says who looked and why. */
export async function reveal(asked: Asked, { me, desks, county, now }: CallDesk): Promise<Contact> {
  const day = dayOf(now)
  const [seen, found] = await Promise.all([
    countReveals(me._id, day),
    asked.of === 'call' ? callContact(asked.id, desks, now) : bookContact(asked.id, me, county.units),
  ])
  if (seen >= revealsPerDay)
    throw new Fault('tooMany', `今天已经看过 ${revealsPerDay} 个号码了，明天再看。急事请让同事打。`)
  if (!found.contact) throw new Fault('notFound', '没有留下号码。可以补进电话本，或当面告诉他。', 'id')
  const trace: Reveal = {
    _id: `${me._id}:${now.toISOString()}:${asked.id}`,
    at: now.toISOString(),
    day,
    by: me._id,
    byName: me.name,
    desk: found.desk,
    of: asked.of,
    what: asked.id,
    nameMasked: maskName(found.contact.name),
    reason: asked.reason,
  }
  await saveReveal(trace)
  return found.contact
}

interface Found {
  contact: Contact | null
  desk: string
}

async function callContact(id: string, desks: readonly string[], now: Date): Promise<Found> {
  const call = await readCall(id)
  if (!call || !desks.includes(call.desk)) throw callNotFound()
  return { contact: await contactOf(call.number, now), desk: call.desk }
}

type Units = CallDesk['county']['units']

/** Whoever keeps the book of a township may look something up in it. */
async function bookContact(id: string, me: CallDesk['me'], units: Units): Promise<Found> {
  const entry = await readPhone(id)
  const keeps = me.grants.find(
    ({ role, unitId }) =>
      (role === 'liaisonOfficer' || role === 'townshipOffice') && unitId === entry?.unitId,
  )
  if (!entry || !keeps || entry.endedAt !== null) throw phoneNotFound()
  return {
    contact: entry,
    desk: `station:${units.find(({ id: unit }) => unit === entry.unitId)?.siteId ?? ''}`,
  }
}
