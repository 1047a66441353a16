import { useWaiting } from '../campaigns/use-waiting'
import { dueText, useDue } from '../mediations/use-due'
import type { Desk } from './desk-state'
import { type OfficeGroup, type OfficeLink, officeLinks } from './office-links'

/** The links of a desk in their groups; where something waits, how much. */
export function useCountedLinks(desk: Desk) {
  const due = useDue(desk.grant?.role)
  const campaigns = useWaiting(desk.grant?.role)
  const waits: Readonly<Partial<Record<OfficeLink['page'], { count: number; text: string }>>> = {
    mediations: { count: due, text: dueText(due) },
    deskCampaigns: campaigns,
  }
  const counted = (link: OfficeLink) => {
    const { count = 0, text } = waits[link.page] ?? {}
    return count > 0
      ? { ...link, sub: text, words: `${link.title} ${count}` }
      : { ...link, words: link.title }
  }
  return officeLinks(desk).map(({ title, links }: OfficeGroup) => ({ title, links: links.map(counted) }))
}
