import fc from 'fast-check'
import { addDays } from '#shared/kernel/day'
import { fillRoster, type RosterFacts } from '#shared/duties/fill-roster'
import { quarterOf } from '#shared/duties/quarter'
import { defaultDuties } from '#shared/duties/settings'
import type { RosterSession } from '#shared/duties/tally'

/** A station of up to thirty deputies with sessions over some months, some leave and some duties already given. */
const station = fc
  .record({
    deputies: fc.integer({ min: 1, max: 30 }),
    gaps: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 }),
    needs: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 }),
  })
  .map(({ deputies, gaps, needs }) => {
    let day = '2026-01-01'
    const sessions = gaps.map((gap, index): RosterSession => {
      day = addDays(day, gap)
      return {
        id: `R-${index}`,
        day,
        needs: needs[index % needs.length] ?? 1,
        about: '',
        duties: [],
        open: true,
      }
    })
    const people = Array.from({ length: deputies }, (_, index) => ({
      id: `D${index}`,
      tags: [],
      villages: [],
    }))
    return { sessions, facts: { deputies: people, settings: defaultDuties } satisfies RosterFacts }
  })

const chosenBy = (sessions: readonly RosterSession[], facts: RosterFacts) =>
  new Map(
    fillRoster(sessions, facts).sessions.map(({ id, chosen }) => [
      id,
      chosen.map(({ deputyId }) => deputyId),
    ]),
  )

function applied(sessions: readonly RosterSession[], facts: RosterFacts): RosterSession[] {
  const chosen = chosenBy(sessions, facts)
  return sessions.map((session) => ({
    ...session,
    duties: [
      ...session.duties,
      ...(chosen.get(session.id) ?? []).map((deputyId) => ({ deputyId, status: 'planned' as const })),
    ],
  }))
}

test('nobody comes twice in a quarter before everybody came once', () => {
  fc.assert(
    fc.property(station, ({ sessions, facts }) => {
      const byQuarter = new Map<string, string[]>()
      const { sessions: filled } = fillRoster(sessions, facts)
      for (const { day, chosen } of filled) {
        const came = byQuarter.get(quarterOf(day)) ?? []
        const fresh = facts.deputies.length - new Set(came).size
        const again = chosen.filter(({ deputyId }) => came.includes(deputyId)).length
        expect(again).toBe(Math.max(0, chosen.length - fresh))
        byQuarter.set(quarterOf(day), [...came, ...chosen.map(({ deputyId }) => deputyId)])
      }
    }),
  )
})

test('in a year no one comes two times more often than another', () => {
  fc.assert(
    fc.property(station, ({ sessions, facts }) => {
      const one = { ...facts, settings: { ...defaultDuties, perYear: 48 } }
      const year = sessions.filter(({ day }) => day <= '2026-03-31')
      const times = new Map(facts.deputies.map(({ id }) => [id, 0]))
      for (const ids of chosenBy(year, one).values())
        for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1)
      const counts = [...times.values()]
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
    }),
  )
})

test('a session has whom it needs, each once, or says how many are missing', () => {
  fc.assert(
    fc.property(station, ({ sessions, facts }) => {
      for (const { id, chosen, gap } of fillRoster(sessions, facts).sessions) {
        const needs = sessions.find((session) => session.id === id)?.needs ?? 0
        expect(chosen.length + gap).toBe(needs)
        expect(new Set(chosen.map(({ deputyId }) => deputyId)).size).toBe(chosen.length)
        expect(gap).toBe(Math.max(0, needs - facts.deputies.length))
      }
    }),
  )
})

test('the leave of one deputy changes his session only', () => {
  fc.assert(
    fc.property(station, fc.nat(), ({ sessions, facts }, at) => {
      const full = applied(sessions, facts)
      const index = at % full.length
      const onLeave = full.map((session, position) =>
        position === index
          ? {
              ...session,
              duties: session.duties.map((duty, seat) =>
                seat === 0 ? { ...duty, status: 'onLeave' as const } : duty,
              ),
            }
          : session,
      )
      const gone = full[index]?.duties[0]?.deputyId
      for (const [id, chosen] of chosenBy(onLeave, facts)) {
        if (id !== full[index]?.id) expect(chosen).toEqual([])
        else expect(chosen).not.toContain(gone)
      }
    }),
  )
})

test('the order in which deputies and sessions are given changes nothing', () => {
  fc.assert(
    fc.property(station, ({ sessions, facts }) => {
      const turned = { ...facts, deputies: [...facts.deputies].reverse() }
      expect(chosenBy([...sessions].reverse(), turned)).toEqual(chosenBy(sessions, facts))
    }),
  )
})
