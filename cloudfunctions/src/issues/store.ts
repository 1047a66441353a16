import type { IssueDecision } from '#shared/issues/step'
import type { IssueList } from '#shared/issues/issue-list'
import type { Cursor } from '#shared/kernel/cursor'
import type { Day } from '#shared/kernel/day'
import { Fault } from '#shared/kernel/fault'
import { _, find, isDuplicate, read, transaction } from '#cloud/kernel/database'
import { after } from '#cloud/kernel/page'

const collection = 'issueLists'

export const noList = () =>
  new Fault('notFound', '找不到这份清单，可能不归您看。请回到清单列表再选。', 'listId')

/** Whose lists: everybody's, those of some townships, and those with something for some handling units. */
export interface IssueScope {
  everywhere: boolean
  keepers: string[]
  handling: string[]
}

function scoped({ everywhere, keepers, handling }: IssueScope): Record<string, unknown> {
  if (everywhere) return {}
  const kept = { unitId: _.in(keepers) }
  const sent = { unitIds: _.in(handling) }
  if (handling.length === 0) return kept
  return keepers.length === 0 ? sent : (_.or([kept, sent]) as unknown as Record<string, unknown>)
}

/** Lists in one state, the newest first. */
export function findLists(
  scope: IssueScope,
  { state, cursor, limit }: { state: IssueList['state']; cursor: Cursor | null; limit: number },
): Promise<IssueList[]> {
  const where = _.and([{ state }, scoped(scope)]) as unknown as Record<string, unknown>
  return find<IssueList>(collection, {
    where: after(where, { field: 'openedAt', direction: 'desc', cursor }),
    order: [
      ['openedAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit,
  })
}

export async function readList(id: string): Promise<IssueList> {
  const list = await read<IssueList>(collection, id)
  if (!list) throw noList()
  return list
}

/** Lists of which the timer has something to say by this day. */
export function findToTell(today: Day, limit: number): Promise<Pick<IssueList, '_id'>[]> {
  return find(collection, {
    where: { state: 'open', tellOn: _.lte(today) },
    order: [['tellOn', 'asc']],
    limit,
    fields: ['_id'],
  })
}

/** Saves a new list once: the same request again answers the one that is there. */
export async function createList(list: IssueList): Promise<IssueList> {
  try {
    await transaction((tx) => tx.insert(collection, [list]))
    return list
  } catch (error) {
    if (!isDuplicate(error)) throw error
    const saved = await readList(list._id)
    if (saved.openedBy !== list.openedBy) throw noList()
    return saved
  }
}

/** Reads one list, lets `decide` say what becomes of it, and writes it with whom it tells; the same list is left as it is. */
export function changeList(
  id: string,
  decide: (list: IssueList) => IssueDecision | null,
): Promise<IssueList> {
  return transaction(async (tx) => {
    const list = await tx.read<IssueList>(collection, id)
    if (!list) throw noList()
    const decided = decide(list)
    if (decided === null || decided.list === list) return list
    await tx.replace(collection, decided.list)
    await tx.insert('outbox', decided.rows)
    return decided.list
  })
}
