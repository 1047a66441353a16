import { useEffect, useRef } from 'react'
import type { PageParams } from '../../../../platform/navigation'
import { useQuery } from '../../../../platform/use-query'
import type { WritingDraft } from '../../draft/use-message-draft'
import type { NamedDeputy } from './addressee-row'

/**
 * What the way here says already: a deputy's card makes that deputy the addressee, a station's page the township.
 * Applied once; resolves to the deputy so that the choice stays on offer.
 */
export function useStart(draft: WritingDraft, from: Partial<PageParams['write']>): NamedDeputy | undefined {
  const card = useQuery('deputies.get', from.deputy ? { id: from.deputy } : null).data
  const siteId = from.station ?? card?.site.id
  const places = useQuery('places.list', siteId ? {} : null).data
  const applied = useRef({ addressee: false, unit: false })
  const { change, value } = draft

  useEffect(() => {
    if (applied.current.addressee || (from.deputy && !card)) return
    applied.current.addressee = true
    if (card?.active) change({ addressee: { kind: 'deputy', id: card.id }, deputyName: card.name })
    else if (value.addressee.kind === 'deputy' && value.text === '') {
      // Left over from a card that was opened and left again: this time nobody was named.
      change({ addressee: { kind: 'duty', id: null }, deputyName: '' })
    }
  }, [from.deputy, card, value, change])

  useEffect(() => {
    const unit = places?.units.find((one) => one.siteId === siteId)
    if (!unit || applied.current.unit) return
    applied.current.unit = true
    if (value.place === null) change({ place: { unitId: unit.id, unitName: unit.name, village: null } })
  }, [places, siteId, value, change])

  return card?.active ? { id: card.id, name: card.name } : undefined
}
