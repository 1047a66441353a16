import type { NumberAt } from '#shared/delivery/call'
import { readBooking } from '#cloud/bookings/store'
import { findPhoneOfDeputy, readPhone } from '#cloud/delivery/phone-book/store'
import { readMessage } from '#cloud/messages/store'
import { loadSites } from '#cloud/stations/store'

export interface Contact {
  name: string
  phone: string
  note: string
}

/** Whole name and number, read where they lie; null when nobody left one, or it is gone. For `reveal` alone. */
export async function contactOf(number: NumberAt, now: Date): Promise<Contact | null> {
  const found = await read(number, now)
  return found && found.phone !== '' ? found : null
}

async function read({ in: where, id }: NumberAt, now: Date): Promise<Contact | null> {
  switch (where) {
    case 'phoneBook':
      return await readPhone(id)
    case 'deputy':
      return await findPhoneOfDeputy(id)
    case 'message': {
      const contact = (await readMessage(id))?.contact
      return contact ? { ...contact, note: '' } : null
    }
    case 'booking': {
      const booking = await readBooking(id)
      return booking && { name: booking.name, phone: booking.phone, note: '' }
    }
    case 'station': {
      const site = (await loadSites(now)).find(({ _id }) => _id === id)
      return site ? { name: site.liaisonOfficerName || site.name, phone: site.phone, note: '' } : null
    }
    case 'none':
      return null
  }
}
