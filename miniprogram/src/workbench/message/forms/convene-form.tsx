import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '#shared/contract'
import { go } from '../../../platform/navigation'
import { useQuery } from '../../../platform/use-query'
import { ListRow } from '../../../ui/list-row'
import { Loading } from '../../../ui/loading'
import { RadioRows } from '../../../ui/radio-rows'
import { Fault } from '../../controls/fault'
import type { Acting } from '../acting'
import type { FormProps } from './form-props'
import { useKeptWords } from './kept-words'
import { SentenceForm } from './sentence-form'

/** 会诊: to which joint session of the township the matter goes; another one can be added from here. */
export function ConveneForm({ view, ...rest }: FormProps) {
  const joint = useQuery('reception.joint', { unitId: view.place.unitId })
  if (!joint.data) return joint.fault ? <Fault title="联合接待没打开" query={joint} /> : <Loading />
  const { rows, siteId } = joint.data
  const open = rows.filter(({ published }) => published)
  return (
    <View className="stack">
      <View className="sub">几个单位和代表坐到一起商量。写的人、单位和跟着的代表都会收到日子和地点。</View>
      {rows.length === 0 && <View className="sub">这个乡镇后面没有联合接待，先加一场。</View>}
      {open.length > 0 && <ChooseForm view={view} rows={open} {...rest} />}
      <OtherSessions waiting={rows.filter(({ published }) => !published)} siteId={siteId} />
    </View>
  )
}

type Rows = Output<'reception.joint'>['rows']

const choiceOf = ({ id, dayText, name, hoursText, siteName, guests }: Rows[number]) => ({
  value: id,
  title: `${dayText} ${name}`,
  detail: [hoursText, siteName, guests.join('、')].join(' · '),
})

const words = {
  label: '商量什么（可不写）',
  placeholder: '例如：渠归水务、路归交通，当面定谁先修',
  note: '站、镇、县和办的单位看得到，群众看不到这句话。',
  maxLength: 300,
  button: '放到这一场',
  busy: '正在安排…',
}

function ChooseForm({ view, rows, ...form }: FormProps & { rows: Rows }) {
  const kept = useKeptWords(view.id, 'convene')
  const [sessionId, setSessionId] = useState<string | null>(null)
  const send = async (acting: Acting, note: string) => {
    if (sessionId === null) return false
    const input = { id: view.id, version: view.version, sessionId, note }
    return await acting.run('messages.convene', input, { said: '会诊安排好了', typed: note })
  }
  return (
    <>
      <RadioRows label="放到哪一场" choices={rows.map(choiceOf)} value={sessionId} onChange={setSessionId} />
      <SentenceForm
        {...{ ...form, kept, words, send }}
        missingIn={() => sessionId === null && '先选放到哪一场'}
      />
    </>
  )
}

/** Sessions that are not published yet, and the way to add one. */
function OtherSessions({ waiting, siteId }: { waiting: Rows; siteId: string | null }) {
  return (
    <View>
      {waiting.map(({ id, name, dayText }) => (
        <ListRow
          key={id}
          title={`${dayText} ${name}`}
          sub="还没公布。排好人、公布了才能选。"
          onClick={() => void go('session', { session: id })}
        />
      ))}
      {siteId !== null && (
        <ListRow
          title="加一场联合接待"
          sub="公布以后回来选它"
          onClick={() => void go('addSession', { site: siteId, kind: 'joint' })}
        />
      )}
    </View>
  )
}
