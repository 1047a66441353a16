import type { inboxActions } from '#shared/inbox/contract'
import type { Handlers } from '#cloud/kernel/router'

export const inboxHandlers: Handlers<typeof inboxActions> = {}
