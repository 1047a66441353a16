import plan from './data/plan.json'

export type PlannedUnit = (typeof plan.units)[number] & { id: string }

export const two = (n: number) => String(n).padStart(2, '0')

export const plannedUnits: readonly PlannedUnit[] = plan.units.map((unit, index) => ({
  ...unit,
  id: `U${two(index + 1)}`,
}))

/** 264 county seats over 27 groups, about 13 township deputies a group: the sums of domain.md §7. */
const countySeats = 264
const perTownshipGroup = 13.1

export interface Seats {
  unit: PlannedUnit
  county: number
  township: number
  municipal: number
}

/** County seats by groups with the remainder to the first units; four groups of ten municipal deputies. */
export function seatsOf(unit: PlannedUnit, index: number): Seats {
  const before = plannedUnits.slice(0, index).reduce((sum, one) => sum + one.countyGroups, 0)
  const upTo = (groups: number) => Math.round((countySeats * groups) / plan.countyGroups)
  return {
    unit,
    county: upTo(before + unit.countyGroups) - upTo(before),
    township: Math.round(unit.townshipGroups * perTownshipGroup),
    municipal: index < plan.cityGroups ? 10 : 0,
  }
}
