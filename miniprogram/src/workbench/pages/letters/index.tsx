import { useState } from 'react'
import type { Output } from '#shared/contract'
import { back, go, usePageParams } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Button } from '../../../ui/button'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { Segmented } from '../../../ui/segmented'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { SelectField } from '../../controls/select-field'
import { LedgerList } from '../../letters/ledger-list'
import { MailboxPane } from '../../letters/mailbox-pane'

const panes = [
  { value: 'ledger', words: '登记簿' },
  { value: 'mailbox', words: '群众信箱' },
] as const

/** 来信来访: the visitors' ledger of a station, and its mailbox. */
export default function LettersPage() {
  const { station } = usePageParams('letters')
  const [siteId, setSiteId] = useState(station ?? null)
  const query = useQuery('letters.desk', { ...(siteId && { siteId }) })
  return (
    <Page back={() => void back()}>
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data && <Letters desk={query.data} onSite={setSiteId} onChanged={query.retry} />}
      {!query.data && (query.fault ? <Fault title="来信来访没打开" query={query} /> : <Loading />)}
    </Page>
  )
}

type LettersProps = {
  desk: Output<'letters.desk'>
  onSite: (siteId: string) => void
  onChanged: () => void
}

function Letters({ desk, onSite, onChanged }: LettersProps) {
  const [pane, setPane] = useState<(typeof panes)[number]['value']>('ledger')
  const [said, setSaid] = useState<string | null>(null)
  const { site, sites, mayEnter } = desk
  const changed = (words: string) => {
    setSaid(words)
    onChanged()
  }
  return (
    <>
      {sites.length > 1 && (
        <SelectField
          label="哪个联络站"
          placeholder="选一个"
          choices={sites.map(({ id, name }) => ({ value: id, title: name }))}
          value={site.id}
          onChange={onSite}
        />
      )}
      {mayEnter && (
        <Button variant="primary" icon="pen" onClick={() => void go('enterLetter', { station: site.id })}>
          登记一件
        </Button>
      )}
      <Segmented label="看哪一样" segments={[...panes]} value={pane} onChange={setPane} />
      {pane === 'ledger' ? <LedgerList siteId={site.id} /> : <MailboxPane desk={desk} onChanged={changed} />}
      {said && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </>
  )
}
