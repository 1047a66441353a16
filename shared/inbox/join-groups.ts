import type { InboxGroup } from '#shared/inbox/view'

/** Pages of groups as one list: what an older page says about a thing goes below what is already there. */
export function joinGroups(groups: readonly InboxGroup[]): InboxGroup[] {
  const joined = new Map<string, InboxGroup>()
  for (const group of groups) {
    const first = joined.get(group.key)
    joined.set(group.key, first ? { ...first, lines: [...first.lines, ...group.lines] } : group)
  }
  return [...joined.values()]
}
