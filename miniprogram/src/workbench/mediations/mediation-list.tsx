import { useState } from 'react'
import { go } from '../../platform/navigation'
import { type Pages, usePages } from '../../platform/use-pages'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Loading } from '../../ui/loading'
import { Segmented } from '../../ui/segmented'
import { Fault } from '../controls/fault'
import { SelectField } from '../controls/select-field'
import { FormFault } from '../message/forms/form-fault'
import { MediationRow } from './mediation-row'

type Show = 'open' | 'due' | 'all'

const empty: Record<Show, string> = {
  open: '现在没有还在调的。邻里有了口角，劝和了，记一条。',
  due: '没有到日子的。到了回访的那天，这里和收件箱会提醒。',
  all: '还没有记录。',
}

/** What is still open, what is to be looked back on, and everything. */
export function MediationList() {
  const [show, setShow] = useState<Show>('open')
  const [siteId, setSiteId] = useState<string | null>(null)
  const pages = usePages('mediations.list', { show, ...(siteId !== null && { siteId }) })
  const { data } = pages.query
  const due = data?.due ?? 0
  return (
    <>
      {data?.mayRecord && (
        <Button variant="primary" icon="pen" onClick={() => void go('writeMediation')}>
          记一条
        </Button>
      )}
      {data && data.sites.length > 1 && (
        <SelectField
          label="哪个联络站"
          placeholder="全镇"
          choices={data.sites.map(({ id, name }) => ({ value: id, title: name }))}
          value={siteId}
          onChange={setSiteId}
        />
      )}
      <Segmented
        label="看哪些"
        segments={[
          { value: 'open', words: '没完的' },
          { value: 'due', words: due > 0 ? `该回访 ${due}` : '该回访' },
          { value: 'all', words: '全部' },
        ]}
        value={show}
        onChange={setShow}
      />
      <Rows pages={pages} show={show} />
    </>
  )
}

function Rows({ pages, show }: { pages: Pages<'mediations.list'>; show: Show }) {
  const { query, items, hasMore, more, busy, fault } = pages
  const { data } = query
  return (
    <>
      {!data && (query.fault ? <Fault title="调处记录没打开" query={query} /> : <Loading />)}
      {data && items.length === 0 && <Card tone="sunken">{empty[show]}</Card>}
      {items.length > 0 && (
        <Card flush>
          {items.map((row) => (
            <MediationRow key={row.id} row={row} />
          ))}
        </Card>
      )}
      <FormFault fault={fault} />
      {hasMore && (
        <Button variant="tone" busy={busy && '正在拿下一页…'} onClick={more}>
          再看 20 条
        </Button>
      )}
    </>
  )
}
