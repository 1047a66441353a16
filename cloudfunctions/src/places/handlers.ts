import type { placesActions } from '#shared/places/contract'
import type { Handlers } from '#cloud/kernel/router'
import { boundaryRow } from '#shared/inbox/boundary'
import { Fault } from '#shared/kernel/fault'
import { followKey } from '#shared/inbox/following'
import { moveVillage } from '#shared/routing/village-row'
import type { County } from '#shared/places/county'
import type { Site } from '#shared/stations/site'
import { countFollowers } from '#cloud/inbox/store'
import { countOpen } from '#cloud/messages/queue/store'
import { editCounty } from '#cloud/places/settings/store'
import { loadCounty, readCounty } from '#cloud/places/store'
import { loadSites } from '#cloud/stations/store'

export const placesHandlers: Handlers<typeof placesActions> = {
  'places.list': async (_input, { now }) => {
    const { name, officeName, phone, units, villages } = await loadCounty(now)
    return {
      countyName: name,
      office: { name: officeName, phone },
      units: units.map((unit) => ({
        ...unit,
        villages: villages.filter((village) => village.unitId === unit.id),
      })),
    }
  },

  'places.tryMoveVillage': async (move, { now }) => {
    const [county, sites] = await Promise.all([readCounty(), loadSites(now)])
    const { from, to, site } = placesOf(county, sites, move)
    const [followers, open] = await Promise.all([
      countFollowers(followKey({ kind: 'village', id: move.villageId })),
      countOpen({ unitId: from.unitId, villageId: move.villageId }),
    ])
    moveVillage(county, move)
    return { followers, open, told: boundaryRow({ village: from, to, site }, now).text }
  },

  'places.moveVillage': async (move, { caller, now }) => {
    const [sites, by] = await Promise.all([loadSites(now), caller.person()])
    if (!by) throw new Fault('forbidden', '只有县人大代表工委能改村的归属。')
    const asked = { by, expectVersion: move.expectVersion, asked: move, now }
    const { version, units } = await editCounty(asked, async (county, tx) => {
      const edit = moveVillage(county, move)
      const { from, to, site } = placesOf(county, sites, move)
      await tx.insert('outbox', [boundaryRow({ village: from, to, site }, now)])
      return edit
    })
    const siteId = units.find(({ id }) => id === move.unitId)?.siteId ?? ''
    return { villageId: move.villageId, unitId: move.unitId, siteId, version }
  },
}

interface Move {
  villageId: string
  unitId: string
}

function placesOf({ villages, units }: County, sites: readonly Site[], { villageId, unitId }: Move) {
  const from = villages.find(({ id }) => id === villageId)
  const to = units.find(({ id }) => id === unitId)
  const site = sites.find(({ _id }) => _id === to?.siteId)
  if (!from || !to || !site)
    throw new Fault('notFound', '找不到这个村或者这个乡镇，没有改。请从名单里再选一次。')
  return { from, to, site }
}
