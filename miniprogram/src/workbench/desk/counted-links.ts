import { dueText, useDue } from '../mediations/use-due'
import type { Desk } from './desk-state'
import { officeLinks } from './office-links'

/** The links of a desk; where something waits, how much. */
export function useCountedLinks(desk: Desk) {
  const due = useDue(desk.grant?.role)
  return officeLinks(desk).map((link) =>
    link.page === 'mediations' && due > 0
      ? { ...link, sub: dueText(due), words: `${link.title} ${due}` }
      : { ...link, words: link.title },
  )
}
