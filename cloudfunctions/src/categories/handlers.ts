import type { categoriesActions } from '#shared/categories/contract'
import type { Handlers } from '#cloud/kernel/router'
import { loadCounty } from '#cloud/places/store'

export const categoriesHandlers: Handlers<typeof categoriesActions> = {
  'categories.list': async (_input, { now }) => ({
    categories: (await loadCounty(now)).categories.filter(({ retired }) => !retired),
  }),
}
