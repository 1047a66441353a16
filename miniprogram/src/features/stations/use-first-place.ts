import { useEffect } from 'react'
import type { Output } from '#shared/contract'
import { rememberPlace, rememberedPlace } from '../../platform/place'

/** Who first comes by a station's code lives nearby: home starts there, until another place is chosen. */
export function useFirstPlace(station: Output<'stations.get'> | undefined): void {
  useEffect(() => {
    if (!station || station.type !== 'station' || rememberedPlace()) return
    const { unit, id, phone } = station
    rememberPlace({ unitId: unit.id, unitName: unit.name, siteId: id, phone, chosen: true })
  }, [station])
}
