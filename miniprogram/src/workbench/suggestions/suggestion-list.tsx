import { useState } from 'react'
import { View } from '@tarojs/components'
import type { SuggestionDesk } from '#shared/suggestions/desks'
import type { Output } from '#shared/contract'
import { type Pages, usePages } from '../../platform/use-pages'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { Heading } from '../../ui/heading'
import { Loading } from '../../ui/loading'
import { OfflineBanner } from '../../ui/offline-banner'
import { Segmented } from '../../ui/segmented'
import { Fault } from '../controls/fault'
import { FormFault } from '../message/forms/form-fault'
import { emptyWords } from './empty-words'
import { SuggestionRow } from './suggestion-row'

type Listed = Output<'suggestions.list'>
type Place = { grant?: number; desk?: SuggestionDesk }

export interface SuggestionDeskState {
  /** The last answer, kept while another list is on its way. */
  known: Listed | undefined
  pages: Pages<'suggestions.list'>
  desk: SuggestionDesk | undefined
  move: (place: Place) => void
}

/** One list of one of the caller's hats; the cloud opens the first that has something. */
export function useSuggestions(): SuggestionDeskState {
  const [place, move] = useState<Place>({})
  const pages = usePages('suggestions.list', place)
  const [latest, setLatest] = useState(pages.query.data)
  if (pages.query.data !== undefined && pages.query.data !== latest) setLatest(pages.query.data)
  const known = pages.query.data ?? latest
  return { known, pages, move, desk: place.desk ?? known?.desk }
}

type SuggestionListProps = {
  state: SuggestionDeskState
  onOpen: (id: string) => void
  selected?: string | null
}

export function SuggestionList({ state, onOpen, selected }: SuggestionListProps) {
  const { query } = state.pages
  return (
    <>
      <Hats state={state} />
      <Desks state={state} />
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data && state.desk ? (
        <Rows {...{ onOpen, selected }} pages={state.pages} desk={state.desk} />
      ) : query.fault ? (
        <Fault title="这一栏没打开" query={query} />
      ) : (
        <Loading />
      )}
    </>
  )
}

/** For a person with several roles: one desk each. */
function Hats({ state: { known, move } }: Pick<SuggestionListProps, 'state'>) {
  if (!known || known.grants.length < 2) return null
  const segments = known.grants.map(({ index, placeName, roleName }) => ({
    value: String(index),
    words: `${placeName} · ${roleName}`,
  }))
  return (
    <Segmented
      label="换一个身份"
      segments={segments}
      value={String(known.grant)}
      onChange={(grant) => move({ grant: Number(grant) })}
    />
  )
}

function Desks({ state: { known, desk, move } }: Pick<SuggestionListProps, 'state'>) {
  if (!known) return null
  return (
    <View className="row row-wrap row-tight">
      {known.desks.map(({ key, name, count }) => (
        <Chip
          key={key}
          selected={key === desk}
          onClick={() => move({ grant: known.grant, desk: key })}
          {...(count !== null && { count })}
        >
          {name}
        </Chip>
      ))}
    </View>
  )
}

type RowsProps = Omit<SuggestionListProps, 'state'> & {
  pages: Pages<'suggestions.list'>
  desk: SuggestionDesk
}

function Rows({ pages, desk, onOpen, selected }: RowsProps) {
  const { items, hasMore, more, busy, fault } = pages
  const [title, words] = emptyWords[desk]
  if (items.length === 0)
    return (
      <Card tone="sunken">
        <Heading level={3}>{title}</Heading>
        <View className="sub">{words}</View>
      </Card>
    )
  return (
    <>
      <View className="queue-list">
        <Card flush>
          {items.map((item) => (
            <SuggestionRow key={item.id} item={item} onOpen={onOpen} selected={item.id === selected} />
          ))}
        </Card>
      </View>
      <FormFault fault={fault} />
      {hasMore && (
        <Button variant="tone" busy={busy && '正在打开…'} onClick={more}>
          再看一些
        </Button>
      )}
    </>
  )
}
