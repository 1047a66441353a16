import type { dutiesActions } from '#shared/duties/contract'
import type { Handlers } from '#cloud/kernel/router'

export const dutiesHandlers: Handlers<typeof dutiesActions> = {}
