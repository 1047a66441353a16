import fc from 'fast-check'
import { Mark } from '#shared/campaigns/campaign'
import { figuresOf } from '#shared/campaigns/figures'
import { Standing } from '#shared/campaigns/opinion'

test('counts by part, by standing and by mark each add up to all opinions', () => {
  const tally = fc.record({
    part: fc.nat(5),
    mark: fc.constantFrom('none' as const, ...Mark.options),
    standing: fc.constantFrom(...Standing.options),
    count: fc.nat(9),
    people: fc.nat(50),
  })
  fc.assert(
    fc.property(fc.array(tally), (tallies) => {
      const { opinions, parts, standings, marks, unmarked } = figuresOf(tallies)
      const sum = (rows: readonly { count: number }[]) => rows.reduce((all, { count }) => all + count, 0)
      expect([sum(parts), sum(standings), sum(marks) + unmarked]).toEqual([opinions, opinions, opinions])
    }),
  )
})
