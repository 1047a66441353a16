import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { back, go, usePageParams } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { FactTable } from '../../../ui/fact-table'
import { Heading } from '../../../ui/heading'
import { Loading } from '../../../ui/loading'
import { Page } from '../../../ui/page'
import { StatusTag } from '../../../ui/status-tag'
import { Timeline } from '../../../ui/timeline'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { AddSheet } from '../../mediations/add-sheet'
import { Parties } from '../../mediations/parties'
import { RecheckSheet } from '../../mediations/recheck-sheet'

type Mediation = Output<'mediations.get'>

/** One page of the ledger. */
export default function MediationPage() {
  const { mediation: id } = usePageParams('mediation')
  const query = useQuery('mediations.get', id === undefined ? null : { id })
  return (
    <Page back={() => void back()}>
      {id === undefined && <Card tone="sunken">没有说是哪一条。请从“调处纠纷”里打开。</Card>}
      {query.data && <Shown view={query.data} refresh={query.retry} />}
      {id !== undefined &&
        !query.data &&
        (query.fault ? <Fault title="这一条没打开" query={query} /> : <Loading rows={3} />)}
    </Page>
  )
}

function Shown({ view, refresh }: { view: Mediation; refresh: () => void }) {
  const [said, setSaid] = useState<string | null>(null)
  const done = (words: string) => {
    setSaid(words)
    refresh()
  }
  return (
    <>
      <Head view={view} />
      {view.view === 'keeper' && <Deeds view={view} onDone={done} />}
      <Parties view={view} onLooked={refresh} />
      <Matter view={view} />
      {view.messageId !== null && <FromMessage messageId={view.messageId} />}
      <Heading level={2}>经过</Heading>
      <Timeline
        items={[...view.steps].reverse().map(({ whenText, who, what, words }, at) => ({
          ...{ key: String(at), when: whenText, who, fact: what, state: 'done' as const },
          ...(words !== '' && { quote: words }),
        }))}
      />
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </>
  )
}

function Head({ view }: { view: Mediation }) {
  const { kindName, villageName, dayText, siteName, outcomeText, recheckText, tone } = view
  return (
    <View>
      <Heading level={1}>{`${villageName} · ${kindName}`}</Heading>
      <View className="row row-wrap row-tight">
        <StatusTag tone={tone}>{outcomeText}</StatusTag>
        <View className="note">{`${dayText}调的 · ${siteName}`}</View>
      </View>
      {recheckText !== '' && <View className="strong">{recheckText}</View>}
    </View>
  )
}

function Matter({ view }: { view: Mediation }) {
  const { about, how, agreement, deputyNames, helperNames } = view
  const who = [...deputyNames.map((name) => `${name}代表`), ...helperNames].join('、')
  const facts = [
    { term: '为什么事', value: about },
    { term: '怎么调的', value: how },
    ...(who === '' ? [] : [{ term: '谁参加', value: who }]),
    ...(agreement === '' ? [] : [{ term: '说好了', value: agreement }]),
  ]
  return (
    <Card>
      <FactTable facts={facts} />
    </Card>
  )
}

function FromMessage({ messageId }: { messageId: string }) {
  return (
    <Button variant="tone" icon="document" onClick={() => void go('deskMessage', { message: messageId })}>
      看它来自哪件留言
    </Button>
  )
}

type DeedsProps = { view: Extract<Mediation, { view: 'keeper' }>; onDone: (words: string) => void }

function Deeds({ view, onDone }: DeedsProps) {
  const [open, setOpen] = useState<'recheck' | 'add' | null>(null)
  const { id, version, may, tone } = view
  const close = () => setOpen(null)
  const deed = { id, version, onClose: close, onDone: (words: string) => (close(), onDone(words)) }
  return (
    <View className="buttons">
      {may.includes('recheck') && (
        <Button variant={tone === 'amber' ? 'primary' : 'second'} onClick={() => setOpen('recheck')}>
          记回访
        </Button>
      )}
      {may.includes('amend') && (
        <Button variant="neutral" icon="pen" onClick={() => void go('writeMediation', { mediation: id })}>
          改这条
        </Button>
      )}
      <Button variant="neutral" icon="add" onClick={() => setOpen('add')}>
        补一笔
      </Button>
      {open === 'recheck' && <RecheckSheet {...deed} />}
      {open === 'add' && <AddSheet {...deed} />}
    </View>
  )
}
