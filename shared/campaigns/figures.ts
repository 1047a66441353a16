import type { Figures, Mark } from '#shared/campaigns/campaign'
import { Mark as Marks } from '#shared/campaigns/campaign'
import { type Opinion, Standing } from '#shared/campaigns/opinion'

/** How many opinions are alike in part, mark and standing, and for how many people they speak. */
export type Tally = Pick<Opinion, 'part' | 'mark' | 'standing' | 'people'> & { count: number }

const sum = (tallies: readonly Tally[], what: 'count' | 'people' = 'count') =>
  tallies.reduce((all, tally) => all + tally[what], 0)

/** Counts by part, standing and mark; they add up to `opinions`. */
export function figuresOf(tallies: readonly Tally[]): Figures {
  const gathered = tallies.filter(({ standing }) => standing === 'gathered')
  const parts = [...new Set(tallies.map(({ part }) => part))].sort((a, b) => (a || 999) - (b || 999))
  const of = (mark: Mark | 'none') => sum(tallies.filter((tally) => tally.mark === mark))
  return {
    opinions: sum(tallies),
    gathered: { opinions: sum(gathered), people: sum(gathered, 'people') },
    parts: parts.map((part) => ({ part, count: sum(tallies.filter((tally) => tally.part === part)) })),
    standings: Standing.options
      .map((standing) => ({ standing, count: sum(tallies.filter((tally) => tally.standing === standing)) }))
      .filter(({ count }) => count > 0),
    marks: Marks.options.map((mark) => ({ mark, count: of(mark) })),
    unmarked: of('none'),
  }
}
