import { dueText, useDue } from '../mediations/use-due'
import type { Desk } from './desk-state'
import { type OfficeGroup, type OfficeLink, officeLinks } from './office-links'

/** The links of a desk in their groups; where something waits, how much. */
export function useCountedLinks(desk: Desk) {
  const due = useDue(desk.grant?.role)
  const counted = (link: OfficeLink) =>
    link.page === 'mediations' && due > 0
      ? { ...link, sub: dueText(due), words: `${link.title} ${due}` }
      : { ...link, words: link.title }
  return officeLinks(desk).map(({ title, links }: OfficeGroup) => ({ title, links: links.map(counted) }))
}
