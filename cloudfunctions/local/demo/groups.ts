import type { Deputy, DeputyGroup } from '#shared/deputies/deputy'
import { plannedUnits, type PlannedUnit } from './planned-units'
import { countyTerm } from './terms'
import plan from './data/plan.json'

interface Kind {
  level: DeputyGroup['level']
  count: number
  label: string
}

function kindsOf(unit: PlannedUnit, index: number): Kind[] {
  return [
    { level: 'county', count: unit.countyGroups, label: '县代表' },
    { level: 'township', count: unit.townshipGroups, label: '镇代表' },
    { level: 'municipal', count: index < plan.cityGroups ? 1 : 0, label: '市代表' },
  ]
}

function groupsOf(
  unit: PlannedUnit,
  { level, count, label }: Kind,
  deputies: readonly Deputy[],
): DeputyGroup[] {
  const members = deputies.filter(
    ({ unitId, mandates }) => unitId === unit.id && mandates.some((one) => one.level === level),
  )
  return Array.from({ length: count }, (_, index): DeputyGroup => {
    const memberIds = members.filter((_one, at) => at % count === index).map((member) => member._id)
    return {
      _id: `G-${level}-${unit.id}-${index + 1}`,
      termId: level === 'township' ? `term-${unit.id}` : countyTerm._id,
      level,
      unitId: unit.id,
      name: `${unit.unit}${label}第 ${index + 1} 小组`,
      leaderId: memberIds[0] ?? null,
      memberIds,
      siteId: unit.stationId,
      demo: true,
    }
  })
}

/** Groups as the county counts them: 27 of the county, 58 of the townships, 4 of the city. */
export function demoGroups(deputies: readonly Deputy[]): DeputyGroup[] {
  return plannedUnits.flatMap((unit, index) =>
    kindsOf(unit, index).flatMap((kind) => groupsOf(unit, kind, deputies)),
  )
}
