import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { back, go, usePageParams } from '../../../platform/navigation'
import { useAction } from '../../../platform/use-action'
import { useQuery } from '../../../platform/use-query'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Heading } from '../../../ui/heading'
import { Loading } from '../../../ui/loading'
import { OfflineBanner } from '../../../ui/offline-banner'
import { Page } from '../../../ui/page'
import { Toast } from '../../../ui/toast'
import { Fault } from '../../controls/fault'
import { IssueCard } from '../../issues/issue-card'
import { FormFault } from '../../message/forms/form-fault'

type List = Output<'issues.get'>

/** One list, line by line. */
export default function IssueListPage() {
  const { list: id } = usePageParams('issueList')
  const query = useQuery('issues.get', id === undefined ? null : { id })
  return (
    <Page back={() => void back()}>
      {id === undefined && <Card tone="sunken">没有说是哪份清单。请从清单列表里打开。</Card>}
      {query.status === 'offline' && query.data && <OfflineBanner />}
      {query.data && <Lines list={query.data} refresh={query.retry} />}
      {id !== undefined &&
        !query.data &&
        (query.fault ? <Fault title="这份清单没打开" query={query} /> : <Loading rows={3} />)}
    </Page>
  )
}

function Lines({ list, refresh }: { list: List; refresh: () => void }) {
  const [said, setSaid] = useState<string | null>(null)
  const onDone = (words: string) => {
    setSaid(words)
    refresh()
  }
  const { id, issues } = list
  return (
    <>
      <Head list={list} />
      {issues.map((issue) => (
        <IssueCard key={issue.id} {...{ issue, onDone }} listId={id} />
      ))}
      {issues.length === 0 && <Card tone="sunken">还没有问题。看到一条写一条，四有写全了再一起发出。</Card>}
      {list.mayWrite && (
        <Button icon="add" onClick={() => void go('writeIssue', { list: id })}>
          写一条问题
        </Button>
      )}
      <SendReady {...{ list, onDone }} />
      {list.mayClose && issues.length > 0 && <CloseList {...{ list, onDone }} />}
      {said !== null && <Toast onDismiss={() => setSaid(null)}>{said}</Toast>}
    </>
  )
}

function Head({ list: { theme, unitName, openedText, note, state } }: { list: List }) {
  return (
    <View>
      <Heading level={1}>{theme}</Heading>
      <View className="sub">
        {[unitName, `${openedText}开`, state === 'closed' && '已结束'].filter(Boolean).join(' · ')}
      </View>
      {note !== '' && <View>{note}</View>}
    </View>
  )
}

type ListProps = { list: List; onDone: (words: string) => void }

/** Only the lines that were seen as they are now. */
function SendReady({ list, onDone }: ListProps) {
  const send = useAction('issues.send')
  const ready = list.issues.filter(({ may }) => may.includes('send'))
  if (ready.length === 0) return null
  const run = async () => {
    const issues = ready.map(({ id, version }) => ({ issueId: id, version }))
    if (await send.run({ listId: list.id, issues })) onDone(`${ready.length} 条发给责任单位了`)
  }
  return (
    <>
      <FormFault fault={send.fault} />
      <Button variant="primary" icon="send" busy={send.busy && '正在发…'} onClick={() => void run()}>
        {`把写全的 ${ready.length} 条发给责任单位`}
      </Button>
    </>
  )
}

function CloseList({ list, onDone }: ListProps) {
  const close = useAction('issues.close')
  const run = async () => {
    if (await close.run({ listId: list.id, version: list.version })) onDone('清单结束了')
  }
  return (
    <>
      <FormFault fault={close.fault} />
      <Button variant="primary" busy={close.busy && '正在结束…'} onClick={() => void run()}>
        都销号了，结束这份清单
      </Button>
    </>
  )
}
