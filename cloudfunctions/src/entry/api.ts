import { contract } from '#shared/contract'
import { campaignsHandlers } from '#cloud/campaigns/handlers'
import { categoriesHandlers } from '#cloud/categories/handlers'
import { deputiesHandlers } from '#cloud/deputies/handlers'
import { homeHandlers } from '#cloud/home/handlers'
import { openidOf } from '#cloud/kernel/caller'
import { routerOf } from '#cloud/kernel/router'
import { inboxHandlers } from '#cloud/inbox/handlers'
import { issuesHandlers } from '#cloud/issues/handlers'
import { deliveryHandlers } from '#cloud/delivery/handlers'
import { dutiesHandlers } from '#cloud/duties/handlers'
import { bookingsHandlers } from '#cloud/bookings/handlers'
import { sheetsHandlers } from '#cloud/sheets/handlers'
import { lettersHandlers } from '#cloud/letters/handlers'
import { mediationsHandlers } from '#cloud/mediations/handlers'
import { messagesHandlers } from '#cloud/messages/handlers'
import { noticesHandlers } from '#cloud/notices/handlers'
import { peopleHandlers } from '#cloud/people/handlers'
import { phrasesHandlers } from '#cloud/phrases/handlers'
import { placesHandlers } from '#cloud/places/handlers'
import { privacyHandlers } from '#cloud/privacy/handlers'
import { routingHandlers } from '#cloud/routing/handlers'
import { receptionHandlers } from '#cloud/reception/handlers'
import { stationsHandlers } from '#cloud/stations/handlers'
import { suggestionsHandlers } from '#cloud/suggestions/handlers'

const route = routerOf(contract, {
  ...homeHandlers,
  ...peopleHandlers,
  ...placesHandlers,
  ...routingHandlers,
  ...categoriesHandlers,
  ...stationsHandlers,
  ...receptionHandlers,
  ...deputiesHandlers,
  ...noticesHandlers,
  ...messagesHandlers,
  ...lettersHandlers,
  ...sheetsHandlers,
  ...bookingsHandlers,
  ...dutiesHandlers,
  ...deliveryHandlers,
  ...inboxHandlers,
  ...privacyHandlers,
  ...issuesHandlers,
  ...campaignsHandlers,
  ...mediationsHandlers,
  ...phrasesHandlers,
  ...suggestionsHandlers,
})

interface Event {
  action?: unknown
  input?: unknown
}

/** A person calls: the whole product behind one function. */
export function main(event: Event, context: unknown) {
  return route({ action: event.action, input: event.input, openid: openidOf(context), now: new Date() })
}
