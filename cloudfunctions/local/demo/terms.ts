import type { Term } from '#shared/deputies/deputy'
import type { PlannedUnit } from './planned-units'

export const countyTerm: Term = {
  _id: 'term-county',
  level: 'county',
  unitId: null,
  no: 18,
  from: '2022-01-01',
  to: '2027-12-31',
  demo: true,
}

export const termOf = (unit: PlannedUnit): Term => ({
  ...countyTerm,
  _id: `term-${unit.id}`,
  level: 'township',
  unitId: unit.id,
  no: 20,
})
