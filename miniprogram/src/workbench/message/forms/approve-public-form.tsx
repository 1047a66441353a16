import { Image, View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { useQuery } from '../../../platform/use-query'
import { FactTable } from '../../../ui/fact-table'
import { Loading } from '../../../ui/loading'
import { Fault } from '../../controls/fault'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'
import { PassOrSendBack } from './pass-or-send-back'
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

const words = {
  pass: { button: '可以登，请写的人点头', busy: '正在发…' },
  back: {
    first: '退回去改',
    button: '退回去改',
    label: '哪里要改',
    placeholder: '例如：第二句看得出是谁家',
    note: '只有联络站看得到。',
    maxLength: 300,
    missing: '先写哪里要改',
  },
}

function Decision({ view: { id, version }, ...form }: FormProps) {
  const kept = useKeptWords(id, 'approvePublic')
  return (
    <PassOrSendBack
      {...{ ...form, kept, words }}
      decide={(acting, { pass, note }) =>
        acting.run(
          'messages.approvePublic',
          { id, version, approve: pass, note: pass ? '' : note },
          { said: pass ? '请写的人点头了' : '退回去改了', typed: note },
        )
      }
    />
  )
}
