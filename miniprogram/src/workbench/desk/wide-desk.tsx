import { useState } from 'react'
import { View } from '@tarojs/components'
import type { QueueItem } from '#shared/messages/views/view'
import { keysHelp, useKeys } from '../../platform/use-keys'
import { useQuery } from '../../platform/use-query'
import { Card } from '../../ui/card'
import { SearchField } from '../../ui/search-field'
import { MessageDetail } from '../message/message-detail'
import type { Desk, Said } from './desk-state'
import { DutyDays, DutyNow } from './duty-days'
import { GrantSwitch } from './grant-switch'
import { QueueSection } from './queue-section'
import { SearchResults } from './search-results'
import { SideNav } from './side-nav'
import './wide-desk.scss'

type WideDeskProps = { desk: Desk; say: (said: Said) => void }

/** Drawing 09b: queues, list and message side by side. */
export function WideDesk({ desk, say }: WideDeskProps) {
  const [chosen, setChosen] = useChosen(desk)
  const listed = desk.pages.items.find(({ id }) => id === chosen)?.version
  const step = (by: 1 | -1) => {
    const { items } = desk.pages
    const at = items.findIndex(({ id }) => id === chosen)
    const next = items[Math.min(Math.max(at + by, 0), items.length - 1)]
    if (next) setChosen(next.id)
  }
  useKeys({ j: () => step(1), k: () => step(-1), '/': focusSearch })
  const onDone = (words: string) => {
    say({ words, tone: 'ok' })
    desk.query.retry()
  }
  return (
    <View className="wide-desk">
      <View className="wide-desk-nav">
        <SideNav desk={desk} />
      </View>
      <View className="wide-desk-list">
        <GrantSwitch desk={desk} />
        {keysHelp && <View className="note">{keysHelp}</View>}
        <ListColumn {...{ desk, say }} selected={chosen} onOpen={({ id }) => setChosen(id)} />
      </View>
      <View className="wide-desk-detail">
        {chosen ? (
          <MessageDetail key={chosen} id={chosen} listed={listed} onDone={onDone} />
        ) : (
          <Card tone="sunken">从左边选一件，在这里看和办。用 ↑ ↓ 换行，按回车打开。</Card>
        )}
      </View>
    </View>
  )
}

/** The field over the list; only a browser has keys that lead there. */
function focusSearch(): void {
  if (process.env.TARO_ENV === 'weapp') return
  document.querySelector<HTMLInputElement>('.wide-desk-list .search-field input')?.focus()
}

type ListColumnProps = WideDeskProps & { selected: string | null; onOpen: (item: QueueItem) => void }

function ListColumn({ desk, ...list }: ListColumnProps) {
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState('')
  const deputy = desk.grant?.role === 'deputy' ? desk.grant : null
  const id = deputy?.deputyId ?? null
  const meetings = useQuery('deputies.get', id === null ? null : { id }).data?.meetings
  const change = (next: string) => {
    setWords(next)
    if (next === '') setAsked('')
  }
  return (
    <>
      {!deputy && (
        <SearchField
          label="找留言，按回车"
          placeholder="编号、村、关键字，按回车找"
          value={words}
          onChange={change}
          onSearch={() => setAsked(words.trim())}
        />
      )}
      {asked === '' ? <QueueSection desk={desk} {...list} /> : <SearchResults words={asked} {...list} />}
      {meetings && (
        <>
          <DutyNow meetings={meetings} />
          <DutyDays meetings={meetings} />
        </>
      )}
    </>
  )
}

/**
 * The message beside the list: the first of a queue, then whichever was opened; once it has left the queue (it was
 * dealt with) the one that moved up into its place.
 */
function useChosen({ pages: { items }, queue, query }: Desk) {
  const [chosen, setChosen] = useState<{ id: string; index: number; queue: typeof queue } | null>(null)
  const here = chosen !== null && chosen.queue === queue ? chosen : null
  const stays = here !== null && (here.index === -1 || items.some(({ id }) => id === here.id))
  if (query.data !== undefined && !stays) {
    const index = Math.min(here?.index ?? 0, items.length - 1)
    const next = items[index]
    if (next || chosen) setChosen(next ? { id: next.id, index, queue } : null)
  }
  const choose = (id: string) => setChosen({ id, index: items.findIndex((item) => item.id === id), queue })
  return [chosen?.id ?? null, choose] as const
}
