import type { Constituency, Village } from '#shared/places/county'
import { plannedUnits, seatsOf, type Seats } from './planned-units'

type Level = Constituency['level']

const mostSeats = 3
const countOf = (deputies: number) => Math.ceil(deputies / mostSeats)

/** Which constituency elects the nth deputy of a level in one place: each in turn, so that none has more than three. */
export function electedIn({ unit, ...seats }: Seats, level: Level, nth: number): string {
  return `${unit.id}${level === 'county' ? 'C' : 'T'}${(nth % countOf(seats[level])) + 1}`
}

/** As many as elect everybody of the plan; the demo's few villages are each divided among several. */
export function demoConstituencies(villages: readonly Village[]): Constituency[] {
  let countyNo = 0
  return plannedUnits.flatMap((unit, index) => {
    const seats = seatsOf(unit, index)
    const own = villages.filter(({ unitId }) => unitId === unit.id)
    const of = (level: Level, nameOf: (no: number) => string) =>
      Array.from({ length: countOf(seats[level]) }, (_, nth): Constituency => ({
        id: electedIn(seats, level, nth),
        unitId: unit.id,
        level,
        name: nameOf(nth + 1),
        seats: Math.ceil((seats[level] - nth) / countOf(seats[level])),
        villageIds: own
          .filter((_village, at) => at % countOf(seats[level]) === nth % own.length)
          .map(({ id }) => id),
      }))
    return [
      ...of('county', () => `县第 ${(countyNo += 1)} 选区`),
      ...of('township', (no) => `${unit.unit}第 ${no} 选区`),
    ]
  })
}
