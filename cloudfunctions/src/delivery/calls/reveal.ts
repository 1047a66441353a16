import type { ParsedInput } from '#shared/contract'
import type { Reveal } from '#shared/delivery/reveal'
import { dayOf } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { maskName } from '#shared/messages/privacy/redact'
import type { Call } from '#shared/delivery/call'
import { desksOf, officeName } from '#shared/delivery/call-desk'
import { actorOfGrant } from '#shared/messages/actor'
import { decide } from '#shared/messages/decide'
import type { Transaction } from '#cloud/kernel/database'
import type { CallDesk } from '#cloud/delivery/calls/desk'
import type { Contact } from '#cloud/delivery/calls/contact'
import { contactOf } from '#cloud/delivery/calls/contact'
import { callNotFound, saveRevealOf } from '#cloud/delivery/calls/store'
import { expectFewReveals, saveReveal } from '#cloud/delivery/reveals/store'
import { changeWithin } from '#cloud/messages/store'
import { phoneNotFound, readPhone } from '#cloud/delivery/phone-book/store'

type Asked = ParsedInput<'delivery.reveal'>

/** A whole name and number, after a row of `reveals` says who looked and why. */
export async function reveal(asked: Asked, desk: CallDesk): Promise<Contact> {
  await expectFewReveals(desk.me._id, dayOf(desk.now))
  return asked.of === 'call' ? await ofCall(asked, desk) : await ofPhone(asked, desk)
}

async function ofCall(asked: Asked, desk: CallDesk): Promise<Contact> {
  let found: Contact | null = null
  await saveRevealOf(asked.id, async (call, tx) => {
    if (!desk.desks.includes(call.desk)) throw callNotFound()
    found = await contactOf(call.number, desk.now)
    if (found && call.number.in === 'message') await tellAuthor(call, { tx, reason: asked.reason, desk })
    return traceOf(found, asked, { ...desk, at: call.desk })
  })
  return known(found)
}

interface Telling {
  tx: Transaction
  reason: string
  desk: CallDesk
}

/** Whose message it is reads in its history who looked at his number, and why. */
async function tellAuthor({ desk: at, number }: Call, { tx, reason, desk }: Telling): Promise<void> {
  const { me, county, now } = desk
  const grant = me.grants.find((one) => desksOf([one], county).includes(at))
  if (!grant) throw callNotFound()
  const by = actorOfGrant(me._id, grant, officeName(at, county) || county.officeName)
  await changeWithin(tx, number.id, (message) =>
    decide(message, { act: 'reveal', reason }, { now, county, by }),
  )
}

/** Whoever keeps the book of a township may look something up in it. */
async function ofPhone(asked: Asked, desk: CallDesk): Promise<Contact> {
  const entry = await readPhone(asked.id)
  const keeps = desk.me.grants.some(
    ({ role, unitId }) =>
      (role === 'liaisonOfficer' || role === 'townshipOffice') && unitId === entry?.unitId,
  )
  if (!entry || !keeps || entry.endedAt !== null) throw phoneNotFound()
  await saveReveal(traceOf(entry, asked, { ...desk, at: `phoneBook:${entry.unitId}` }))
  return entry
}

function known(contact: Contact | null): Contact {
  if (!contact) throw new Fault('notFound', '没有留下号码。可以补进电话本，或当面告诉他。', 'id')
  return contact
}

type Looking = Pick<CallDesk, 'me' | 'now'> & { at: string }

function traceOf(contact: Contact | null, asked: Asked, { me, now, at }: Looking): Reveal {
  return {
    _id: `${me._id}:${now.toISOString()}:${asked.id}`,
    at: now.toISOString(),
    day: dayOf(now),
    by: me._id,
    byName: me.name,
    desk: at,
    of: asked.of,
    what: asked.id,
    nameMasked: maskName(known(contact).name),
    reason: asked.reason,
  }
}
