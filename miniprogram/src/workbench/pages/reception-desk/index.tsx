import { useState } from 'react'
import { View } from '@tarojs/components'
import { back, go, usePageParams } from '../../../platform/navigation'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Heading } from '../../../ui/heading'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { TextLink } from '../../../ui/text-link'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { DeskBody } from '../../reception-desk/desk-body'
import { DeskSheets, type OpenSheet } from '../../reception-desk/desk-sheets'
import { useReceptionDesk } from '../../reception-desk/use-reception-desk'
import '../../reception-desk/reception-desk.scss'

/** The day's desk: who comes when, who is here, what they said; then the end, with its numbers. */
export default function ReceptionDeskPage() {
  const { session } = usePageParams('receptionDesk')
  const state = useReceptionDesk(session)
  const { query, desk } = state
  const [open, setOpen] = useState<OpenSheet | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const works = desk?.session.standing === 'open'
  const bar = works && (
    <Button variant="primary" icon="add" onClick={() => setOpen({ sheet: 'walkIn' })}>
      加一位来访的人
    </Button>
  )
  const close = () => setOpen(null)
  return (
    <Page back={() => void back()} bar={bar}>
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {desk && <DeskBody desk={desk} state={state} onOpen={setOpen} />}
      {desk === null && <NoSession />}
      {desk === undefined && (query.fault ? <Fault title="登记没打开" query={query} /> : <Loading />)}
      {desk && open && (
        <DeskSheets
          {...{ open, desk }}
          act={(entry) => keptOr(state.act(entry), setSaid)}
          onClose={close}
          onBooked={(words) => {
            close()
            setSaid(words)
            query.retry()
          }}
          onEntered={close}
        />
      )}
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </Page>
  )
}

function keptOr(kept: boolean, say: (words: string) => void): boolean {
  if (!kept) say('手机存满了，没记上。写的还在，先连上网再记一次。')
  return kept
}

function NoSession() {
  return (
    <Card>
      <View className="stack">
        <Heading level={2}>近期没有要登记的接待</Heading>
        <View className="sub">接待日公布以后，会到这里。</View>
        <TextLink icon="document" forward onClick={() => void go('ledger')}>
          看接待台账
        </TextLink>
      </View>
    </Card>
  )
}
