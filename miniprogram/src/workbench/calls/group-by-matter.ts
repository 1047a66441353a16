import type { Output } from '#shared/contract'

export type CallItem = Output<'delivery.calls'>['items'][number]

export interface Matter {
  subjectId: string
  title: string
  /** The earliest; the list is sorted by it. */
  due: CallItem['due']
  calls: CallItem[]
}

/** Calls of one matter stand together, in the order of the list; a later page may add to an earlier matter. */
export function groupByMatter(items: readonly CallItem[]): Matter[] {
  const matters = new Map<string, Matter>()
  for (const call of items) {
    const { subject, title, due } = call
    const key = `${subject.id} ${title}`
    const matter = matters.get(key) ?? { subjectId: subject.id, title, due, calls: [] }
    matter.calls.push(call)
    matters.set(key, matter)
  }
  return [...matters.values()]
}
