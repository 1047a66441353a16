import fc from 'fast-check'
import type { Absence } from '#shared/people/absence'
import type { Person } from '#shared/people/person'
import { addDays, type Day } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { endedBefore, expectDays, rearranged } from '#shared/people/decide-absence'
import { presenceOf } from '#shared/people/presence'
import { standInGrants } from '#shared/people/stand-in-grants'
import { actingFor, isAway, standInsFrom } from '#shared/people/stand-ins'
import { anOfficer } from '#test/support/an-officer'

const today: Day = '2026-02-11'
const now = new Date('2026-02-11T09:00:00+08:00')
const by = (people: readonly Person[]) => new Map(people.map((person) => [person._id, person]))
const away = (standInId: string | null, from: Day = today, to: Day = '2026-02-15'): Absence[] => [
  { from, to, standInId },
]

/** The whole set with its stand-ins worked out, as saving one after another comes to it. */
function arranged(people: readonly Person[]): Person[] {
  const spans = standInsFrom(today, by(people))
  return people.map((person) => ({ ...person, standsFor: spans.get(person._id) ?? [] }))
}

it('A→B→C: while both are away, C has both desks; when B is back, B has A’s', () => {
  const [a, b, c] = arranged([
    anOfficer('A', { away: away('B') }),
    anOfficer('B', { away: away('C', '2026-02-12', '2026-02-13') }),
    anOfficer('C'),
  ])
  expect(a?.standsFor).toEqual([])
  expect(b?.standsFor).toEqual([
    { personId: 'A', from: '2026-02-11', to: '2026-02-11' },
    { personId: 'A', from: '2026-02-14', to: '2026-02-15' },
  ])
  expect(c?.standsFor).toEqual([
    { personId: 'A', from: '2026-02-12', to: '2026-02-13' },
    { personId: 'B', from: '2026-02-12', to: '2026-02-13' },
  ])
})

it('a loop is refused, and the words name everybody in it', () => {
  const people = [anOfficer('A', { away: away('B') }), anOfficer('B')]
  const changed = anOfficer('B', { away: away('A', '2026-02-14', '2026-02-20') })
  const refusal = () => rearranged(people, changed, today)
  expect(refusal).toThrow(Fault)
  expect(refusal).toThrow('甲A，再交给甲B，再交给甲A')
  // One after the other is no loop.
  expect(() =>
    rearranged(people, anOfficer('B', { away: away('A', '2026-02-16', '2026-02-20') }), today),
  ).not.toThrow()
})

it('only who stands in anew or no more is written again', () => {
  const people = arranged([anOfficer('A', { away: away('B') }), anOfficer('B'), anOfficer('C')])
  const ended = { ...(people[0] as Person), away: endedBefore(today, away('B'), today) }
  expect(rearranged(people, ended, today).map(({ _id }) => _id)).toEqual(['A', 'B'])
  expect(rearranged(people, people[0] as Person, today).map(({ _id }) => _id)).toEqual(['A'])
})

it('who stands in holds the other’s desk, never his reports, and nothing once he holds no role himself', () => {
  const report = { reportOfficer: true }
  const absent = anOfficer('A', { away: away('B'), unitId: 'U05', grant: report })
  const stands = { standsFor: [{ personId: 'A', from: today, to: '2026-02-15' }] }
  const elsewhere = { ...anOfficer('B', { unitId: 'U01' }), ...stands }
  const held = standInGrants(elsewhere, [absent], now)
  expect(held).toMatchObject([
    { unitId: 'U05', reportOfficer: false, standsFor: { personId: 'A', name: '甲A' } },
  ])
  expect(standInGrants({ ...elsewhere, grants: [] }, [absent], now)).toEqual([])
  expect(standInGrants({ ...anOfficer('B', { unitId: 'U05' }), ...stands }, [absent], now)).toEqual([])
  expect(standInGrants(elsewhere, [absent], new Date('2026-02-16T09:00:00+08:00'))).toEqual([])
})

it('a desk is empty while its only holder is away and nobody stands in; a deputy’s turn is then named', () => {
  const stationOf = (people: Person[]) => presenceOf(arranged(people), now).present
  const alone = anOfficer('A', { away: away('B'), unitId: 'U05' })
  expect(stationOf([alone, anOfficer('B', { unitId: 'U01' })])).toContain('station:SU05')
  expect(stationOf([alone, { ...anOfficer('B'), grants: [] }])).not.toContain('station:SU05')
  const deputies = [anOfficer('A', { deputyId: 'D1', away: away('B') }), anOfficer('B', { deputyId: 'D2' })]
  expect(presenceOf(arranged(deputies), now)).toEqual({
    present: ['deputy:D2'],
    standIns: [{ deputyId: 'D1', by: 'D2', name: '甲B' }],
  })
})

it('days: from today, in order, not twice, not for ever', () => {
  const ask = (from: Day, to: Day, person: Partial<Person> = {}) => {
    try {
      expectDays({ from, to, standInId: 'B' }, { ...anOfficer('A'), ...person }, today)
      return 'ok'
    } catch (fault) {
      return fault instanceof Fault ? fault.field : 'other'
    }
  }
  expect(ask(today, today)).toBe('ok')
  expect(ask('2026-02-10', today)).toBe('from')
  expect(ask('2026-02-14', '2026-02-13')).toBe('to')
  expect(ask(today, addDays(today, 92))).toBe('to')
  expect(ask(addDays(today, 184), addDays(today, 185))).toBe('from')
  expect(ask('2026-02-15', '2026-02-16', { away: away('B') })).toBe('from')
})

const days = fc.integer({ min: 0, max: 20 })
const absences = fc.array(
  fc.record({ who: fc.nat(7), from: days, length: fc.integer({ min: 0, max: 9 }), standIn: fc.nat(7) }),
  { maxLength: 25 },
)

it('any set of absences that may be saved resolves, ends, and never comes to somebody who is away', () => {
  fc.assert(
    fc.property(absences, (asked) => {
      let people = Array.from({ length: 8 }, (_, n) => anOfficer(`P${n}`))
      for (const { who, from, length, standIn } of asked) {
        const absence = {
          from: addDays(today, from),
          to: addDays(today, from + length),
          standInId: `P${standIn}`,
        }
        const person = people[who] as Person
        try {
          expectDays(absence, person, today)
          const written = by(
            rearranged(people, { ...person, away: [...(person.away ?? []), absence] }, today),
          )
          people = people.map((one) => written.get(one._id) ?? one)
        } catch (fault) {
          if (!(fault instanceof Fault)) throw fault
        }
      }
      const everybody = by(people)
      for (let n = 0; n < 31; n += 1) {
        const day = addDays(today, n)
        for (const person of people) {
          const acting = everybody.get(actingFor(person._id, day, everybody) ?? '')
          expect(acting && !isAway(acting, day)).toBe(true)
          if (!isAway(person, day)) continue
          // What is stored says the same as the rule.
          const stored = people.filter((one) =>
            one.standsFor?.some((span) => span.personId === person._id && span.from <= day && day <= span.to),
          )
          expect(stored.map(({ _id }) => _id)).toEqual([acting?._id])
        }
      }
    }),
    { numRuns: 150 },
  )
})
