import { useState } from 'react'
import type { ActionName, Input, Output } from '#shared/contract'
import { call } from './call'
import { type CallFault, toCallFault } from './call-fault'
import { type Query, useQuery } from './use-query'

type Page = { items: unknown[]; next: string | null }

/** The reads that answer page by page. */
type PagedAction = { [Name in ActionName]: Output<Name> extends Page ? Name : never }[ActionName]

type Item<Name extends PagedAction> = Output<Name>['items'][number]

interface Later<Name extends PagedAction> {
  first: Output<Name> | undefined
  items: Item<Name>[]
  next: string | null
}

export interface Pages<Name extends PagedAction> {
  query: Query<Output<Name>>
  items: Item<Name>[]
  hasMore: boolean
  more: () => void
  busy: boolean
  fault: CallFault | undefined
}

/** First page as useQuery reads it; later ones are added below when asked for, and dropped when the first changes. */
export function usePages<Name extends PagedAction>(name: Name, input: Input<Name> | null): Pages<Name> {
  const query = useQuery(name, input)
  const first = query.data
  const [later, setLater] = useState<Later<Name>>({ first: undefined, items: [], next: null })
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<CallFault>()
  const shown = later.first === first ? later : { first, items: [], next: first?.next ?? null }

  const more = () => {
    if (busy || shown.next === null) return
    setBusy(true)
    setFault(undefined)
    call(name, { ...input, cursor: shown.next } as Input<Name>)
      .then((page) => {
        const items = [...shown.items, ...(page as Page).items] as Item<Name>[]
        setLater({ first: shown.first, items, next: (page as Page).next })
      })
      .catch((error: unknown) => setFault(toCallFault(error)))
      .finally(() => setBusy(false))
  }

  const items = [...((first?.items ?? []) as Item<Name>[]), ...shown.items]
  return { query, items, hasMore: shown.next !== null, more, busy, fault }
}
