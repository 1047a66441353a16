import { callsActions } from '#shared/delivery/calls-contract'
import { logActions } from '#shared/delivery/log-contract'
import { rehearseActions } from '#shared/delivery/rehearse-contract'
import { phoneBookActions } from '#shared/delivery/phone-book-contract'

export const deliveryActions = { ...callsActions, ...phoneBookActions, ...logActions, ...rehearseActions }
