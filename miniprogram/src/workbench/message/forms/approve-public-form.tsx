import { useState } from 'react'
import { Image, View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useQuery } from '../../../platform/use-query'
import { Button } from '../../../ui/button'
import { FactTable } from '../../../ui/fact-table'
import { Loading } from '../../../ui/loading'
import { TextArea } from '../../../ui/text-area'
import { Fault } from '../../controls/fault'
import { useActing } from '../acting'
import { FormFault } from './form-fault'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'
import './publicity.scss'

type Written = Extract<Output<'messages.publicity'>, { view: 'staff' }>

/** The words as they would stand on the board; on to the author, or back with what is wrong. */
export function ApprovePublicForm(props: FormProps) {
  const query = useQuery('messages.publicity', { id: props.view.id })
  const written = query.data?.view === 'staff' ? query.data : undefined
  if (!written) return query.fault ? <Fault title="公开的话没打开" query={query} /> : <Loading />
  return (
    <View className="stack">
      <View className="sub">请当成外人读一遍：看得出是谁吗？有没有别人的名字、学校、门牌？</View>
      <AsShown written={written} />
      <Decision {...props} />
    </View>
  )
}

function AsShown({ written: { title, summary, answer, photos } }: { written: Written }) {
  return (
    <>
      <FactTable
        facts={[
          { term: '标题', value: title },
          { term: '说的事', value: summary },
          { term: '答复', value: answer },
        ]}
      />
      <View className="row row-wrap">
        {photos.map(({ fileId, url, chosen }) =>
          url && chosen ? (
            <Image key={fileId} className="publicity-photo" src={url} mode="aspectFill" />
          ) : null,
        )}
      </View>
    </>
  )
}

function Decision({ view, host, variant, close }: FormProps) {
  const acting = useActing(host)
  const [sendingBack, setSendingBack] = useState(false)
  const kept = useKeptWords(view.id, 'approvePublic')
  const note = kept.value.trim()
  const decide = async (approve: boolean) => {
    const input = { id: view.id, version: view.version, approve, note: approve ? '' : note }
    const said = approve ? '请写的人点头了' : '退回去改了'
    if (!(await acting.run('messages.approvePublic', input, { said, typed: note }))) return
    kept.discard()
    close()
  }
  return (
    <>
      {sendingBack && <TextArea {...backWords} value={kept.value} onChange={kept.change} />}
      <FormFault fault={acting.fault} />
      <View className="buttons">
        <Button
          variant="second"
          missing={sendingBack && note.length < 2 && '先写哪里要改'}
          onClick={() => (sendingBack ? void decide(false) : setSendingBack(true))}
        >
          退回去改
        </Button>
        <Button variant={variant} busy={acting.busy && '正在发…'} onClick={() => void decide(true)}>
          可以登，请写的人点头
        </Button>
      </View>
    </>
  )
}

const backWords = {
  label: '哪里要改',
  placeholder: '例如：第二句看得出是谁家',
  note: '只有联络站看得到。',
  maxLength: 300,
}
