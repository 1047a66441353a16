import type { placesActions } from '#shared/places/contract'
import type { Handlers } from '#cloud/kernel/router'
import { loadCounty } from '#cloud/places/store'

export const placesHandlers: Handlers<typeof placesActions> = {
  'places.list': async (_input, { now }) => {
    const { name, units, villages } = await loadCounty(now)
    return {
      countyName: name,
      units: units.map((unit) => ({
        ...unit,
        villages: villages.filter((village) => village.unitId === unit.id),
      })),
    }
  },
}
