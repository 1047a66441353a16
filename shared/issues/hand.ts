import type { Issue, IssueList } from '#shared/issues/issue-list'
import type { Grant, Person } from '#shared/people/person'

/** In which hand somebody holds a list: `writer` adds to it, `office` sends and checks, `unit` puts right, `reader` reads. */
export type IssueHand = 'writer' | 'office' | 'unit' | 'reader'

/** One person in one of his grants, towards a list. */
export interface IssueActor {
  id: string
  name: string
  hand: IssueHand
  grant: Grant
}

function handOf(list: Pick<IssueList, 'unitId' | 'unitIds'>, { role, unitId }: Grant): IssueHand | null {
  const here = list.unitId === unitId
  switch (role) {
    case 'countyOffice':
      return 'office'
    case 'townshipOffice':
      return here ? 'office' : list.unitId === 'county' ? 'writer' : null
    case 'deputy':
    case 'liaisonOfficer':
      return here || list.unitId === 'county' ? 'writer' : null
    case 'handlingUnit':
      return list.unitIds.includes(unitId) ? 'unit' : null
    case 'auditor':
      return 'reader'
  }
}

const first: readonly IssueHand[] = ['office', 'writer', 'unit', 'reader']

/** Every hand a person holds the list in, the one that may do most first; none: it does not exist for him. */
export function issueActors(list: Pick<IssueList, 'unitId' | 'unitIds'>, person: Person): IssueActor[] {
  const actors = person.grants.flatMap((grant): IssueActor[] => {
    const hand = handOf(list, grant)
    return hand === null ? [] : [{ id: person._id, name: person.name, hand, grant }]
  })
  return actors.sort((a, b) => first.indexOf(a.hand) - first.indexOf(b.hand))
}

/** Whether this actor may see this line: a unit only what was sent to it. */
export function seesIssue({ hand, grant }: IssueActor, { unitId, serial }: Issue): boolean {
  return hand !== 'unit' || (serial !== null && unitId === grant.unitId)
}

/** Whether he may still write in it: an office in all that is not sent, everybody else in his own. */
export function mayWrite({ id, hand }: IssueActor, { writtenBy, serial }: Issue): boolean {
  return serial === null && (hand === 'office' || (hand === 'writer' && writtenBy === id))
}
