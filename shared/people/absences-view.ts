import { dayOf, isWithin } from '#shared/kernel/day'
import { spanText } from '#shared/people/absence-rows'
import type { Absences } from '#shared/people/absence-contract'
import { mayLeaveToNobody } from '#shared/people/may-stand-in'
import type { Person } from '#shared/people/person'

interface Viewing {
  person: Person
  isMe: boolean
  candidates: readonly Person[]
  others: readonly Person[]
  /** Those who are named as stand-ins or stood in for, by id. */
  known: ReadonlyMap<string, Person>
  now: Date
}

const named = ({ _id, name, title }: Person) => ({ id: _id, name, title })

/** Days away that are not over, who stands in, and for whom one stands in oneself. */
export function absencesView({ person, isMe, candidates, others, known, now }: Viewing): Absences {
  const today = dayOf(now)
  const toCome = <Span extends { to: string }>(spans: readonly Span[] | undefined) =>
    (spans ?? []).filter(({ to }) => to >= today)
  const nameOf = (id: string) => known.get(id)?.name ?? '一位同事'
  return {
    today,
    person: {
      ...named(person),
      isMe,
      isDeputy: person.grants.some(({ role }) => role === 'deputy'),
    },
    absences: toCome(person.away).map(({ from, to, standInId }) => ({
      ...{ from, to },
      text: spanText({ from, to }),
      standInText: standInId === null ? '没有人替，直接上交' : `${nameOf(standInId)}替`,
      current: isWithin(today, { from, to }),
    })),
    candidates: candidates.map(named),
    mayBeNobody: mayLeaveToNobody(person, now),
    standsFor: toCome(person.standsFor).map((span) => `替${nameOf(span.personId)}，${spanText(span)}`),
    others: others.map((other) => {
      const [next] = toCome(other.away)
      return { ...named(other), awayText: next ? `${spanText(next)}请假` : '' }
    }),
  }
}
