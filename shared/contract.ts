import type { Action, InputOf, OutputOf, ParsedInputOf } from '#shared/kernel/action'
import { campaignsActions } from '#shared/campaigns/contract'
import { categoriesActions } from '#shared/categories/contract'
import { deputiesActions } from '#shared/deputies/contract'
import { homeActions } from '#shared/home/contract'
import { inboxActions } from '#shared/inbox/contract'
import { issuesActions } from '#shared/issues/contract'
import { deliveryActions } from '#shared/delivery/contract'
import { dutiesActions } from '#shared/duties/contract'
import { bookingsActions } from '#shared/bookings/contract'
import { sheetsActions } from '#shared/sheets/contract'
import { lettersActions } from '#shared/letters/contract'
import { mediationsActions } from '#shared/mediations/contract'
import { messagesActions } from '#shared/messages/contract'
import { noticesActions } from '#shared/notices/contract'
import { peopleActions } from '#shared/people/contract'
import { routingActions } from '#shared/routing/contract'
import { phrasesActions } from '#shared/phrases/contract'
import { placesActions } from '#shared/places/contract'
import { privacyActions } from '#shared/privacy/contract'
import { receptionActions } from '#shared/reception/contract'
import { stationsActions } from '#shared/stations/contract'
import { suggestionsActions } from '#shared/suggestions/contract'

/** Every action the product has: the one typed door between phone and cloud. */
export const contract = {
  ...homeActions,
  ...peopleActions,
  ...placesActions,
  ...routingActions,
  ...categoriesActions,
  ...stationsActions,
  ...receptionActions,
  ...deputiesActions,
  ...noticesActions,
  ...messagesActions,
  ...lettersActions,
  ...sheetsActions,
  ...bookingsActions,
  ...dutiesActions,
  ...deliveryActions,
  ...inboxActions,
  ...privacyActions,
  ...issuesActions,
  ...campaignsActions,
  ...mediationsActions,
  ...phrasesActions,
  ...suggestionsActions,
} satisfies Record<string, Action>

export type Contract = typeof contract
export type ActionName = keyof Contract
export type Input<Name extends ActionName> = InputOf<Contract[Name]>
export type ParsedInput<Name extends ActionName> = ParsedInputOf<Contract[Name]>
export type Output<Name extends ActionName> = OutputOf<Contract[Name]>

/**
 * What a timer runs, by name; each is idempotent and may run twice, late, or three times at once.
 * `people.first` runs only when named, at deployment: the code for the first county officer.
 */
export const jobNames = [
  'messages.tick',
  'messages.nearDue',
  'messages.media',
  'suggestions.tick',
  'messages.digest',
  'messages.discard',
  'messages.hotSpots',
  'messages.unattended',
  'delivery.calls',
  'delivery.morning',
  'delivery.spread',
  'delivery.drain',
  'privacy.erase',
  'people.present',
  'notices.publish',
  'notices.remind',
  'home.figures',
  'issues.tell',
  'campaigns.tick',
  'mediations.remind',
  'people.first',
  'bookings.offer',
  'bookings.remind',
  'bookings.nag',
  'letters.unopened',
  'reception.plan',
  'reception.replan',
] as const
export type JobName = (typeof jobNames)[number]
