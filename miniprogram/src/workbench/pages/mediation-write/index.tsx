import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useDraft } from '../../../platform/draft'
import { back, replaceWith, usePageParams } from '../../../platform/navigation'
import { randomId } from '../../../platform/random-id'
import { useAction } from '../../../platform/use-action'
import { useQuery } from '../../../platform/use-query'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Heading } from '../../../ui/heading'
import { Loading } from '../../../ui/loading'
import { Page } from '../../../ui/page'
import { Fault } from '../../controls/fault'
import { SelectField } from '../../controls/select-field'
import { draftOf, missingOf, wordsOf } from '../../mediations/mediation-draft'
import { MediationFields } from '../../mediations/mediation-fields'
import { FormFault } from '../../message/forms/form-fault'

type View = Output<'mediations.get'>
type Form = Output<'mediations.form'>

/** Writes a new page of the ledger, or changes one that is still open. */
export default function WriteMediationPage() {
  const { mediation: id, station } = usePageParams('writeMediation')
  const known = useQuery('mediations.get', id === undefined ? null : { id })
  const [chosen, setChosen] = useState(station)
  const siteId = known.data?.siteId ?? chosen
  const waits = id !== undefined && !known.data
  const form = useQuery('mediations.form', waits ? null : siteId === undefined ? {} : { siteId })
  const query = known.fault ? known : form
  return (
    <Page back={() => void back()}>
      {form.data && !waits ? (
        <>
          <Heading level={1}>{id === undefined ? '记一条调处' : '改这一条'}</Heading>
          {id === undefined && form.data.sites.length > 1 && (
            <SelectField
              label="哪个联络站"
              placeholder="选一个"
              choices={form.data.sites.map((site) => ({ value: site.id, title: site.name }))}
              value={form.data.site.id}
              onChange={setChosen}
            />
          )}
          <Writing key={form.data.site.id} form={form.data} view={known.data} />
        </>
      ) : query.fault ? (
        <Fault title="这一页没打开" query={query} />
      ) : (
        <Loading rows={3} />
      )}
    </Page>
  )
}

function Writing({ form, view }: { form: Form; view: View | undefined }) {
  if (view?.view === 'reader' || view?.state === 'closed')
    return <Card tone="sunken">这一条不能再改。有要说的，请回去补一笔。</Card>
  return <MediationForm form={form} view={view} />
}

type MediationFormProps = { form: Form; view: Extract<View, { view: 'keeper' }> | undefined }

function MediationForm({ form, view }: MediationFormProps) {
  const [start] = useState(() => draftOf(view, form, randomId()))
  const [names, setNames] = useState(view?.words.names ?? ['', ''])
  const kept = useDraft(`mediation:${view?.id ?? `new:${form.site.id}`}`, start)
  const record = useAction('mediations.record')
  const amend = useAction('mediations.amend')
  const save = async () => {
    const words = wordsOf(kept.value, names)
    if (words === null) return
    const done = view
      ? await amend.run({ id: view.id, version: view.version, ...words })
      : await record.run({ requestId: kept.value.requestId, siteId: form.site.id, ...words })
    if (!done) return
    kept.discard()
    await (view ? back() : replaceWith('mediation', { mediation: done.id }))
  }
  return (
    <View className="stack">
      <MediationFields
        draft={kept.value}
        put={(part) => kept.change({ ...kept.value, ...part })}
        {...{ form, names }}
        onNames={setNames}
      />
      <FormFault fault={record.fault ?? amend.fault} />
      <Button
        variant="primary"
        busy={(record.busy || amend.busy) && '正在存…'}
        missing={missingOf(kept.value)}
        onClick={() => void save()}
      >
        {view ? '存下改的' : '记进台账'}
      </Button>
      <View className="sub">只有记的人、参加的代表、联络站和镇里看得到。</View>
    </View>
  )
}
