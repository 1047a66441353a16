import type { PlannedUnit } from './planned-units'

/** Most stations have twelve deputies of their own; 河湾镇 has more than its one day a month can take in. */
const ofStation: Record<string, number> = { ST03: 18 }
const usual = 12

/** How many deputies take turns at a station; the rest of the unit belong to its points. */
export function takingTurns(stationId: string): number {
  return ofStation[stationId] ?? usual
}

/** The id of a unit's nth point, from 0. */
export function pointId({ stationId }: PlannedUnit, index: number): string {
  return `PT${stationId.slice(2)}${index + 1}`
}

/** Where the nth deputy of a unit belongs: at the station while there is room, else at its points in turn. */
export function siteOf(unit: PlannedUnit, position: number): string {
  const beyond = position - takingTurns(unit.stationId)
  return beyond < 0 || unit.points === 0 ? unit.stationId : pointId(unit, beyond % unit.points)
}
