import type { placesActions } from '#shared/places/contract'
import type { Handlers } from '#cloud/kernel/router'
import { boundaryRow } from '#shared/inbox/boundary'
import { Fault } from '#shared/kernel/fault'
import { changeCounty, loadCounty } from '#cloud/places/store'
import { loadSites } from '#cloud/stations/store'

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

  'places.moveVillage': async ({ villageId, unitId }, { now }) => {
    const sites = await loadSites(now)
    let siteId = ''
    await changeCounty(async (county, tx) => {
      const village = county.villages.find((one) => one.id === villageId)
      const to = county.units.find((one) => one.id === unitId)
      const site = sites.find((one) => one._id === to?.siteId)
      if (!village || !to || !site)
        throw new Fault('notFound', '找不到这个村或者这个乡镇，没有改。请从名单里再选一次。')
      if (village.unitId === unitId)
        throw new Fault('conflict', '这个村本来就归这里，没有改。要改归别处，请换一个乡镇。', 'unitId')
      siteId = site._id
      const villages = county.villages.map((one) => (one === village ? { ...village, unitId } : one))
      await tx.insert('outbox', [boundaryRow({ village, to, site }, now)])
      return { ...county, villages }
    })
    return { villageId, unitId, siteId }
  },
}
