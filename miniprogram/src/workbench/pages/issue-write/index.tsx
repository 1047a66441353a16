import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { back, usePageParams } from '../../../platform/navigation'
import { useDraft } from '../../../platform/draft'
import { randomId } from '../../../platform/random-id'
import { useAction } from '../../../platform/use-action'
import { useQuery } from '../../../platform/use-query'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Loading } from '../../../ui/loading'
import { Page } from '../../../ui/page'
import { Fault } from '../../controls/fault'
import { draftOf, missingOf, wordsOf } from '../../issues/issue-draft'
import { IssueFields } from '../../issues/issue-fields'
import { FormFault } from '../../message/forms/form-fault'

/** Writes or changes one line; what is typed is kept on the phone until it is saved. */
export default function WriteIssuePage() {
  const { list: id, issue } = usePageParams('writeIssue')
  const query = useQuery('issues.get', id === undefined ? null : { id })
  return (
    <Page back={() => void back()}>
      {id === undefined && <Card tone="sunken">没有说是哪份清单。请从清单里点“写一条问题”。</Card>}
      {query.data && <WriteForm list={query.data} issueId={issue} />}
      {id !== undefined &&
        !query.data &&
        (query.fault ? <Fault title="这一页没打开" query={query} /> : <Loading rows={3} />)}
    </Page>
  )
}

type WriteFormProps = { list: Output<'issues.get'>; issueId: string | undefined }

function WriteForm({ list, issueId }: WriteFormProps) {
  const issue = list.issues.find(({ id }) => id === issueId)
  const [start] = useState(() => draftOf(issue, randomId()))
  const kept = useDraft(`issue:${list.id}:${issueId ?? 'new'}`, start)
  const write = useAction('issues.write')
  const rewrite = useAction('issues.rewrite')
  const fault = write.fault ?? rewrite.fault
  const save = async () => {
    const words = { listId: list.id, ...wordsOf(kept.value) }
    const done = issue
      ? await rewrite.run({ ...words, issueId: issue.id, version: issue.version })
      : await write.run({ ...words, requestId: kept.value.requestId })
    if (!done) return
    kept.discard()
    await back()
  }
  return (
    <View className="stack">
      <IssueFields draft={kept.value} change={kept.change} handlingUnits={list.handlingUnits} />
      <FormFault fault={fault} />
      <Button
        variant="primary"
        busy={(write.busy || rewrite.busy) && '正在存…'}
        missing={missingOf(kept.value)}
        onClick={() => void save()}
      >
        存进清单
      </Button>
      <View className="sub">四有没写全也能存，以后补齐再发。</View>
    </View>
  )
}
