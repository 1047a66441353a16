import { useState } from 'react'
import type { Output } from '#shared/contract'
import { back, go } from '../../../platform/navigation'
import { type Pages, usePages } from '../../../platform/use-pages'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { ListRow } from '../../../ui/list-row'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { Segmented } from '../../../ui/segmented'
import { StatusTag } from '../../../ui/status-tag'
import { Fault } from '../../controls/fault'
import { OpenListSheet } from '../../issues/open-list-sheet'
import { FormFault } from '../../message/forms/form-fault'

type State = 'open' | 'closed'

const states: { value: State; words: string }[] = [
  { value: 'open', words: '正在办的' },
  { value: 'closed', words: '结束的' },
]

/** 问题清单: what was found under one theme, and how far it is put right. */
export default function IssueListsPage() {
  const [state, setState] = useState<State>('open')
  const pages = usePages('issues.lists', { state })
  const { query } = pages
  return (
    <Page back={() => void back()}>
      <Segmented label="哪些清单" segments={states} value={state} onChange={setState} />
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data && <Lists pages={pages} state={state} />}
      {!query.data && (query.fault ? <Fault title="问题清单没打开" query={query} /> : <Loading />)}
    </Page>
  )
}

function Lists({ pages, state }: { pages: Pages<'issues.lists'>; state: State }) {
  const { query, items, hasMore, more, busy, fault } = pages
  const [opening, setOpening] = useState(false)
  const places = query.data?.mayOpen ?? []
  return (
    <>
      {items.length > 0 ? (
        <Card flush>
          {items.map((item) => (
            <ListOfIssues key={item.id} item={item} />
          ))}
        </Card>
      ) : (
        <Card tone="sunken">
          {state === 'closed'
            ? '还没有结束的清单。'
            : '现在没有清单。走访、视察看到的问题，写进一份清单，一条一条盯到改好。'}
        </Card>
      )}
      <FormFault fault={fault} />
      {hasMore && (
        <Button variant="tone" busy={busy && '正在拿下一页…'} onClick={more}>
          再看 20 份
        </Button>
      )}
      {places.length > 0 && (
        <Button icon="add" onClick={() => setOpening(true)}>
          开一份清单
        </Button>
      )}
      {opening && <OpenListSheet places={places} onClose={() => setOpening(false)} />}
    </>
  )
}

function ListOfIssues({ item }: { item: Output<'issues.lists'>['items'][number] }) {
  const { id, theme, unitName, openedText, counts, over } = item
  const parts = [
    counts.unsent > 0 && `没发出 ${counts.unsent} 条`,
    counts.rectifying > 0 && `整改中 ${counts.rectifying} 条`,
    counts.reported > 0 && `等复查 ${counts.reported} 条`,
    `已销号 ${counts.struckOff} 条`,
  ]
  const sub = parts.filter(Boolean).join(' · ')
  const late = over > 0 && `超期 ${over} 条`
  return (
    <ListRow
      title={theme}
      sub={`${unitName} · ${openedText}`}
      below={
        <>
          {sub}
          {late && (
            <StatusTag tone="bad" icon="alert">
              {late}
            </StatusTag>
          )}
        </>
      }
      label={[theme, unitName, sub, late].filter(Boolean).join('，')}
      onClick={() => void go('issueList', { list: id })}
    />
  )
}
