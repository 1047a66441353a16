import type { sheetsActions } from '#shared/sheets/contract'
import type { Handlers } from '#cloud/kernel/router'

export const sheetsHandlers: Handlers<typeof sheetsActions> = {}
