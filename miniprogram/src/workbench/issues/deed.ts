import type { Output } from '#shared/contract'

export type IssueOnList = Output<'issues.get'>['issues'][number]

/** A sheet or dialog in which one thing is done with one line. */
export type DeedProps = {
  listId: string
  issue: IssueOnList
  onDone: (words: string) => void
  onClose: () => void
}
