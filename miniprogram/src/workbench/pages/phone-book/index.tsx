import { useState } from 'react'
import { back } from '../../../platform/navigation'
import { type Pages, usePages } from '../../../platform/use-pages'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { ListRow } from '../../../ui/list-row'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { SectionTitle } from '../../../ui/section-title'
import { StatusTag } from '../../../ui/status-tag'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { FormFault } from '../../message/forms/form-fault'
import { AddPhoneSheet } from '../../phone-book/add-phone-sheet'
import type { BookEntry } from '../../phone-book/phone-form'
import { PhoneSheet } from '../../phone-book/phone-sheet'

/** 电话本: who is told by phone. */
export default function PhoneBookPage() {
  const pages = usePages('delivery.phoneBook', {})
  const { query } = pages
  return (
    <Page back={() => void back()}>
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data && <Book pages={pages} />}
      {!query.data && (query.fault ? <Fault title="电话本没打开" query={query} /> : <Loading />)}
    </Page>
  )
}

type Open = { sheet: 'add' } | { sheet: 'entry'; entry: BookEntry }

function Book({ pages }: { pages: Pages<'delivery.phoneBook'> }) {
  const [open, setOpen] = useState<Open | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const { query, items, hasMore, more, busy, fault } = pages
  const [unit] = query.data?.units ?? []
  const close = () => setOpen(null)
  const onChanged = (words: string) => {
    setSaid(words)
    close()
    query.retry()
  }
  return (
    <>
      {unit && (
        <Button variant="primary" icon="add" onClick={() => setOpen({ sheet: 'add' })}>
          加一个人
        </Button>
      )}
      <SectionTitle note="没有微信，或要电话通知">{`电话本　${query.data?.count ?? 0} 人`}</SectionTitle>
      {items.length > 0 ? (
        <Card flush>
          {items.map((entry) => (
            <EntryRow key={entry.id} entry={entry} onClick={() => setOpen({ sheet: 'entry', entry })} />
          ))}
        </Card>
      ) : (
        <Card tone="sunken">电话本还是空的。村里谁没有微信，问过本人，就加进来。</Card>
      )}
      <FormFault fault={fault} />
      {hasMore && (
        <Button variant="tone" busy={busy && '正在拿下一页…'} onClick={more}>
          再看 20 人
        </Button>
      )}
      {unit && open?.sheet === 'add' && <AddPhoneSheet unit={unit} onAdded={onChanged} onClose={close} />}
      {unit && open?.sheet === 'entry' && (
        <PhoneSheet {...{ unit, onChanged }} entry={open.entry} onClose={close} />
      )}
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </>
  )
}

function EntryRow({ entry, onClick }: { entry: BookEntry; onClick: () => void }) {
  const { name, phone, villageName, deputyName, note, wrong } = entry
  const sub = [deputyName !== null && '代表', villageName, note].filter(Boolean).join(' · ')
  return (
    <ListRow
      title={`${name}　${phone}`}
      {...(sub && { sub })}
      below={
        wrong && (
          <StatusTag tone="amber" icon="alert">
            号码不对
          </StatusTag>
        )
      }
      label={[name, sub, wrong && '号码不对'].filter(Boolean).join('，')}
      onClick={onClick}
    />
  )
}
