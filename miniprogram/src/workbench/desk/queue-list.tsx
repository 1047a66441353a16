import { useState } from 'react'
import { View } from '@tarojs/components'
import type { QueueItem } from '#shared/messages/views/view'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Heading } from '../../ui/heading'
import type { ActHost } from '../message/acting'
import { FormFault } from '../message/forms/form-fault'
import { AcceptSeveral } from './accept-several'
import { AcceptSheet } from './accept-sheet'
import type { QueuePages } from './queue-pages'
import { QueueRow } from './queue-row'
import './queue-list.scss'

type QueueListProps = {
  pages: QueuePages
  host: ActHost
  onOpen: (item: QueueItem) => void
  empty: readonly [title: string, words: string]
  selected?: string | null
  withTag?: boolean
}

type Key = { key: string; currentTarget: unknown; preventDefault(): void }

/** In the browser ↑ and ↓ walk the rows; Enter opens the one in focus. */
function walkRows(event: Key) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.list-row-target[tabindex]')]
  const here = rows.findIndex((row) => row === document.activeElement)
  if (here === -1) return
  event.preventDefault()
  rows[Math.min(Math.max(here + step, 0), rows.length - 1)]?.focus()
}

const keys = process.env.TARO_ENV === 'weapp' ? {} : { onKeyDown: walkRows }

export function QueueList({ pages, host, onOpen, empty, selected, withTag }: QueueListProps) {
  const [accepting, setAccepting] = useState<QueueItem | null>(null)
  const { items, more, busy, fault } = pages
  if (items.length === 0) return <EmptyQueue words={empty} />
  return (
    <>
      <AcceptSeveral items={items} host={host} />
      <View className="queue-list" {...keys}>
        <Card flush>
          {items.map((item) => (
            <QueueRow
              key={item.id}
              {...{ item, host, onOpen, withTag }}
              onAccept={setAccepting}
              selected={item.id === selected}
            />
          ))}
        </Card>
      </View>
      <FormFault fault={fault} />
      {more && (
        <Button variant="tone" busy={busy && '正在找…'} onClick={() => void more()}>
          再看一些
        </Button>
      )}
      {accepting && <AcceptSheet item={accepting} host={host} onClose={() => setAccepting(null)} />}
    </>
  )
}

function EmptyQueue({ words: [title, words] }: { words: QueueListProps['empty'] }) {
  return (
    <Card tone="sunken">
      <Heading level={3}>{title}</Heading>
      <View className="sub">{words}</View>
    </Card>
  )
}
